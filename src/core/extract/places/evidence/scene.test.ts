import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { slice } from '../../../text/span.ts';
import { openScene } from './scene.ts';

const gazetteer = loadGazetteer();
const open = (text: string, people: readonly string[] = []) =>
  openScene(
    articleTextFromPlain(text),
    gazetteer,
    people.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  );

describe('openScene', () => {
  test('each match is found by its first word and by the word behind it', () => {
    const text = 'Boats left New York for Lisbon.';
    const scene = open(text);
    expect(scene.matches.map((match) => slice(text, match))).toEqual(['New York', 'Lisbon']);
    for (const match of scene.matches) {
      expect(scene.matchAt[match.first]).toBe(match);
      expect(scene.matchBefore[match.next]).toBe(match);
    }
  });

  test('countries and divisions that are named count as named, towns do not', () => {
    const { named } = open('Deputies of Portugal and Texas met in Lisbon and Paris.');
    expect(named).toContain('PT');
    expect(named).toContain('US.TX');
    expect(open('Deputies met in Lisbon.').named.size).toBe(0);
  });

  test('a town is in context where its country is named', () => {
    const inContext = (text: string) => {
      const scene = open(text);
      const lisbon = scene.matches.find((match) => slice(text, match) === 'Lisbon');
      return lisbon && scene.inContext(lisbon.senses);
    };
    expect(inContext('In Portugal they met at Lisbon.')).toBe(true);
    expect(inContext('Then they met at Lisbon.')).toBe(false);
  });

  test('one name lies in another', () => {
    const text = 'They met in Paris, Texas.';
    const { matches, liesIn } = open(text);
    const [paris, texas] = matches;
    if (!paris || !texas) throw new Error('no places');
    expect([liesIn(paris, texas), liesIn(texas, paris)]).toEqual([true, false]);
    // The second answer is the first.
    expect(liesIn(paris, texas)).toBe(true);
  });

  test('who is known to be a person is found by place and by surname', () => {
    const text = 'Jack London came. London wrote.';
    const scene = open(text, ['Jack London']);
    expect(scene.people.touches({ start: 0, end: 4 })).toBe(true);
    expect(scene.people.touches({ start: text.lastIndexOf('London'), end: text.length })).toBe(
      false,
    );
    expect(scene.surnames.has('london')).toBe(true);
  });

  test('an empty article has nothing', () => {
    expect(open('')).toMatchObject({ matches: [], words: [] });
  });
});
