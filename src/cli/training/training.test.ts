import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { runCommand } from '../run-command.ts';
import { trainCommand } from './train-ranker.ts';
import { readCases, type Annotated } from './annotated-cases.ts';
import { crossValidate } from './cross-validate.ts';
import { fitToponymWeights } from './fit-toponym-weights.ts';
import { seededRandom, shuffle } from './seeded.ts';
import { chooseSources, rankerCases, trainRanker } from './source-ranker.ts';
import { quoteCases, trainQuotes } from './speech-classifier.ts';
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

  test('a feature that is rare learns nothing, one that is not moves against the error', () => {
    const trainer = new Trainer(0);
    trainer.step(feature, 1);
    expect(trainer.score(feature)).toBe(0);
    for (let k = 0; k < 3; k++) trainer.count(feature);
    trainer.step(feature, 1);
    expect(trainer.score(feature)).toBeGreaterThan(0);
    trainer.step(feature, 0.00001);
    trainer.step(feature, -1);
    expect(trainer.score(feature)).toBeLessThan(0.04);
  });

  test('the average of the last steps, and the mean of several, come out', () => {
    const [one, two] = [new Trainer(0), new Trainer(0)];
    one.weights.set(1, 2);
    one.collect();
    one.weights.set(1, 4);
    one.collect();
    one.average();
    expect(one.weights.get(1)).toBe(3);
    two.weights.set(1, 1);
    expect(Trainer.meanOf([one, two], 0).weights.get(1)).toBe(2);
  });

  test('small weights are left out of the file', () => {
    const trainer = new Trainer(0);
    trainer.weights.set(0, 0.5).set(1, 0.01);
    expect(trainer.toData(['bias']).templates['bias']).toEqual({ 0: 50 });
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
    const classifier = trainQuotes(quoteCases(articles, sources));
    for (const { features, speech } of quoteCases([readCases(annotate(14))], sources)) {
      expect(classifier.score(features) > 0).toBe(speech);
    }
  });

  test('is the same in every run', () => {
    expect(trainRanker(rankerCases(articles)).weights).toEqual(ranker.weights);
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

test('cross-validation gives every article sources, and what the corpus’s scorer says', () => {
  const corpus = writeCorpus([]);
  const { sources, figures } = crossValidate(articles, corpus);
  expect(sources.size).toBe(articles.length);
  expect(figures.split(',')).toHaveLength(articles.length);
});

test('the command prints the figures, and writes no weights where only they are asked for', async () => {
  const corpus = writeCorpus(Array.from({ length: 8 }, (_, k) => annotate(k)));
  let [out, err] = ['', ''];
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  expect(await runCommand(trainCommand, ['--figures-only', corpus], readSettings({}), io)).toBe(0);
  expect(out).toMatch(/^8 articles, cross-validated: [\d,]+\n$/);
});

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
    expect(weights['joined']).toBe(4);
    expect(Object.keys(weights)).toEqual(Object.keys(weights).sort());
  });

  test('articles may count more than once, and the same files give the same weights', () => {
    const file = write('b.jsonl', lines);
    expect(fitToponymWeights([`${file}*3`]).weights).not.toEqual(fitToponymWeights([file]).weights);
    expect(fitToponymWeights([file])).toEqual(fitToponymWeights([file]));
  });
});
