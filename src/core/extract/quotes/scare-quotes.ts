import weights from '../../../data/en/speech/quote-weights.json' with { type: 'json' };
import { BEARERS } from '../words/lexicon.ts';
import { FeatureBuffer, LinearModel } from '../attribution/ranking/linear-model.ts';
import { logistic, type NamedWeights } from '../attribution/ranking/dense-model.ts';
import type { Mention } from '../prose/mention.ts';
import { addQuoteFeatures, type QuoteContext } from './features.ts';
import { isCalledAView, isGivenAfter } from './around/views.ts';
import { readByCompany } from './around/company.ts';
import { readHabits } from './around/habits.ts';
import { QUOTE_TEMPLATES } from './templates.ts';
import { classifyMark, MARK_MODELS, type MarkModels } from './mark-classes.ts';
import type { MarkClass } from '../mark-class.ts';
import type { RankedSource } from '../attribution/ranking/ranker.ts';
import type { Reading } from '../prose/reading.ts';
import { isUnspoken } from './unspoken-words.ts';

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
  const habits = readHabits(outline);
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
      habits,
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

/** Above this no company makes it anything else, and nobody asks for its class. */
const CLEARLY_SPEECH = 0.99;
/** How likely words are speech of which the text says right after them whose view they are. */
const VIEW = 0.9;
/** A source as likely as this is taken at its word. */
const SURE_SOURCE = 0.3;

/** The classifier with the weights of its data file. */
export const SPEECH_MODEL = new LinearModel(weights, QUOTE_TEMPLATES);

/** Which weights tell speech from other words in marks, and what those are. */
export interface StretchModels {
  readonly speech: LinearModel;
  /** Those of the data file where absent. */
  readonly marks?: MarkModels;
  /** Those of the data file where absent. */
  readonly company?: NamedWeights;
}

/** What each stretch is, by its index. */
export interface StretchReadings {
  /** Probability that it is speech: 0 to 1. */
  readonly speech: readonly number[];
  /** What it is if it is not speech. */
  readonly classes: readonly MarkClass[];
}

/** How likely each stretch is speech by itself, and what it is otherwise. */
export function readAlone(
  reading: Reading,
  sources: readonly RankedSource[],
  { speech: model, marks = MARK_MODELS }: StretchModels,
): StretchReadings {
  const speech: number[] = [];
  const classes: MarkClass[] = [];
  const out = new FeatureBuffer();
  visitStretches(reading, sources, out, (index) => {
    const stretch = reading.outline.stretches[index];
    const source = sources[index];
    const carried =
      source !== undefined &&
      source.probability > SURE_SOURCE &&
      BEARERS.has(reading.mentions[source.mention]?.head ?? '');
    const unspoken = stretch && !stretch.block && isUnspoken(reading, stretch);
    if (stretch?.block) speech.push(1);
    else if (carried || unspoken) speech.push(0);
    else speech.push(logistic(model.score(out.values, out.count)));
    const alone = speech[index] ?? 0;
    classes.push(alone > CLEARLY_SPEECH ? 'other' : classifyMark(out, marks));
  });
  return { speech, classes };
}

/**
 * Reads of each stretch in marks how likely it is speech and not a scare quote, a title or a
 * nickname, and what it is otherwise: first by itself, then by the company that it keeps. Weights are
 * computed by `src/cli/training/train-ranker.ts`.
 */
export function readStretches(
  reading: Reading,
  sources: readonly RankedSource[],
  models: StretchModels = { speech: SPEECH_MODEL },
): StretchReadings {
  const { outline } = reading;
  const { speech, classes } = readAlone(reading, sources, models);
  const read = readByCompany(outline, speech, models.company).map((probability, index) => {
    const stretch = outline.stretches[index];
    const view =
      probability > 0 &&
      stretch !== undefined &&
      !stretch.block &&
      (isCalledAView(outline, stretch) || isGivenAfter(outline, stretch));
    return view ? Math.max(VIEW, probability) : probability;
  });
  return { speech: read, classes };
}
