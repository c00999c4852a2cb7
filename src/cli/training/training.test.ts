import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SOURCE_TEMPLATES } from '../../core/extract/attribution/ranking/source-templates.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { runCommand } from '../run-command.ts';
import { trainCommand } from './train-ranker.ts';
import { readCases, type Annotated } from './annotated-cases.ts';
import { predictPolnear } from './cross-validate.ts';
import { fitFolds } from './folds.ts';
import { fitToponymWeights } from './fit-toponym-weights.ts';
import { seededRandom, shuffle } from './seeded.ts';
import { chooseSources, rankerCases, trainRanker } from './source-ranker.ts';
import { trainQuotes } from './speech-classifier.ts';
import { polnearStretches } from './stretch-cases.ts';
import { Trainer } from './trainer.ts';

const PEOPLE = ['Ana Ruiz', 'Karl Moss', 'Eva Holm', 'Jens Aune', 'Tom Vane', 'Ada Lunt'];

/** An article in which the one before the verb speaks, and the other is only met. */
function annotate(k: number): Annotated {
  const [speaker = '', other = ''] = [PEOPLE[k % 6], PEOPLE[(k + 1) % 6]];
  const text = `${other} came by boat.\n“We sail at noon, all of us,” said ${speaker}.\nThe boat is called “Gull”.`;
  const span = (words: string) => {
    const start = text.lastIndexOf(words);
    return { start, end: start + words.length };
  };
  return {
    id: `a${k}`,
    text,
    attributions: [
      {
        source: { ...span(speaker), text: speaker },
        content: [span('We sail at noon, all of us,')],
      },
    ],
  };
}
const articles = Array.from({ length: 12 }, (_, k) => readCases(annotate(k)));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-training-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('seeded', () => {
  test('the same seed draws the same, another one otherwise, all from 0 to 1', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 100 }, () => random());
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(1).every((value) => value >= 0 && value < 1)).toBe(true);
  });

  test('shuffling keeps every item and leaves the list alone', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = shuffle(list, seededRandom(3));
    expect(shuffled).not.toEqual(list);
    expect([...shuffled].sort()).toEqual(list);
  });
});

describe('Trainer', () => {
  const feature = Int32Array.of(5);

  /** A trainer that has seen a feature that often, and where its weight is. */
  const seen = (often: number) => {
    const trainer = new Trainer(0);
    for (let k = 0; k < often; k++) trainer.count(feature);
    trainer.prepare();
    return { trainer, places: trainer.lookUp(feature) };
  };

  test('a feature that is rare learns nothing, one that is not moves against the error', () => {
    const rare = seen(2);
    rare.trainer.step(rare.places, 1);
    expect(rare.trainer.score(rare.places)).toBe(0);
    const { trainer, places } = seen(3);
    trainer.step(places, 1);
    expect(trainer.score(places)).toBeGreaterThan(0);
    trainer.step(places, 0.00001);
    trainer.step(places, -1);
    expect(trainer.score(places)).toBeLessThan(0.04);
  });

  test('the average of the last steps, and the mean of several, come out', () => {
    const { trainer, places } = seen(3);
    trainer.step(places, 1);
    const after = trainer.score(places);
    trainer.collect();
    trainer.step(places, 1);
    const later = trainer.score(places);
    trainer.collect();
    trainer.average();
    expect(trainer.score(places)).toBeCloseTo((after + later) / 2);
    const mean = Trainer.meanOf([trainer, seen(3).trainer], 0);
    expect(mean.score(places)).toBeCloseTo(trainer.score(places) / 2);
  });

  test('small weights are left out of the file', () => {
    const trainer = new Trainer(0);
    for (let k = 0; k < 3; k++) trainer.count(Int32Array.of(0, 1));
    trainer.prepare();
    trainer.step(trainer.lookUp(Int32Array.of(0)), 1);
    expect(Object.keys(trainer.toData(['bias']).templates['bias'] ?? {})).toEqual(['0']);
  });
});

describe('readCases', () => {
  test('the annotated source is the right candidate, and only what is annotated is speech', () => {
    for (const { ranker, speech, reading, article } of articles) {
      expect(speech).toEqual([true, false]);
      const [found, none] = ranker;
      const mention = reading.mentions[found?.mentions[found.right.indexOf(true)] ?? -1];
      expect(article.text.slice(mention?.span.start, mention?.span.end)).toBe(
        article.attributions[0]?.source?.text,
      );
      expect(none).toBeUndefined();
    }
  });

  test('two apostrophes are a mark', () => {
    const text = "''We sail at noon,'' said Ana Ruiz.";
    const { reading } = readCases({ id: 'a', text, attributions: [] });
    expect(reading.outline.stretches).toHaveLength(1);
  });

  test('a source that nobody mentions is no case', () => {
    const article = annotate(0);
    const content = article.attributions[0]?.content ?? [];
    const { ranker } = readCases({ ...article, attributions: [{ source: null, content }] });
    expect(rankerCases([{ ...readCases(article), ranker }])).toEqual([]);
  });
});

describe('what is trained', () => {
  const ranker = trainRanker(rankerCases(articles));

  test('finds the source in an article that it has not seen', () => {
    const unseen = readCases(annotate(13));
    const [chosen] = chooseSources(ranker, unseen);
    const mention = unseen.reading.mentions[chosen?.mention ?? -1];
    expect(unseen.article.text.slice(mention?.span.start, mention?.span.end)).toBe(
      unseen.article.attributions[0]?.source?.text,
    );
    expect(chosen?.probability).toBeGreaterThan(0);
    expect(chosen?.probability).toBeLessThanOrEqual(1);
  });

  test('tells speech from a name', () => {
    const sources = (article: (typeof articles)[number]) => chooseSources(ranker, article);
    const stretches = (article: (typeof articles)[number]) =>
      polnearStretches(article, sources(article));
    const classifier = trainQuotes(articles.flatMap(stretches));
    for (const { features, speech } of stretches(readCases(annotate(14)))) {
      expect(classifier.score(classifier.lookUp(features)) > 0).toBe(speech);
    }
  });

  test('is the same in every run', () => {
    expect(trainRanker(rankerCases(articles)).toData(SOURCE_TEMPLATES)).toEqual(
      ranker.toData(SOURCE_TEMPLATES),
    );
  });
});

/** Writes a corpus with a scorer beside it that counts the quotes of each article. */
function writeCorpus(lines: readonly Annotated[]): string {
  const corpus = join(folder, 'train.jsonl');
  writeFileSync(corpus, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  writeFileSync(
    join(folder, 'score.mjs'),
    "import { readFileSync } from 'node:fs';\nconst lines = readFileSync(process.argv[3], 'utf8').trim().split('\\n');\nconsole.log(lines.map((line) => JSON.parse(line).quotes.length).join());\n",
  );
  return corpus;
}

test('cross-validation predicts every article by models that were fitted to others', () => {
  const { folds, sources } = fitFolds({ polnear: articles, web: [] }, 1);
  expect(sources.size).toBe(articles.length);
  const predicted = predictPolnear(folds).map(({ id }) => id);
  expect(predicted.sort()).toEqual(articles.map(({ article }) => article.id).sort());
}, 60_000);

test('the command prints the figures, and writes no weights if only they are asked for', async () => {
  const corpus = writeCorpus(Array.from({ length: 8 }, (_, k) => annotate(k)));
  const web = join(folder, 'web.jsonl');
  const { id, text } = annotate(9);
  writeFileSync(web, `${JSON.stringify({ id, text, date: '2024-02-08', labels: [] })}\n`);
  let [out, err] = ['', ''];
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const args = ['--figures-only', corpus, web];
  expect({ status: await runCommand(trainCommand, args, readSettings({}), io), err }).toEqual({
    status: 0,
    err: '',
  });
  expect(out).toMatch(/^Cross-validated, 8 and 1 articles:\n[\d,]+\n\d+\n/);
}, 120_000);

describe('the weights of places', () => {
  const write = (name: string, lines: readonly object[]) => {
    const file = join(folder, name);
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return file;
  };
  const town = { text: 'They met in Lisbon.', places: [{ start: 12, end: 18 }] };
  const person = { text: 'Then Mr. London left.', places: [] };
  const lines = Array.from({ length: 10 }, () => [town, person]).flat();

  test('what is before a place speaks for it, and a title against', () => {
    const { weights, matches, pieces } = fitToponymWeights([write('a.jsonl', lines)]);
    expect(matches).toBe(20);
    expect(pieces).toBeGreaterThan(2);
    expect(weights['before:in']).toBeGreaterThan(0);
    // What is set by hand is in it, whatever the articles say.
    expect(weights['formed']).toBe(4);
    expect(Object.keys(weights)).toEqual(Object.keys(weights).sort());
  });

  test('articles may count more than once, and the same files give the same weights', () => {
    const file = write('b.jsonl', lines);
    expect(fitToponymWeights([`${file}*3`]).weights).not.toEqual(fitToponymWeights([file]).weights);
    expect(fitToponymWeights([file])).toEqual(fitToponymWeights([file]));
  });
});
