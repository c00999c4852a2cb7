import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { runCommand } from '../run-command.ts';
import { trainCommand } from './train-ranker.ts';
import { readCases, type Annotated } from './annotated-cases.ts';
import { classFigures, predictPolnear, predictWeb, scoreWithScorer } from './cross-validate.ts';
import { fitFolds } from './folds.ts';
import { readSeededCases, readWebCases, type WebArticle } from './labelled-cases.ts';
import { trainMarks } from './mark-classifier.ts';
import { fitToponymWeights } from './fit-toponym-weights.ts';
import { seededRandom, shuffle } from './seeded.ts';
import { chooseSources, rankerCases, trainRanker } from './source-ranker.ts';
import { trainQuotes } from './speech-classifier.ts';
import { labelledStretches, polnearStretches } from './stretch-cases.ts';
import { SOURCE_MODEL } from '../../core/extract/attribution/ranking/ranker.ts';
import { SOURCE_TEMPLATES } from '../../core/extract/attribution/ranking/source-templates.ts';
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
  /** One that has seen a feature as often as it must. */
  const prepared = (decay = 0) => {
    const trainer = new Trainer(decay);
    for (let k = 0; k < 3; k++) trainer.count(feature);
    trainer.count(Int32Array.of(7));
    trainer.prepare();
    return trainer;
  };

  test('a feature that is rare learns nothing, one that is not moves against the error', () => {
    const trainer = prepared();
    expect(trainer.lookUp(Int32Array.of(7, 9))).toEqual(new Int32Array(0));
    const places = trainer.lookUp(feature);
    trainer.step(places, 1);
    const once = trainer.score(places);
    expect(once).toBeGreaterThan(0);
    trainer.step(places, 0.00001);
    expect(trainer.score(places)).toBe(once);
    trainer.step(places, -1);
    expect(trainer.score(places)).toBeLessThan(once);
  });

  test('the average of the last steps, and the mean of several, come out', () => {
    const [one, two] = [prepared(), prepared()];
    const places = one.lookUp(feature);
    one.step(places, 1);
    const first = one.score(places);
    one.collect();
    one.step(places, 1);
    const second = one.score(places);
    one.collect();
    one.average();
    const mean = (first + second) / 2;
    expect(one.score(places)).toBeCloseTo(mean);
    two.step(places, -1);
    const both = Trainer.meanOf([one, two], 0);
    expect(both.score(both.lookUp(feature))).toBeCloseTo((mean + two.score(places)) / 2);
  });

  test('small weights are left out of the file', () => {
    const trainer = prepared();
    expect(trainer.toData(['bias']).templates['bias']).toEqual({});
    trainer.step(trainer.lookUp(feature), 1);
    expect(trainer.toData(['bias']).templates['bias']).toEqual({ 5: 4 });
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
    const stretches = (article: (typeof articles)[number]) =>
      polnearStretches(article, chooseSources(ranker, article));
    const classifier = trainQuotes(articles.flatMap(stretches));
    for (const { features, speech } of stretches(readCases(annotate(14)))) {
      expect(classifier.score(classifier.lookUp(features)) > 0).toBe(speech);
    }
  });

  test('is the same in every run', () => {
    const names = [...SOURCE_TEMPLATES];
    const again = trainRanker(rankerCases(articles));
    expect(again.toData(names)).toEqual(ranker.toData(names));
  });
});

/** An article of the web set: one quote, and one name that is none. */
function label(k: number): WebArticle {
  const { id, text } = annotate(k);
  const span = (words: string) => {
    const start = text.lastIndexOf(words);
    return { start, end: start + words.length };
  };
  return {
    id,
    date: '2024-02-08' as WebArticle['date'],
    text,
    labels: [
      { ...span('“We sail at noon, all of us,”'), speaker: PEOPLE[k % 6] ?? null },
      { ...span('“Gull”'), speaker: '-', class: 'nickname' },
    ],
  };
}
const web = Array.from({ length: 8 }, (_, k) => readWebCases(label(k)));

describe('labelled articles', () => {
  test('every stretch is speech or has its class', () => {
    expect(web[0]?.stretches).toEqual(['speech', 'nickname']);
    const unknown = {
      ...label(0),
      labels: [{ ...label(0).labels[1], speaker: '-', class: 'ship' }],
    };
    expect(readWebCases(unknown as WebArticle).stretches).toEqual([undefined, 'other']);
  });

  test('the class of words that nobody speaks is learnt', () => {
    const cases = web.flatMap((article) => labelledStretches(article, SOURCE_MODEL));
    expect(cases.map((found) => found.class)).toContain('nickname');
    const { nickname, title } = trainMarks(cases);
    expect(nickname.templates['bias']?.[0]).toBeGreaterThan(title.templates['bias']?.[0] ?? 0);
  });
});

/** Writes a corpus with a scorer beside it that counts the quotes of each article. */
function writeCorpus(name: string, lines: readonly object[]): string {
  const corpus = join(folder, name);
  writeFileSync(corpus, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  writeFileSync(
    join(folder, 'score.mjs'),
    "import { readFileSync } from 'node:fs';\nconst lines = readFileSync(process.argv[3], 'utf8').trim().split('\\n');\nconsole.log(lines.map((line) => JSON.parse(line).quotes.length).join());\n",
  );
  return corpus;
}

test('every article is held out once, and the corpus’s scorer judges the predictions', () => {
  const seeded = readSeededCases().slice(0, 8);
  const { folds, stretches, company } = fitFolds({ polnear: articles, web, seeded }, 1);
  expect(stretches.length).toBeGreaterThan(company.length);
  expect(company.length).toBeGreaterThan(0);
  const corpus = writeCorpus('train.jsonl', []);
  expect(scoreWithScorer(corpus, predictPolnear(folds)).split(',')).toHaveLength(articles.length);
  const predicted = predictWeb(folds);
  expect(new Set(predicted.map(({ id }) => id)).size).toBe(web.length);
  const given = web.map(({ article }) => article);
  const marks = [{ ...(label(0).labels[1] ?? { start: 0, end: 0 }), class: 'nickname' as const }];
  expect(classFigures(given, [{ id: 'a0', quotes: [], marks }])).toEqual({ right: 1, of: 1 });
});

test('the command prints the figures, and writes no weights where only they are asked for', async () => {
  const polnear = writeCorpus(
    'train.jsonl',
    Array.from({ length: 8 }, (_, k) => annotate(k)),
  );
  const labelled = writeCorpus(
    'web.jsonl',
    Array.from({ length: 8 }, (_, k) => label(k)),
  );
  let [out, err] = ['', ''];
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const given = ['--figures-only', polnear, labelled];
  expect(await runCommand(trainCommand, given, readSettings({}), io)).toBe(0);
  expect(out).toMatch(
    /^Cross-validated, 8 and 8 articles:\n[\d,]+\n[\d,]+\nclasses .*: \d+ of \d+ right\n$/,
  );
  // It fits all models from the seeded cases: a minute where coverage is measured beside other tests.
}, 240_000);

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
