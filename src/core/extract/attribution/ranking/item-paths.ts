import { classAt, type Item } from '../../prose/sequence.ts';

/** A number for the first four items from `from` on towards `to`. */
export function pathCode(items: readonly Item[], from: number, to: number, step: number): number {
  let code = 0;
  let length = 0;
  for (let at = from; at !== to && length < 4; at += step, length++)
    code = (code << 5) | classAt(items, at);
  return code;
}

/** A number for all items between two. */
export function wholePath(items: readonly Item[], from: number, to: number): number {
  let hash = 17;
  for (let at = from + 1; at < to; at++) hash = (Math.imul(hash, 37) + classAt(items, at)) | 0;
  return hash & 0xfffff;
}
