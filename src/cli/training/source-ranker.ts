import { FeatureBuffer } from '../../core/extract/attribution/ranking/linear-model.ts';
import { readQuoteForm } from '../../core/extract/quotes/form.ts';
import {
  startHistory,
  visitCandidates,
  type RankedSource,
} from '../../core/extract/attribution/ranking/ranker.ts';
import type { ArticleCases, RankerCase } from './annotated-cases.ts';
import { readTraits } from '../../core/extract/attribution/ranking/mention-traits.ts';
import { seededRandom, shuffle } from './seeded.ts';
import { Trainer } from './trainer.ts';

const EPOCHS = 12;

/** The cases of articles whose annotated source is in reach. */
export const rankerCases = (articles: readonly ArticleCases[]): RankerCase[] =>
  articles.flatMap(({ ranker }) => ranker.filter((found) => found !== undefined));

/** Fits the ranker: conditional logit over the candidates of each quote. */
export function trainRanker(cases: readonly RankerCase[]): Trainer {
  const trainer = new Trainer(0.002);
  for (const { features } of cases) for (const f of features) trainer.count(f);
  trainer.prepare();
  const known = cases.map(({ features, right }) => ({
    right,
    candidates: features.map((f) => trainer.lookUp(f)),
  }));
  const random = seededRandom(20240208);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { candidates, right } of shuffle(known, random)) {
      const scores = candidates.map((f) => trainer.score(f));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((sum, value, k) => sum + (right[k] ? value : 0), 0) || 1e-9;
      candidates.forEach((f, k) => {
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
  let history = startHistory();
  const traits = readTraits(outline, sequence, mentions);
  return outline.stretches.map((stretch) => {
    const quoteItem = sequence.itemOfStretch[stretch.index] ?? 0;
    const form = readQuoteForm(outline, sequence, stretch);
    const found: [number, number][] = [];
    visitCandidates(
      { outline, sequence, mentions, form, history, quoteItem, traits },
      out,
      (mention) => {
        found.push([mention, trainer.score(trainer.lookUp(out.values.slice(0, out.count)))]);
      },
    );
    const [best, bestScore] = found.reduce((a, b) => (b[1] > a[1] ? b : a), [-1, -Infinity]);
    const head = mentions[best]?.head;
    if (head !== undefined) history.sourceHeads.add(head);
    history = { ...history, lastSource: best };
    const total = found.reduce((sum, [, score]) => sum + Math.exp(score - bestScore), 0);
    return { mention: best, probability: total ? 1 / total : 0 };
  });
}
