/** Bytes that may be sent. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Parts of a file as a stream, each made when it is asked for. */
export function streamParts(parts: AsyncIterable<Bytes>): ReadableStream<Bytes> {
  const left = parts[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await left.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
