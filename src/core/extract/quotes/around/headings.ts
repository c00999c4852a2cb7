import { itemAt } from '../../item-at.ts';
import type { RankedSource } from '../../attribution/ranking/ranker.ts';
import type { Outline, Stretch } from '../../prose/outline.ts';
import type { Span } from '../../../text/span.ts';

const NOBODY: RankedSource = { mention: -1, probability: 0 };
/** Paragraphs below a heading in which its words are looked for. */
const PARAGRAPHS_BELOW = 2;
/** Characters: what is longer is a text of its own, such as a letter. */
const LONGEST_HEADING = 100;
const ENDS_SENTENCE = /[.,?!:;…—–-]$/u;
/** Layout, and not the words as they were said. */
const IN_CAPITALS = /^[^\p{Ll}]+$/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Whether a paragraph leads to the next: “The note said:”. */
const introduces = ({ text, paragraphs }: Outline['article'], index: number): boolean => {
  const { start = 0, end = 0 } = paragraphs[index] ?? {};
  return text.slice(start, end).trimEnd().endsWith(':');
};

/** Whether a stretch is a line of its own that ends like no sentence: “My fears have come true”. */
function isHeading({ article }: Outline, { span, inner, paragraph, block, continues }: Stretch) {
  const within = article.paragraphs[paragraph];
  return (
    !block &&
    !continues &&
    within?.start === span.start &&
    within.end === span.end &&
    inner.end - inner.start <= LONGEST_HEADING &&
    paragraph < article.paragraphs.length - 1 &&
    !introduces(article, paragraph - 1) &&
    !IN_CAPITALS.test(article.text.slice(inner.start, inner.end)) &&
    !ENDS_SENTENCE.test(article.text.slice(inner.start, inner.end).trimEnd())
  );
}

/** The words of a stretch in small letters, marks and stops left out. */
const wordsIn = (words: string): string => (words.toLowerCase().match(WORDS) ?? []).join(' ');

/** "Not an irregular channel": what is denied, its first words left out. */
const DENIED = /^(?:not|never|no)\s(?:an?\s|the\s)?(?<rest>.+)$/;

/** By index of a heading in marks: the quote below whose words it has, or who denies them; -1 for none. */
export function quotesOfHeadings(outline: Outline): ReadonlyMap<number, number> {
  const { stretches } = outline;
  const found = new Map<number, number>();
  stretches.forEach((stretch, index) => {
    if (!isHeading(outline, stretch)) return;
    const below = stretches
      .slice(index + 1, index + 1 + MOST_BELOW)
      .filter((each) => each.paragraph <= stretch.paragraph + PARAGRAPHS_BELOW)
      .filter((each) => !isHeading(outline, each));
    const words = fold(outline, stretch.inner);
    const same = below.find(({ inner }) => holds(fold(outline, inner), words));
    found.set(index, (same ?? denial(outline, stretch, below))?.index ?? -1);
  });
  return found;
}

const fold = ({ article }: Outline, { start, end }: Span): string =>
  wordsIn(article.text.slice(start, end));

const holds = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** The last quote of the next paragraph, where that has the words that a heading denies. */
function denial(
  outline: Outline,
  { inner, paragraph }: Stretch,
  below: readonly Stretch[],
): Stretch | undefined {
  const denied = DENIED.exec(fold(outline, inner))?.groups?.['rest'];
  const next = outline.article.paragraphs[paragraph + 1];
  if (denied === undefined || !next || next.end - next.start > LONGEST_BELOW) return undefined;
  if (!holds(fold(outline, next), denied)) return undefined;
  return below.findLast((each) => each.paragraph === paragraph + 1);
}

/** Stretches below a heading that are looked at, and code units of a paragraph, so that the time stays linear. */
const MOST_BELOW = 12;
const LONGEST_BELOW = 2000;

/**
 * A heading in marks has no attribution: whom the ranker finds for it is the last one above, who seldom
 * says what stands below. It is given the source of the quote below that has its words, or none.
 */
export const sourcesOfHeadings = (
  headings: ReadonlyMap<number, number>,
  sources: readonly RankedSource[],
): RankedSource[] =>
  sources.map((source, index) => {
    const below = headings.get(index);
    return below === undefined ? source : (sources[below] ?? NOBODY);
  });

/** It is speech as surely as that quote. */
export const speechOfHeadings = (
  headings: ReadonlyMap<number, number>,
  speech: readonly number[],
): number[] =>
  speech.map((probability, index) =>
    Math.max(probability, itemAt(speech, headings.get(index)) ?? 0),
  );
