import type { Token } from '../prose/tokens.ts';
import type { Stretch } from '../prose/outline.ts';
import { type Item, CLASS, isCueClass, lemmaCode } from '../prose/sequence.ts';
import { isIn, LIST } from '../words/listed.ts';
import { ENDINGS } from '../words/word-lists.ts';

const CODED = LIST.sentenceStarter | LIST.cue | LIST.cueNoun;

/** A number for a function word, cue verb or cue noun; 0 for any other word. */
export function wordCode(token: Token | undefined): number {
  if (!token) return 1;
  if (token.shape !== 'word') return 2 + (token.text.charCodeAt(0) % 64);
  const { lower } = token;
  if (!isIn(token, CODED))
    return token.capital ? 67 : lower.endsWith('ed') ? 68 : lower.endsWith('ing') ? 69 : 0;
  let hash = 11;
  for (let k = 0; k < lower.length; k++) hash = (Math.imul(hash, 31) + lower.charCodeAt(k)) | 0;
  return 100 + (hash & 0x1fff);
}

/** A number for how long a stretch is: exact while it is short. */
export function lengthBucket(words: number): number {
  if (words < 8) return words;
  return words < 11 ? 8 : words < 16 ? 9 : words < 26 ? 10 : 11;
}

/** The nearest cue within the sentence on one side: distance (8 for none), lemma code and path. */
export function nearestCue(
  items: readonly Item[],
  from: number,
  step: number,
): { distance: number; lemma: number; path: number } {
  let path = 0;
  for (let k = 1; k <= 14; k++) {
    const item = items[from + k * step];
    const cls = item?.cls ?? CLASS.end;
    if (isCueClass(cls) || cls === CLASS.according) {
      return {
        distance: Math.min(k - 1, 7),
        lemma: lemmaCode(item?.cue?.lemma ?? 'according'),
        path: path & 0xfffff,
      };
    }
    if (cls === CLASS.paragraph || cls === CLASS.end) break;
    if (cls === CLASS.stop && k > 1) break;
    path = (path << 5) | cls;
  }
  return { distance: 8, lemma: 0, path: 0xfffff };
}

/** {@link wordCode}, and for other words the class that the ending shows. */
export function innerCode(token: Token | undefined): number {
  const code = wordCode(token);
  if (code !== 0 && code !== 67) return code;
  const lower = token?.lower ?? '';
  const ending = ENDINGS.findIndex((end) => lower.length > end.length + 2 && lower.endsWith(end));
  return 70 + (code === 67 ? 1 : 0) + 2 * (ending + 1) + 9000;
}

/** A number for the mark that ends a stretch inside and the one that follows it outside. */
export function endingOf(text: string, stretch: Stretch): number {
  const end = text.charAt(stretch.inner.end - 1);
  const after = text.charAt(stretch.span.end);
  const inside =
    end === ','
      ? 1
      : end === '.'
        ? 2
        : end === '?' || end === '!'
          ? 3
          : end === '…' || end === '-' || end === '—'
            ? 4
            : 0;
  const outside =
    after === ','
      ? 1
      : after === '.'
        ? 2
        : after === ' '
          ? 3
          : after === '\n' || after === ''
            ? 4
            : after === ')'
              ? 5
              : 0;
  return inside * 8 + outside;
}
