import { asObject, readStored, writeStored } from '../stored.ts';

/** Where a reader stopped in an article. */
export interface Place {
  /** Id of the paragraph: `p12`. */
  readonly at: string;
  /** How much of the article that is, 0 to 1. */
  readonly share: number;
}

const NAME = 'places';
/** Those visited last are remembered. */
const MOST = 200;
const PARAGRAPH = /^p\d{1,5}$/;

/** Where the reader stopped in the article with this path, if that is known. */
export function placeOf(path: string): Place | undefined {
  const { at, share } = asObject(asObject(readStored(NAME))[path]);
  if (typeof at !== 'string' || !PARAGRAPH.test(at) || typeof share !== 'number') return undefined;
  return { at, share: Math.min(1, Math.max(0, share)) };
}

/** Remembers a place, and forgets those that have not been visited for the longest time. */
export function rememberPlace(path: string, place: Place): void {
  const { [path]: _, ...others } = asObject(readStored(NAME));
  const newest = Object.entries(others).slice(1 - MOST);
  writeStored(NAME, Object.fromEntries([...newest, [path, place]]));
}

/** From this share on an article counts as read, and up to the other as not begun. */
const READ = 0.95;
const BEGUN = 0.1;

/** The same share in whole percent. */
export const percentOf = ({ share }: Place): number => Math.round(share * 100);

export const isRead = ({ share }: Place): boolean => share >= READ;

/**
 * Whether a reader is offered to continue: not in an article hardly begun or read, where the address
 * names a target, or where the browser has returned to the place itself.
 */
export function isOffered(place: Place | undefined, hash: string, scrolled: number): boolean {
  return (
    place !== undefined && place.share >= BEGUN && !isRead(place) && hash === '' && scrolled === 0
  );
}
