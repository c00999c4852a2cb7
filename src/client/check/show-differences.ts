import type { Comparison } from '../../core/check/compare-claim.ts';
import { writeDifference, type Difference } from '../../core/check/write-difference.ts';
import { spokenWords } from '../../core/sayings/spoken-words.ts';
import { say } from '../../wording/say.ts';
import { element } from '../markup/element.ts';

/**
 * The words that were checked, corrected to what is printed: words that are not printed are deleted, printed
 * ones that were not checked inserted, and what was left out before and after is in brackets. Without the
 * deleted words it reads as it is printed. Each says what it is to those who do not see how it looks.
 */
export function showDifferences(
  asked: string,
  printed: string,
  comparison: Comparison,
): (Node | string)[] {
  const { before, parts, after } = writeDifference(asked, printed, comparison);
  const pieces = [leftOut(before), ...parts.flatMap(showPart), leftOut(after)];
  return between(pieces.filter((piece) => piece !== undefined));
}

/** What was checked, with the words marked that are in a quote. */
export function markFound(asked: string, { steps }: Comparison): (Node | string)[] {
  const words = spokenWords(asked);
  const found = steps.flatMap((step) => ('a' in step ? [step.a] : []));
  const [first, last] = [words[found[0] ?? 0], words[found.at(-1) ?? 0]];
  const [start, end] = [first?.start ?? 0, last?.end ?? asked.length];
  return [asked.slice(0, start), element('mark', {}, asked.slice(start, end)), asked.slice(end)];
}

/** A printed quote, with the words marked that it shares with what was checked. */
export function markShared(printed: string, { steps }: Comparison): (Node | string)[] {
  const words = spokenWords(printed);
  const shared = new Set(steps.flatMap((step) => (step.kind === 'same' ? [step.b] : [])));
  const pieces: (Node | string)[] = [];
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    if (!shared.has(at)) continue;
    const start = words[at]?.start ?? end;
    while (shared.has(at + 1)) at++;
    const last = words[at]?.end ?? printed.length;
    pieces.push(printed.slice(end, start), element('mark', {}, printed.slice(start, last)));
    end = last;
  }
  return [...pieces, printed.slice(end)];
}

function leftOut(words: string): HTMLElement | undefined {
  if (words === '') return undefined;
  const said = hidden(say('checking.left-out'));
  return element('span', { class: 'left-out' }, said, `[${words}]`);
}

function showPart(part: Difference): (Node | string)[] {
  if (part.kind === 'same') return [part.words];
  const { asked, printed } = part;
  return [
    ...(asked === '' ? [] : [element('del', {}, hidden(say('checking.not-printed')), asked)]),
    ...(printed === '' ? [] : [element('ins', {}, hidden(say('checking.not-checked')), printed)]),
  ];
}

const hidden = (words: string): HTMLElement =>
  element('span', { class: 'visually-hidden' }, `${words} `);

const between = (pieces: readonly (Node | string)[]): (Node | string)[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [' ', piece]));
