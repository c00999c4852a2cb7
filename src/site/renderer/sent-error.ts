/** An error as one process tells another of it, with what compilers and bundlers say besides. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** Its other properties, as far as they are plain data: the file and line of a mistake. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly cause?: SentError;
  readonly errors?: readonly SentError[];
}

/** Causes and parts are sent up to this depth: an error may be its own cause. */
const DEEPEST = 8;

/** Makes plain data of whatever was thrown. */
export function sendError(thrown: unknown, depth = 0): SentError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { name, message, stack = message, cause } = error;
  const { errors } = error as { errors?: unknown };
  const inner = depth < DEEPEST;
  return {
    name,
    message,
    stack,
    said: plainOf(error),
    ...(inner && cause !== undefined ? { cause: sendError(cause, depth + 1) } : {}),
    ...(inner && Array.isArray(errors)
      ? { errors: errors.map((each) => sendError(each, depth + 1)) }
      : {}),
  };
}

/** Makes the error again, to be thrown where it is told. */
export function receiveError({ name, message, stack, said, cause, errors }: SentError): Error {
  const error = new Error(message, cause ? { cause: receiveError(cause) } : {});
  const parts = errors ? { errors: errors.map(receiveError) } : {};
  return Object.assign(error, said, parts, { name, stack });
}

const SENT_APART: ReadonlySet<string> = new Set(['name', 'message', 'stack', 'cause', 'errors']);

function plainOf(error: Error): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(error)) {
    if (SENT_APART.has(key)) continue;
    try {
      const text = JSON.stringify(value) as string | undefined;
      if (text !== undefined) said[key] = JSON.parse(text);
    } catch {
      // It refers to itself: nobody is shown it.
    }
  }
  return said;
}
