import { articleTextFromLines } from '../../core/article/text.ts';
import { FeatureBuffer } from '../../core/extract/attribution/ranking/linear-model.ts';
import type { Stretch } from '../../core/extract/prose/outline.ts';
import { readQuoteForm } from '../../core/extract/quotes/form.ts';
import { startHistory, visitCandidates } from '../../core/extract/attribution/ranking/ranker.ts';
import { readArticleText, type Reading } from '../../core/extract/prose/reading.ts';
import { readTraits } from '../../core/extract/attribution/ranking/mention-traits.ts';
import { overlap, type Span } from '../../core/text/span.ts';

/** One annotated attribution of the corpus. */
export interface Attribution {
  readonly source: (Span & { text: string }) | null;
  readonly content: readonly Span[];
}
/** One article of the corpus; offsets are UTF-16 code units of `text`, half-open. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}
/** One quote: the features of its candidates, and which of them are right. */
export interface RankerCase {
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly mentions: readonly number[];
}
/** An article read for training: which case each stretch is. */
export interface ArticleCases {
  readonly article: Annotated;
  readonly reading: Reading;
  readonly ranker: readonly (RankerCase | undefined)[];
  readonly speech: readonly boolean[];
}

function goldOf(article: Annotated, stretch: Stretch): Attribution | undefined {
  let best: Attribution | undefined;
  let most = 0;
  for (const attribution of article.attributions) {
    const shared = attribution.content.reduce((sum, span) => sum + overlap(span, stretch.inner), 0);
    if (shared > most) [best, most] = [attribution, shared];
  }
  return most >= 0.5 * (stretch.inner.end - stretch.inner.start) ? best : undefined;
}

/**
 * Which mentions are the source. An annotated source can be long ("Senator Ann Lee, an adviser to
 * the party,"): the last mention of its first part is its head.
 */
function rightMentions({ mentions, sequence }: Reading, text: string, source: Span): Set<number> {
  // A name inside a description ("the Texas senator") is not a candidate by itself.
  const within = mentions.flatMap((mention, index) =>
    overlap(mention.span, source) > 0 && (sequence.itemOfMention[index] ?? -1) >= 0 ? [index] : [],
  );
  const cut = text
    .slice(source.start, source.end)
    .search(/,|\bwho\b|\bof\b|\bfor\b|\bin\b|\bat\b|\(/);
  const headEnd = cut > 0 ? source.start + cut : source.end;
  const heads = within.filter((index) => (mentions[index]?.span.start ?? Infinity) < headEnd);
  const person = heads.filter((index) => mentions[index]?.kind === 'person').at(-1);
  const head = person ?? heads.at(-1);
  return new Set(head === undefined ? within : [head]);
}

/** Some publishers type double marks as two apostrophes; the same length keeps every offset. */
function withDoubleMarks(text: string): string {
  return text.replace(/(^|[\s([-])''(?=\S)/g, '$1 “').replace(/''/g, '” ');
}

/** Reads one annotated article with the rules of the core. */
export function readCases(article: Annotated): ArticleCases {
  const reading = readArticleText(articleTextFromLines(withDoubleMarks(article.text)));
  const { outline, sequence, mentions } = reading;
  const out = new FeatureBuffer();
  let history = startHistory();
  const traits = readTraits(outline, sequence, mentions);
  const gold = outline.stretches.map((stretch) => goldOf(article, stretch));
  const ranker = outline.stretches.map((stretch, k) => {
    const source = gold[k]?.source;
    if (!source) return undefined;
    const wanted = rightMentions(reading, article.text, source);
    const features: Int32Array[] = [];
    const right: boolean[] = [];
    const candidates: number[] = [];
    const quoteItem = sequence.itemOfStretch[stretch.index] ?? 0;
    const form = readQuoteForm(outline, sequence, stretch);
    visitCandidates(
      { outline, sequence, mentions, form, history, quoteItem, traits },
      out,
      (mention) => {
        features.push(out.values.slice(0, out.count));
        right.push(wanted.has(mention));
        candidates.push(mention);
      },
    );
    const chosen = candidates[right.indexOf(true)] ?? -1;
    const head = mentions[chosen]?.head;
    if (head !== undefined) history.sourceHeads.add(head);
    history = { ...history, lastSource: chosen };
    return right.includes(true) ? { features, right, mentions: candidates } : undefined;
  });
  return { article, reading, ranker, speech: gold.map((attribution) => attribution !== undefined) };
}
