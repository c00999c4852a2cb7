import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articleTextFromLines } from '../../core/article/text.ts';
import { evidenceNames, gatherEvidence } from '../../core/extract/places/evidence/evidence.ts';
import { openScene } from '../../core/extract/places/evidence/scene.ts';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';

/**
 * Fits the weights of `src/data/en/places/toponym-weights.json`: a logistic regression of "annotated as a
 * place" on the evidence. Deterministic: no draw, fixed order, fixed number of steps.
 *
 *     node src/cli/training/fit-toponym-weights.ts FILE.jsonl[*WEIGHT] …
 */
interface Example {
  readonly features: readonly number[];
  readonly isPlace: number;
  readonly weight: number;
}

interface AnnotatedArticle {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

const STEPS = 400;
const RATE = 0.3;
const DECAY = 8;
const SEEN_AT_LEAST = 6;
/** Matters of policy, on which annotators differ, or that a corpus cannot show. */
const SET_BY_HAND: Readonly<Record<string, number>> = {
  'kind:area': 1.5,
  'kind:metonym': 6,
  'kind:people': 3.5,
  'lone-region': 3,
  formed: 4,
  'in-person': -6,
  'other-name': -9,
  language: -6,
  government: 3,
  'given-name-leads': -4,
};

/** Fits the weights of places again; not among npm's scripts. */
const fitCommand = defineCommand({
  name: 'fit-toponym-weights',
  usage: 'FILE.jsonl[*WEIGHT] …',
  about: 'Fits src/data/en/places/toponym-weights.json to annotated articles.',
  options: {},
  operands: { least: 1, most: Infinity, missing: 'Name files of annotated articles.' },
  statuses: '0 written, 1 something is wrong, 2 not understood.',
  run: ({ operands }, { io }) => {
    const { weights, matches, pieces } = fitToponymWeights(operands);
    const output = fileURLToPath(
      new URL('../../data/en/places/toponym-weights.json', import.meta.url),
    );
    writeFileSync(output, `${JSON.stringify(weights, undefined, 2)}\n`);
    io.out(`${matches} matches, ${pieces} pieces of evidence → ${output}\n`);
    return 0;
  },
});

/** What fitting came to, and of how much. */
export interface FittedWeights {
  /** By piece of evidence, in log-odds; small and rare ones are left out. */
  readonly weights: Readonly<Record<string, number>>;
  readonly matches: number;
  readonly pieces: number;
}

/**
 * Fits the weights to files of annotated articles.
 *
 * @param inputs paths, each with `*WEIGHT` where its articles count more or less than once
 */
export function fitToponymWeights(inputs: readonly string[]): FittedWeights {
  const { names, examples } = readExamples(inputs);
  const weights = namedWeights(names, fitWeights(names.length, examples));
  return { weights, matches: examples.length, pieces: names.length };
}

function readExamples(inputs: readonly string[]): { names: string[]; examples: Example[] } {
  const gazetteer = loadGazetteer();
  const numbers = new Map<string, number>([['bias', 0]]);
  const examples: Example[] = [];
  for (const input of inputs) {
    const [file = '', weight = '1'] = input.split('*');
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const article = JSON.parse(line) as AnnotatedArticle;
      const scene = openScene(articleTextFromLines(article.text), gazetteer, []);
      for (const match of scene.matches) {
        const evidence = evidenceNames(gatherEvidence(scene, match));
        if (evidence.some((name) => name in SET_BY_HAND)) continue;
        const features = evidence.map((name) => {
          const number = numbers.get(name) ?? numbers.size;
          numbers.set(name, number);
          return number;
        });
        const isPlace = article.places.some((p) => p.start < match.end && match.start < p.end);
        examples.push({
          features: [0, ...features],
          isPlace: isPlace ? 1 : 0,
          weight: Number(weight),
        });
      }
    }
  }
  return { names: [...numbers.keys()], examples };
}

// Adagrad on the whole batch: no draw, so the same input gives the same weights.
function fitWeights(size: number, given: readonly Example[]): Float64Array {
  const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;
  const seen = new Float64Array(size);
  for (const { features } of given) for (const index of features) seen[index] = at(seen, index) + 1;
  const fitted = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const { features, isPlace, weight } of given) {
      let sum = 0;
      for (const index of features) sum += at(fitted, index);
      const error = (1 / (1 + Math.exp(-sum)) - isPlace) * weight;
      for (const index of features) gradient[index] = at(gradient, index) + error;
    }
    for (let index = 0; index < size; index++) {
      if (at(seen, index) < SEEN_AT_LEAST) continue;
      const slope = at(gradient, index) + (index === 0 ? 0 : DECAY * at(fitted, index));
      squares[index] = at(squares, index) + slope * slope;
      fitted[index] = at(fitted, index) - (RATE * slope) / Math.sqrt(at(squares, index));
    }
  }
  return fitted;
}

function namedWeights(keys: readonly string[], values: Float64Array): Record<string, number> {
  const rounded = keys
    .map((name, index) => [name, Math.round((values[index] ?? 0) * 100) / 100] as const)
    .filter(([name, value]) => value !== 0 && !(name in SET_BY_HAND));
  return Object.fromEntries(
    [...rounded, ...Object.entries(SET_BY_HAND)].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

if (import.meta.main) await startCommand(fitCommand);
