import type { MarkClass } from '../../core/extract/mark-class.ts';
import { FeatureBuffer, partsOf } from '../../core/extract/attribution/ranking/linear-model.ts';
import { rankSources, type RankedSource } from '../../core/extract/attribution/ranking/ranker.ts';
import type { LinearModel } from '../../core/extract/attribution/ranking/linear-model.ts';
import type { Reading } from '../../core/extract/prose/reading.ts';
import { visitStretches } from '../../core/extract/quotes/scare-quotes.ts';
import { T } from '../../core/extract/quotes/templates.ts';
import type { ArticleCases } from './annotated-cases.ts';
import type { LabelledCases } from './labelled-cases.ts';

/** One stretch in marks: its features, what it is, and how much it weighs. */
export interface StretchCase {
  readonly features: Int32Array;
  readonly speech: boolean;
  /** If it is not speech and a label says what it is. */
  readonly class?: MarkClass;
  readonly weight: number;
}

/** What a stretch of each source weighs: chosen on the folds of both corpora. */
const WEIGHTS = { polnear: 4, web: 4, seeded: 2 };

/**
 * Features of the made-up articles alone. They take upon themselves how often those have speech of
 * some length at all, which says nothing of news. Numbers above those of all templates; never written.
 */
const OWN = 250;
const OWN_TEMPLATES = new Set([T.bias, T.length, T['length-capital'], T.ending, T['source-score']]);

function withOwn(features: Int32Array): Int32Array {
  const own = [...features].flatMap((feature) => {
    const { template, value } = partsOf(feature);
    return OWN_TEMPLATES.has(template) ? [OWN * 2 ** 22 + template * 2 ** 10 + value] : [];
  });
  return Int32Array.from([...features, ...own]);
}

function casesOf(
  reading: Reading,
  sources: readonly RankedSource[],
  whatIs: (index: number) => 'speech' | MarkClass | boolean | undefined,
  weight: number,
): StretchCase[] {
  const out = new FeatureBuffer();
  const cases: StretchCase[] = [];
  visitStretches(reading, sources, out, (index) => {
    const what = whatIs(index);
    if (what === undefined || reading.outline.stretches[index]?.block) return;
    cases.push({
      features: out.values.slice(0, out.count),
      speech: what === true || what === 'speech',
      ...(typeof what === 'string' && what !== 'speech' ? { class: what } : {}),
      weight,
    });
  });
  return cases;
}

/** The stretches of one annotated article, with the sources that a ranker of other articles gives. */
export const polnearStretches = (
  { reading, speech }: ArticleCases,
  sources: readonly RankedSource[],
): StretchCase[] => casesOf(reading, sources, (index) => speech[index] ?? false, WEIGHTS.polnear);

/** The stretches of labelled articles, with the sources that a ranker fitted to others gives. */
export function labelledStretches(
  { article, reading, stretches }: LabelledCases<{ readonly id: string; readonly text: string }>,
  ranker: LinearModel,
): StretchCase[] {
  const { outline, sequence, mentions } = reading;
  const sources = rankSources(outline, sequence, mentions, outline.stretches, ranker);
  const seeded = article.id.startsWith('seeded-');
  const weight = seeded ? WEIGHTS.seeded : WEIGHTS.web;
  const cases = casesOf(reading, sources, (index) => stretches[index], weight);
  return seeded ? cases.map((found) => ({ ...found, features: withOwn(found.features) })) : cases;
}
