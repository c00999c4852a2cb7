import { itemAt } from '../../item-at.ts';
import weights from '../../../../data/en/speech/ranker-weights.json' with { type: 'json' };
import { hasUnknownSubject } from '../clauses/unknown-subject.ts';
import { formalSource } from '../formal-source.ts';
import { FeatureBuffer, LinearModel } from './linear-model.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Outline, Stretch } from '../../prose/outline.ts';
import { PLACES } from '../../words/lexicon.ts';
import { readQuoteForm } from '../../quotes/form.ts';
import { CLASS, classAt, isCueClass, type Sequence } from '../../prose/sequence.ts';
import {
  addSourceFeatures,
  nothingBetween,
  REACH_AFTER,
  REACH_BEFORE,
  type SourceCase,
  type SourceHistory,
} from './source-features.ts';
import { SOURCE_TEMPLATES } from './source-templates.ts';
import { readTraits } from './mention-traits.ts';

/** The source that the ranker chose for a stretch. */
export interface RankedSource {
  /** Index of the mention, or -1 where none is in reach. */
  readonly mention: number;
  /** Share of the exponentiated scores that the choice holds: 0 to 1. */
  readonly probability: number;
  /** Other candidates with a share worth naming; they may be the same person, or speak together. */
  readonly rivals?: readonly { readonly mention: number; readonly probability: number }[];
}

/** A candidate with a smaller share is no rival. */
const LEAST_RIVAL = 0.05;

/** Beyond so many quotes or candidates between, no annotated source lies. */
const MOST_QUOTES = 8;
const MOST_CANDIDATES = 28;

/** Calls `visit` for every candidate source within reach of a stretch, its features in `out`. */
export function visitCandidates(
  context: SourceCase,
  out: FeatureBuffer,
  visit: (mention: number) => void,
): void {
  for (const step of [-1, 1]) {
    const { items } = context.sequence;
    const between = nothingBetween();
    const reach = step < 0 ? REACH_BEFORE : REACH_AFTER;
    for (let k = 1; k <= reach; k++) {
      const at = context.quoteItem + k * step;
      const item = items[at];
      if (!item) break;
      if (item.cls === CLASS.paragraph) between.paragraphs++;
      else if (item.cls === CLASS.stop) between.stops++;
      else if (item.cls === CLASS.quote) between.quotes++;
      else if (item.cls >= CLASS.say && item.cls <= CLASS['cue-ing']) between.cues++;
      if (
        between.paragraphs > (step < 0 ? 4 : 1) ||
        between.quotes > MOST_QUOTES ||
        between.candidates > MOST_CANDIDATES
      )
        break;
      if (item.ref < 0 || item.cls === CLASS.quote) continue;
      out.clear();
      addSourceFeatures(context, item.ref, between, out);
      visit(item.ref);
      between.candidates++;
      if (item.ref === context.history.lastSource) between.lastSource = 1;
      if (context.traits[item.ref]?.cueType) between.withCue++;
    }
  }
}

/** What is known before the first quote of an article. */
export const startHistory = (): SourceHistory & { sourceHeads: Set<string> } => ({
  lastSource: -1,
  sourceHeads: new Set(),
});

const LINKS = new Set(['of', 'for', 'from', 'in', 'at', 'with']);
/** Words between a description and "to" or "with" whom it is near: "sources close to Harper". */
const NEARNESS = new Set(['close', 'familiar', 'loyal', 'near', 'linked', 'next']);

/**
 * Item of what "Vera Cobb" at `at` only describes: "an aide to Vera Cobb", "sources close to Vera Cobb";
 * -1 where a word before it links it to nobody.
 */
function describedBy(outline: Outline, { items }: Sequence, at: number): number {
  const wordAt = (item: number) => outline.tokens[items[item]?.token ?? -1]?.lower ?? '';
  const link = wordAt(at - 1);
  // "ambassador to Britain Liu Wei" is he.
  if (link === 'to' && classAt(items, at - 2) === CLASS.noun)
    return PLACES.has(wordAt(at)) ? -1 : at - 2;
  if ((link === 'to' || link === 'with') && NEARNESS.has(wordAt(at - 2))) return at - 3;
  return LINKS.has(link) ? at - 2 : -1;
}

/** Item of the first of names that "and" joins to the one at `at`: "Voss and Lim". */
function firstJoined(outline: Outline, { items }: Sequence, at: number): number {
  const link = items[at - 1];
  const joined = outline.tokens[link?.token ?? -1]?.lower === 'and';
  return joined && classAt(items, at - 2) === CLASS.person ? at - 2 : at;
}

/** "a resident of Tolva", "a lawyer for Voss and Lim": the head is what stands before the link. */
function headOf(
  outline: Outline,
  sequence: Sequence,
  mentions: readonly Mention[],
  chosen: number,
): number {
  const at = firstJoined(outline, sequence, sequence.itemOfMention[chosen] ?? -1);
  const before = itemAt(sequence.items, describedBy(outline, sequence, at));
  if (!before || before.ref < 0 || before.cls === CLASS.quote) return chosen;
  const kind = mentions[before.ref]?.kind;
  const isHead =
    kind === 'person' || kind === 'name' || kind === 'noun' || kind === 'group' || kind === 'body';
  if (!isHead) return chosen;
  // "Steven Law, an aide to Vera Cobb": the name before says who the description is.
  const head = sequence.itemOfMention[before.ref] ?? -1;
  const named = sequence.items[head - 2];
  const apposed =
    kind === 'noun' &&
    classAt(sequence.items, head - 1) === CLASS.comma &&
    named?.cls === CLASS.person;
  return apposed && isCueClass(classAt(sequence.items, head - 3)) ? named.ref : before.ref;
}

/** Below this a quote that goes on with the one before keeps its source. */
const UNSURE = 0.5;
/** How sure a source is that a quote only keeps. */
const FALLBACK = 0.45;

/** Whether a quote stands alone in its paragraph, right after a paragraph that ends in a quote. */
function goesOn({ items }: Sequence, quote: number): boolean {
  const after = classAt(items, quote + 1);
  const whole =
    classAt(items, quote - 1) === CLASS.paragraph &&
    (after === CLASS.paragraph || after === CLASS.end);
  return whole && classAt(items, quote - 2) === CLASS.quote;
}

/** Whether only words without a cue or a source stand between a quote and the one before in its sentence. */
function sharesSentence({ items }: Sequence, quote: number): boolean {
  for (let at = quote - 1; at > quote - 12; at--) {
    const cls = classAt(items, at);
    if (cls === CLASS.quote) return true;
    if (
      cls === CLASS.stop ||
      cls === CLASS.paragraph ||
      cls === CLASS.end ||
      cls === CLASS.person ||
      isCueClass(cls)
    )
      return false;
  }
  return false;
}

/** The source of a quote whose candidates are all unlikely: the last one where it goes on; -1 for none. */
function readUnsure(sequence: Sequence, quote: number, last: number): number {
  return goesOn(sequence, quote) || sharesSentence(sequence, quote) ? last : -1;
}

/** The ranker with the weights of its data file. */
export const SOURCE_MODEL = new LinearModel(weights, SOURCE_TEMPLATES);

/**
 * Chooses the source of each stretch, in the order of the text, by a linear ranker over features of
 * position and of function words and cue verbs. Its weights are computed by `src/cli/training/train-ranker.ts`.
 */
export function rankSources(
  outline: Outline,
  sequence: Sequence,
  mentions: readonly Mention[],
  stretches: readonly Stretch[],
  model: LinearModel = SOURCE_MODEL,
): RankedSource[] {
  let history = startHistory();
  const traits = readTraits(outline, sequence, mentions);
  const out = new FeatureBuffer();
  return stretches.map((stretch) => {
    const quoteItem = sequence.itemOfStretch[stretch.index] ?? 0;
    const form = readQuoteForm(outline, sequence, stretch);
    let best = -1;
    let bestScore = -Infinity;
    const scores: number[] = [];
    const candidates: number[] = [];
    visitCandidates(
      { outline, sequence, mentions, form, history, quoteItem, traits },
      out,
      (mention) => {
        const score = model.score(out.values, out.count);
        scores.push(score);
        candidates.push(mention);
        if (score > bestScore) [best, bestScore] = [mention, score];
      },
    );
    best = headOf(outline, sequence, mentions, best);
    const formal = { outline, sequence, mentions, endsInComma: form.ending === 0 };
    const led = formalSource(formal, quoteItem);
    if (led < 0 && hasUnknownSubject(formal, quoteItem)) return { mention: -1, probability: 0 };
    const total = scores.reduce((sum, score) => sum + Math.exp(score - bestScore), 0);
    if (led >= 0) best = led;
    let probability = total ? (led >= 0 ? 0.95 : 1 / total) : 0;
    if (probability < UNSURE) {
      const fallback = readUnsure(sequence, quoteItem, history.lastSource);
      if (fallback >= 0 && fallback !== best) [best, probability] = [fallback, FALLBACK];
    }
    const head = mentions[best]?.head;
    if (head !== undefined) history.sourceHeads.add(head);
    history = { ...history, lastSource: best };
    const rivals = scores.flatMap((score, k) => {
      const share = Math.exp(score - bestScore) / total;
      const mention = candidates[k] ?? -1;
      return mention === best || share < LEAST_RIVAL ? [] : [{ mention, probability: share }];
    });
    return { mention: best, probability, rivals };
  });
}
