import type { Archive } from '../../core/archive/archive.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import { firstOfEachSaying } from '../mentions/one-per-saying.ts';

/** Fewer are taken in at a glance. */
const SAYINGS_FOR_A_PAGE = 10;

/** Whether a speaker has a page of numbers; once there is one, it stays: sayings only become more. */
export const hasNumbers = (
  { quotes }: Pick<Speaker, 'quotes'>,
  { numberPages }: Pick<Archive, 'numberPages'>,
): boolean =>
  numberPages &&
  quotes.length >= SAYINGS_FOR_A_PAGE &&
  firstOfEachSaying(quotes).length >= SAYINGS_FOR_A_PAGE;
