/**
 * Computes the weights of the source ranker and of the quote classifier from annotated articles.
 *
 *   node src/cli/train-ranker.ts TRAIN.jsonl
 *
 * Writes src/data/ranker-weights.json and src/data/quote-weights.json. Deterministic: the articles
 * are taken in their order, shuffled by a seeded generator. Method: conditional logit over the
 * candidates of each quote, and logistic regression over the stretches, both with AdaGrad.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { articleTextFromLines } from '../core/article-text.ts';
import { FeatureBuffer, partsOf } from '../core/extract/linear-model.ts';
import type { Mention } from '../core/extract/mention.ts';
import type { Stretch } from '../core/extract/outline.ts';
import { QUOTE_TEMPLATES } from '../core/extract/quote-features.ts';
import { startHistory, visitCandidates, type RankedSource } from '../core/extract/ranker.ts';
import { readArticle, type Reading } from '../core/extract/reading.ts';
import { visitStretches } from '../core/extract/scare-quotes.ts';
import { readQuoteForm } from '../core/extract/quote-form.ts';
import { SOURCE_TEMPLATES } from '../core/extract/source-features.ts';
import { overlap, type Span } from '../core/span.ts';

interface Attribution {
  readonly source: (Span & { text: string }) | null;
  readonly content: readonly Span[];
}
interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}
/** One quote: the features of its candidates, and which of them are right. */
interface RankerCase {
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly mentions: readonly number[];
}
interface QuoteCase {
  readonly features: Int32Array;
  readonly speech: boolean;
}
interface ArticleCases {
  readonly reading: Reading;
  readonly ranker: readonly (RankerCase | undefined)[];
  readonly speech: readonly boolean[];
}

const RATE = 0.04;
const EPOCHS = 12;

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
function rightMentions(mentions: readonly Mention[], text: string, source: Span): Set<number> {
  const within = mentions.flatMap((mention, index) =>
    overlap(mention.span, source) > 0 ? [index] : [],
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

function readCases(article: Annotated): ArticleCases {
  const reading = readArticle(articleTextFromLines(withDoubleMarks(article.text)));
  const { outline, sequence, mentions } = reading;
  const out = new FeatureBuffer();
  let history = startHistory(mentions);
  const gold = outline.stretches.map((stretch) => goldOf(article, stretch));
  const ranker = outline.stretches.map((stretch, k) => {
    const source = gold[k]?.source;
    if (!source) return undefined;
    const wanted = rightMentions(mentions, article.text, source);
    const features: Int32Array[] = [];
    const right: boolean[] = [];
    const candidates: number[] = [];
    const quoteItem = sequence.itemOfStretch[stretch.index] ?? 0;
    const form = readQuoteForm(outline, sequence, stretch);
    visitCandidates({ outline, sequence, mentions, form, history, quoteItem }, out, (mention) => {
      features.push(out.values.slice(0, out.count));
      right.push(wanted.has(mention));
      candidates.push(mention);
    });
    const chosen = candidates[right.indexOf(true)] ?? -1;
    const head = mentions[chosen]?.head;
    if (head !== undefined) history.sourceHeads.add(head);
    history = { ...history, lastSource: chosen };
    return right.includes(true) ? { features, right, mentions: candidates } : undefined;
  });
  return { reading, ranker, speech: gold.map((attribution) => attribution !== undefined) };
}

/** AdaGrad over sparse integer features. */
class Trainer {
  readonly weights = new Map<number, number>();
  readonly #squares = new Map<number, number>();
  readonly #counts = new Map<number, number>();
  readonly #sums = new Map<number, number>();
  #averaged = 0;

  readonly decay: number;

  constructor(decay: number) {
    this.decay = decay;
  }

  count(features: Int32Array): void {
    for (const feature of features) this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + 1);
  }

  score(features: Int32Array): number {
    let sum = 0;
    for (const feature of features) sum += this.weights.get(feature) ?? 0;
    return sum;
  }

  step(features: Int32Array, gradient: number): void {
    if (Math.abs(gradient) < 1e-4) return;
    for (const feature of features) {
      if ((this.#counts.get(feature) ?? 0) < 3) continue;
      const weight = this.weights.get(feature) ?? 0;
      const slope = gradient - this.decay * weight;
      const square = (this.#squares.get(feature) ?? 0.01) + slope * slope;
      this.#squares.set(feature, square);
      this.weights.set(feature, weight + (RATE * slope) / Math.sqrt(square));
    }
  }

  /** Adds the weights to their running average; call after each of the last epochs. */
  collect(): void {
    this.#averaged++;
    for (const [feature, weight] of this.weights)
      this.#sums.set(feature, (this.#sums.get(feature) ?? 0) + weight);
  }

  /** Puts the average of the collected weights in place of the last ones: it generalises better. */
  average(): void {
    for (const [feature, sum] of this.#sums) this.weights.set(feature, sum / this.#averaged);
  }

  /** The weights as their data file holds them, in hundredths, the small ones left out. */
  toData(names: readonly string[]): { templates: Record<string, Record<string, number>> } {
    const templates: Record<string, Record<string, number>> = Object.fromEntries(
      names.map((name) => [name, {}]),
    );
    for (const [feature, weight] of [...this.weights].sort((a, b) => a[0] - b[0])) {
      const { template, value } = partsOf(feature);
      const hundredths = Math.round(weight * 100);
      const group = templates[names[template] ?? ''];
      if (group && Math.abs(hundredths) >= 3) group[value] = hundredths;
    }
    return { templates };
  }
}

/** Mulberry32: a small seeded generator, so that two runs give the same weights. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let k = copy.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    const [a, b] = [copy[k], copy[other]];
    if (a !== undefined && b !== undefined) [copy[k], copy[other]] = [b, a];
  }
  return copy;
}

export function trainRanker(cases: readonly RankerCase[]): Trainer {
  const trainer = new Trainer(0.002);
  for (const { features } of cases) for (const f of features) trainer.count(f);
  const random = seededRandom(20240208);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, right } of shuffle(cases, random)) {
      const scores = features.map((f) => trainer.score(f));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((sum, value, k) => sum + (right[k] ? value : 0), 0) || 1e-9;
      features.forEach((f, k) => {
        const value = odds[k] ?? 0;
        trainer.step(f, (right[k] ? value / good : 0) - value / all);
      });
    }
    if (epoch >= EPOCHS / 2) trainer.collect();
  }
  trainer.average();
  return trainer;
}

/** Sources as a ranker trained on other articles chooses them, so that the classifier sees honest ones. */
export function chooseSources(trainer: Trainer, article: ArticleCases): RankedSource[] {
  const { outline, sequence, mentions } = article.reading;
  const out = new FeatureBuffer();
  let history = startHistory(mentions);
  return outline.stretches.map((stretch) => {
    const quoteItem = sequence.itemOfStretch[stretch.index] ?? 0;
    const form = readQuoteForm(outline, sequence, stretch);
    const found: [number, number][] = [];
    visitCandidates({ outline, sequence, mentions, form, history, quoteItem }, out, (mention) => {
      found.push([mention, trainer.score(out.values.slice(0, out.count))]);
    });
    const [best, bestScore] = found.reduce((a, b) => (b[1] > a[1] ? b : a), [-1, -Infinity]);
    const head = mentions[best]?.head;
    if (head !== undefined) history.sourceHeads.add(head);
    history = { ...history, lastSource: best };
    const total = found.reduce((sum, [, score]) => sum + Math.exp(score - bestScore), 0);
    return { mention: best, probability: total ? 1 / total : 0 };
  });
}

export function trainQuotes(cases: readonly QuoteCase[]): Trainer {
  const trainer = new Trainer(0.01);
  for (const { features } of cases) trainer.count(features);
  const random = seededRandom(20240209);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, speech } of shuffle(cases, random)) {
      const probability = 1 / (1 + Math.exp(-trainer.score(features)));
      trainer.step(features, (speech ? 1 : 0) - probability);
    }
    if (epoch >= EPOCHS / 2) trainer.collect();
  }
  trainer.average();
  return trainer;
}

function quoteCases(
  articles: readonly ArticleCases[],
  sources: (article: ArticleCases) => RankedSource[],
): QuoteCase[] {
  const out = new FeatureBuffer();
  return articles.flatMap((article) => {
    const cases: QuoteCase[] = [];
    visitStretches(article.reading, sources(article), out, (index) => {
      cases.push({
        features: out.values.slice(0, out.count),
        speech: article.speech[index] ?? false,
      });
    });
    return cases;
  });
}

const rankerCases = (articles: readonly ArticleCases[]): RankerCase[] =>
  articles.flatMap(({ ranker }) => ranker.filter((found) => found !== undefined));

function report(name: string, right: number, all: number): void {
  console.log(`${name}: ${((100 * right) / all).toFixed(1)} % of ${all}`);
}

function main(path: string): void {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => readCases(JSON.parse(line) as Annotated));
  console.log(`${articles.length} articles read`);
  const folds = [0, 1, 2].map((fold) => {
    const held = articles.filter((_, k) => k % 3 === fold);
    const rest = articles.filter((_, k) => k % 3 !== fold);
    return { held, trainer: trainRanker(rankerCases(rest)) };
  });
  let right = 0;
  let all = 0;
  const crossSources = new Map<ArticleCases, RankedSource[]>();
  for (const { held, trainer } of folds) {
    for (const article of held) {
      const sources = chooseSources(trainer, article);
      crossSources.set(article, sources);
      article.ranker.forEach((found, k) => {
        if (!found) return;
        all++;
        const position = found.mentions.indexOf(sources[k]?.mention ?? -1);
        if (found.right[position]) right++;
      });
    }
  }
  report('source, cross-validated', right, all);
  const cross = (article: ArticleCases): RankedSource[] => crossSources.get(article) ?? [];
  const foldScores = folds.flatMap(({ held }) => {
    const rest = articles.filter((article) => !held.includes(article));
    const trainer = trainQuotes(quoteCases(rest, cross));
    return quoteCases(held, cross).map(({ features, speech }) => ({
      score: 1 / (1 + Math.exp(-trainer.score(features))),
      speech,
    }));
  });
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5]) {
    const kept = foldScores.filter(({ score }) => score >= threshold);
    const good = kept.filter(({ speech }) => speech).length;
    const gold = foldScores.filter(({ speech }) => speech).length;
    console.log(`quotes at ${threshold}: f1 ${((200 * good) / (kept.length + gold)).toFixed(2)}`);
  }
  const base = foldScores.filter(({ speech }) => speech).length;
  console.log(`quotes, all taken: f1 ${((200 * base) / (foldScores.length + base)).toFixed(2)}`);
  const write = (name: string, data: unknown): void => {
    const file = new URL(`../data/${name}`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(data)}\n`);
  };
  write('ranker-weights.json', trainRanker(rankerCases(articles)).toData(SOURCE_TEMPLATES));
  write('quote-weights.json', trainQuotes(quoteCases(articles, cross)).toData(QUOTE_TEMPLATES));
}

const [path] = process.argv.slice(2);
if (!path) {
  console.error('usage: node src/cli/train-ranker.ts TRAIN.jsonl');
  process.exit(2);
}
main(path);
