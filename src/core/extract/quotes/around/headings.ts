import type { RankedSource } from '../../attribution/ranking/ranker.ts';
import type { Outline, Stretch } from '../../prose/outline.ts';

const NOBODY: RankedSource = { mention: -1, probability: 0 };
/** Paragraphs below a heading in which its words are looked for. */
const PARAGRAPHS_BELOW = 2;
/** Characters: what is longer is a text of its own, such as a letter. */
const LONGEST_HEADING = 100;
const ENDS_SENTENCE = /[.,?!:;…—–-]$/u;
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
    !ENDS_SENTENCE.test(article.text.slice(inner.start, inner.end).trimEnd())
  );
}

/**
 * A heading in marks has no attribution: whom the ranker finds for it is the last one above, who seldom
 * says what stands below. It is given the source of the quote below that has its words, or none.
 */
export function sourcesOfHeadings(
  outline: Outline,
  sources: readonly RankedSource[],
): RankedSource[] {
  const { stretches, article } = outline;
  const fold = ({ inner }: Stretch): string =>
    (article.text.slice(inner.start, inner.end).toLowerCase().match(WORDS) ?? []).join(' ');
  return stretches.map((stretch, index) => {
    const source = sources[index] ?? NOBODY;
    if (!isHeading(outline, stretch)) return source;
    const words = ` ${fold(stretch)} `;
    for (let at = index + 1; at < stretches.length; at++) {
      const below = stretches[at];
      if (!below || below.paragraph > stretch.paragraph + PARAGRAPHS_BELOW) break;
      if (!isHeading(outline, below) && ` ${fold(below)} `.includes(words))
        return sources[at] ?? NOBODY;
    }
    return NOBODY;
  });
}
