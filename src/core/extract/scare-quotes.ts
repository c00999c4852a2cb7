import weights from '../../data/quote-weights.json' with { type: 'json' };
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUE_FORMS,
  GIVEN_NAMES,
  POSSESSIVES,
  PREPOSITIONS,
} from './lexicon.ts';
import { FeatureBuffer, LinearModel } from './linear-model.ts';
import type { Mention } from './mention.ts';
import type { Stretch } from './outline.ts';
import { addQuoteFeatures, QUOTE_TEMPLATES, type QuoteContext } from './quote-features.ts';
import type { RankedSource } from './ranker.ts';
import type { Reading } from './reading.ts';

const KINDS: readonly Mention['kind'][] = [
  'person',
  'body',
  'name',
  'place',
  'noun',
  'group',
  'document',
  'pronoun',
  'possessive',
  'relative',
];

/** Calls `visit` for every stretch of an article, the features of its being speech in `out`. */
export function visitStretches(
  reading: Reading,
  sources: readonly RankedSource[],
  out: FeatureBuffer,
  visit: (index: number) => void,
): void {
  const { outline, sequence, mentions } = reading;
  const inParagraph = new Map<number, number>();
  for (const { paragraph } of outline.stretches)
    inParagraph.set(paragraph, (inParagraph.get(paragraph) ?? 0) + 1);
  outline.stretches.forEach((stretch, index) => {
    const source = sources[index];
    const mention = mentions[source?.mention ?? -1];
    const distance = mention
      ? Math.abs(
          (sequence.itemOfMention[source?.mention ?? -1] ?? 0) -
            (sequence.itemOfStretch[index] ?? 0),
        )
      : 99;
    const context: QuoteContext = {
      paragraphStretches: inParagraph.get(stretch.paragraph) ?? 0,
      headline: reading.headlines[stretch.paragraph] ?? false,
      sourceProbability: mention ? (source?.probability ?? 0) : -1,
      sourceKind: mention ? KINDS.indexOf(mention.kind) : -1,
      sourceDistance: distance,
    };
    out.clear();
    addQuoteFeatures(outline, sequence, stretch, context, out);
    visit(index);
  });
}

const WORKS = new Set([
  'film',
  'movie',
  'book',
  'novel',
  'song',
  'album',
  'single',
  'series',
  'sitcom',
  'musical',
  'opera',
  'play',
  'poem',
  'documentary',
  'painting',
  'memoir',
  'autobiography',
  'biography',
  'titled',
  'entitled',
  'nicknamed',
]);

/** A title of a work by its form ("the film “Harbour Lights”") or a nickname inside a name (Ana “Bear” Ruiz). */
function isTitleOrNickname({ outline }: Reading, stretch: Stretch): boolean {
  const { tokens } = outline;
  const nearest = tokens[stretch.first - 1];
  // "his autobiography, “Long Road”": an apposition names the work too.
  const before = nearest?.shape === 'comma' ? tokens[stretch.first - 2] : nearest;
  const after = tokens[stretch.after];
  const words = tokens
    .slice(stretch.first, Math.min(stretch.after, stretch.first + 14))
    .filter(({ shape }) => shape === 'word');
  const titled =
    words.length < 10 && words.every(({ capital, text }) => capital || text.length < 5);
  if (!titled || !before) return false;
  if (WORKS.has(before.lower)) return true;
  const between =
    before === nearest &&
    before.capital &&
    before.shape === 'word' &&
    after?.capital === true &&
    after.shape === 'word';
  return (
    between &&
    words.length <= 2 &&
    GIVEN_NAMES.has(before.lower) &&
    /[\p{L}]/u.test(outline.article.text.charAt(stretch.inner.end - 1))
  );
}

const GLOSSES = new Set(['means', 'meaning', 'meant']);

/**
 * Words that are spoken of rather than spoken: a gloss (which means “high water”), a drafting word
 * (“shall,” rather than “should,”), a word in a name (the word “royal” in its title), what people
 * generally call something (writers call it the “big drop”).
 */
function isWordSpokenOf({ outline }: Reading, stretch: Stretch): boolean {
  const { tokens } = outline;
  const words = tokens.slice(stretch.first, Math.min(stretch.after, stretch.first + 8));
  const inside = words.filter(
    ({ shape }) => shape !== 'mark' && shape !== 'comma' && shape !== 'stop',
  );
  const [first] = inside;
  if (!first || inside.length > 3 || stretch.after - stretch.first > 7) return false;
  const [before, second, third] = [1, 2, 3].map((k) => tokens[stretch.first - k]?.lower ?? '');
  const drafting =
    inside.length === 1 &&
    !first.capital &&
    (AUXILIARIES.has(first.lower) ||
      PREPOSITIONS.has(first.lower) ||
      CONJUNCTIONS.has(first.lower));
  if (drafting || (GLOSSES.has(before ?? '') && !first.capital)) return true;
  const generic = CUE_FORMS.get(third ?? '');
  if (before === 'the' && (second === 'it' || second === 'them'))
    return generic?.form === 'base' && (generic.group === 'name' || generic.lemma === 'call');
  const owned = POSSESSIVES.has(tokens[stretch.after + 1]?.lower ?? '');
  return before === 'word' && owned && PREPOSITIONS.has(tokens[stretch.after]?.lower ?? '');
}

/** The classifier with the weights of its data file. */
export const SPEECH_MODEL = new LinearModel(weights, QUOTE_TEMPLATES);

/**
 * Probability of each stretch in marks that it is speech and not a scare quote, a title or a
 * nickname: 0 to 1. Weights are computed by `src/cli/train-ranker.ts`.
 */
export function scoreStretches(
  reading: Reading,
  sources: readonly RankedSource[],
  model: LinearModel = SPEECH_MODEL,
): number[] {
  const scores: number[] = [];
  const out = new FeatureBuffer();
  visitStretches(reading, sources, out, (index) => {
    const stretch = reading.outline.stretches[index];
    if (stretch && (isTitleOrNickname(reading, stretch) || isWordSpokenOf(reading, stretch)))
      scores.push(0);
    else scores.push(1 / (1 + Math.exp(-model.score(out.values, out.count))));
  });
  return scores;
}
