import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { slice } from '../../../text/span.ts';
import { judgeMatches } from './judging.ts';
import { openScene } from './scene.ts';

const gazetteer = loadGazetteer();

function judged(text: string, using: Gazetteer = gazetteer) {
  return judgeMatches(openScene(articleTextFromPlain(text), using, [])).map((one) => ({
    ...one,
    text: slice(text, one.match),
  }));
}

/** The gazetteer with other weights. */
const weighing = (weights: Readonly<Record<string, number>>): Gazetteer => ({
  ...gazetteer,
  evidenceWeight: (name) => weights[name] ?? 0,
});

const TEXT = 'Deputies met in Lisbon on Monday.';

describe('judgeMatches', () => {
  test('a town in its usual surroundings is one, and what spoke for it is told', () => {
    const [lisbon] = judged(TEXT);
    expect(lisbon).toMatchObject({ text: 'Lisbon', inDateline: false });
    expect(lisbon?.confidence).toBeGreaterThan(0.9);
    expect(lisbon?.evidence).toContain('before:in');
  });

  test('a name of a person is none', () => {
    expect(judged('Then Mr. Jack London wrote a book.').map(({ text }) => text)).toEqual([]);
  });

  test('a dateline is one', () => {
    expect(judged('LISBON (Reuters) - Deputies met.')[0]?.inDateline).toBe(true);
  });

  test('nothing is judged where nothing matches', () => {
    expect(judged('It rained all day.')).toEqual([]);
    expect(judged('')).toEqual([]);
  });

  test('evidence of no weight is a coin’s toss, which is kept; any doubt is not', () => {
    expect(judged(TEXT, weighing({})).map(({ confidence }) => confidence)).toEqual([0.5]);
    expect(judged(TEXT, weighing({ bias: -0.01 }))).toEqual([]);
  });

  test('three pieces at most are told, the heaviest first, what spoke against with a hyphen', () => {
    const [lisbon] = judged(
      TEXT,
      weighing({ bias: 9, 'before:in': 1, 'after:on': -2, 'kind:town': 0.1 }),
    );
    const { evidence = [] } = lisbon ?? {};
    expect(evidence.length).toBeLessThanOrEqual(3);
    expect(evidence).not.toContain('kind:town');
    expect(evidence).toContain('before:in');
  });

  test('the same words are judged alike wherever they are', () => {
    const all = judged(`${TEXT} ${TEXT} ${TEXT}`);
    expect(new Set(all.map(({ evidence }) => evidence.join())).size).toBe(1);
  });
});
