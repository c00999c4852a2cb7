import { itemAt } from '../../item-at.ts';
import type { FeatureBuffer } from './linear-model.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Outline } from '../../prose/outline.ts';
import { bucket, cap, type QuoteForm } from '../../quotes/form.ts';
import { CLASS, classAt, type Item, type Sequence } from '../../prose/sequence.ts';
import { pathCode, wholePath } from './item-paths.ts';
import type { MentionTraits } from './mention-traits.ts';
import { T } from './source-templates.ts';

/** Items on either side of a quote among which its source is sought. */
export const REACH_BEFORE = 110;
export const REACH_AFTER = 60;

/** What earlier choices tell. */
export interface SourceHistory {
  /** Mention that the last quote was attributed to, or -1. */
  readonly lastSource: number;
  /** Heads that were sources before. */
  readonly sourceHeads: ReadonlySet<string>;
}

/** Counts of what lies between a quote and a candidate, kept while walking away from the quote. */
export interface Between {
  stops: number;
  paragraphs: number;
  quotes: number;
  candidates: number;
  cues: number;
  withCue: number;
  lastSource: number;
}

export const nothingBetween = (): Between => ({
  stops: 0,
  paragraphs: 0,
  quotes: 0,
  candidates: 0,
  cues: 0,
  withCue: 0,
  lastSource: 0,
});

/** Everything that one call of {@link addSourceFeatures} needs. */
export interface SourceCase {
  readonly outline: Outline;
  readonly sequence: Sequence;
  readonly mentions: readonly Mention[];
  readonly form: QuoteForm;
  readonly history: SourceHistory;
  readonly quoteItem: number;
  /** By mention: what no quote changes. */
  readonly traits: readonly MentionTraits[];
}

/** Adds the features of one candidate source of one quote. */
export function addSourceFeatures(
  context: SourceCase,
  mention: number,
  between: Between,
  out: FeatureBuffer,
): void {
  const { sequence, mentions, form, history, quoteItem } = context;
  const { items } = sequence;
  const candidate = mentions[mention];
  if (!candidate) return;
  const at = sequence.itemOfMention[mention] ?? 0;
  const side = at > quoteItem ? 1 : 0;
  const distance = Math.abs(at - quoteItem) - 1;
  const traits = context.traits[mention];
  if (!traits) return;
  const { kind } = traits;
  const stops = cap(between.stops, 4);
  const paragraphs = cap(between.paragraphs, 3);
  const where = side * 4 + paragraphs;
  const previous = classAt(items, at - 1);
  const next = classAt(items, at + 1);
  out.add(T.distance, side * 16 + bucket(distance));
  out.add(T['stops-paragraphs'], where * 8 + stops);
  out.add(T['quotes-paragraphs'], where * 8 + cap(between.quotes, 4));
  out.add(T['candidates-between'], where * 8 + cap(between.candidates, 6));
  out.add(T['cues-between'], (side * 8 + cap(between.cues, 4)) * 16 + kind);
  out.add(T.kind, kind);
  out.add(T['kind-paragraphs'], where * 16 + kind);
  out.add(T.next, (where * 2 + (stops ? 1 : 0)) * 32 + next);
  out.add(T.previous, (where * 2 + (stops ? 1 : 0)) * 32 + previous);
  out.add(T['next-next'], (side * 32 + next) * 32 + classAt(items, at + 2));
  out.add(T['previous-next-kind'], (previous * 32 + next) * 16 + kind);
  out.add(T['before-previous'], (side * 32 + previous) * 32 + classAt(items, at - 2));
  addPaths(items, at, quoteItem, out);
  const around = (form.previous * 32 + form.next) * 2 + side;
  out.add(T['around-quote'], around * 2 + (paragraphs ? 1 : 0));
  out.add(T['around-quote-kind'], around * 16 + kind);
  out.add(T['quote-end'], (where * 4 + form.ending) * 2 + (stops ? 1 : 0));
  out.add(
    T['quote-form'],
    ((where * 4 + form.ending) * 2 + form.capital) * 2 + (distance < 3 ? 1 : 0),
  );
  out.add(T['quote-place'], (where * 4 + form.place) * 2 + (stops ? 1 : 0));
  out.add(T['quote-length'], (side * 16 + form.length) * 4 + paragraphs);
  out.add(T['cue-distances'], (form.cueBefore * 16 + form.cueAfter) * 8 + where);
  addCueFeatures(items, traits, quoteItem, where, between, out);
  addHistory(history, candidate, mention, where, stops, between, out);
  out.add(T.frequency, traits.frequency * 16 + kind);
  const subject =
    (previous === CLASS.stop || previous === CLASS.paragraph || previous === CLASS.end ? 1 : 0) *
      2 +
    (next === CLASS.preposition || next === CLASS.comma ? 0 : 1);
  out.add(T.subject, (where * 4 + subject) * 4 + cap(stops, 3));
  out.add(
    T.apposition,
    ((previous === CLASS.comma ? 1 : 0) * 2 + (next === CLASS.comma ? 1 : 0)) * 16 + kind,
  );
  const sentences = sentencesBetween(context, at);
  out.add(T.sentences, (where * 8 + sentences) * 8 + traits.cueType);
  out.add(T['sentences-kind'], ((side * 8 + sentences) * 16 + kind) * 4 + form.ending);
  out.add(T.definite, traits.definite * 16 + kind);
  out.add(
    T['same-sentence-kind'],
    (side * 8 + (stops ? 1 : 0) * 4 + (form.capital ? 1 : 0)) * 16 + kind,
  );
}

/** Sentences between a candidate and the quote, 7 at most; those inside quotes count too. */
function sentencesBetween({ outline, sequence, quoteItem }: SourceCase, at: number): number {
  const { items } = sequence;
  const candidate = outline.tokens[items[at]?.token ?? -1]?.sentence ?? 0;
  const quote = outline.tokens[items[quoteItem]?.token ?? -1]?.sentence ?? 0;
  return cap(Math.abs(candidate - quote), 7);
}

function addPaths(items: readonly Item[], at: number, quoteItem: number, out: FeatureBuffer): void {
  const side = at > quoteItem ? 1 : 0;
  const step = side ? -1 : 1;
  out.add(T['path-from-source'], (side << 20) | pathCode(items, at + step, quoteItem, step));
  out.add(T['path-to-quote'], (side << 20) | pathCode(items, quoteItem - step, at, -step));
  const low = Math.min(at, quoteItem);
  const high = Math.max(at, quoteItem);
  if (high - low <= 9) out.add(T['whole-path'], (side << 20) | wholePath(items, low, high));
}

function addCueFeatures(
  items: readonly Item[],
  { cueType: type, cueItem: item, cueLemma }: MentionTraits,
  quoteItem: number,
  where: number,
  between: Between,
  out: FeatureBuffer,
): void {
  const cue = itemAt(items, item)?.cue;
  const cls = classAt(items, item);
  out.add(T['adjacent-cue'], (where * 8 + type) * 32 + (type ? cls : 0));
  out.add(T['first-with-cue'], (where * 8 + type) * 4 + cap(between.withCue, 3));
  if (cueLemma >= 0)
    out.add(T['adjacent-cue-lemma'], ((type * 2 + (where >= 4 ? 1 : 0)) << 14) | cueLemma);
  if (type) {
    const side = item > quoteItem ? 1 : 0;
    out.add(
      T['cue-to-quote'],
      ((type * 2 + side) * 16 + bucket(Math.abs(item - quoteItem) - 1)) * 2 + (cue?.strong ? 1 : 0),
    );
  }
}

function addHistory(
  history: SourceHistory,
  candidate: Mention,
  mention: number,
  where: number,
  stops: number,
  between: Between,
  out: FeatureBuffer,
): void {
  const isLast = mention === history.lastSource ? 1 : 0;
  const isPronoun = candidate.kind === 'pronoun' ? 1 : 0;
  out.add(T['last-source'], ((where * 8 + stops) * 8 + cap(between.quotes, 4)) * 2 + isLast);
  out.add(
    T['last-source-head'],
    (where * 2 + (history.sourceHeads.has(candidate.head) ? 1 : 0)) * 2 + isPronoun,
  );
  out.add(T['last-source-between'], (where * 2 + between.lastSource) * 2 + isPronoun);
}
