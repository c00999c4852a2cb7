import type { Comparison } from '../../core/check/compare-claim.ts';
import { writeDifference, type Difference } from '../../core/check/write-difference.ts';
import { spokenWords } from '../../core/sayings/spoken-words.ts';
import { say } from '../../wording/say.ts';
import { element } from '../markup/element.ts';

/**
 * A printed quote beside the words that were checked: what is printed there and not here is deleted, what is
 * here and not there inserted, and what was left out before and after is in brackets. Each says what it is to
 * those who do not see how it looks.
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

function leftOut(words: string): HTMLElement | undefined {
  if (words === '') return undefined;
  const said = hidden(say('checking.left-out'));
  return element('span', { class: 'left-out' }, said, `[${words}]`);
}

function showPart(part: Difference): (Node | string)[] {
  if (part.kind === 'same') return [part.words];
  const { asked, printed } = part;
  return [
    ...(printed === '' ? [] : [element('del', {}, hidden(say('checking.not-here')), printed)]),
    ...(asked === '' ? [] : [element('ins', {}, hidden(say('checking.not-there')), asked)]),
  ];
}

const hidden = (words: string): HTMLElement =>
  element('span', { class: 'visually-hidden' }, `${words} `);

const between = (pieces: readonly (Node | string)[]): (Node | string)[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [' ', piece]));
