import { describe, expect, test } from 'vitest';
import type { ArticleSpeaker } from '../extract/speech-types.ts';
import { isSoundlyNamed } from './sound-name.ts';

interface Told extends Partial<Omit<ArticleSpeaker, 'mentions' | 'roles'>> {
  readonly quoted?: number;
  readonly role?: string;
  readonly others?: readonly string[];
  readonly text?: string;
  /** Words of the text that are mentions of it. */
  readonly mentions?: readonly string[];
}

const NOWHERE = { start: 0, end: 0 };

function isSound(name: string, told: Told = {}): boolean {
  const { quoted = 0, role, others = [], text = `${name} left.`, mentions = [name], ...of } = told;
  const record: ArticleSpeaker = {
    key: 'k',
    name,
    kind: 'person',
    aliases: [],
    by: 'name',
    confidence: 0.6,
    ...of,
    roles: role === undefined ? [] : [{ span: NOWHERE, text: role }],
    mentions: mentions.map((words) => {
      const start = text.indexOf(words);
      const form = words === name ? 'full' : words === 'he' ? 'pronoun' : 'short';
      return { span: { start, end: start + words.length }, form };
    }),
  };
  return isSoundlyNamed({ record, quoted }, [name, ...others], text);
}

describe('a person of several names', () => {
  test.each([
    ['Carl Moe', {}],
    ['Ban Ki-moon', {}],
    ['Carl Moe Jr.', { others: ['Carl Moe'] }],
    ['Anna Carl Moe', { others: ['Carl Moe'] }],
    ['Carl Moe Lind', { others: ['Carl Moe', 'Olga Lind'] }],
    [
      'Carl Wood',
      { text: 'Carl Wood sells wood. He said he would.', mentions: ['Carl Wood', 'he'] },
    ],
    ['Carl Wood', { text: 'Carl Wood sells wood.', role: 'Mayor' }],
    ['Carl Wood', { text: 'Carl Wood sells wood. Mr. Wood left.', mentions: ['Mr. Wood'] }],
  ] satisfies [string, Told][])('%s is one', (name, told) => {
    expect(isSound(name, told)).toBe(true);
  });

  test.each([
    ['Carl Moe Endorses Berg', { others: ['Carl Moe'] }],
    ['Floridians Carl Moe', { aliases: ['Carl Moe'] }],
    ['Carl Moe-type', { others: ['Carl Moe'] }],
    ['[Carl] Moe', {}],
    ['P5 Moe', {}],
    ['Social Security', { text: 'Social Security is no security.' }],
    ['Harbour News Chairman', {}],
    ['Sandy Hook', { text: 'Parents at Sandy Hook Elementary School spoke.' }],
    ['Carl Moe', { text: 'It was read in the Carl Moe on Monday.' }],
  ] satisfies [string, Told][])('%s is not', (name, told) => {
    expect(isSound(name, told)).toBe(false);
  });
});

describe('one name alone', () => {
  test('needs a title, a pronoun’s gender or quotes of its own', () => {
    expect(isSound('Moe')).toBe(false);
    expect(isSound('Moe', { by: 'title' })).toBe(true);
    expect(isSound('Moe', { role: 'President' })).toBe(true);
    expect(isSound('Moe', { role: 'fellow' })).toBe(false);
    expect(isSound('Moe', { gender: 'male' })).toBe(true);
    expect(isSound('Isaiah', { gender: 'male' })).toBe(false);
    expect(isSound('Moe', { quoted: 1 })).toBe(false);
    expect(isSound('Moe', { quoted: 2 })).toBe(true);
  });

  test('is not an abbreviation or a title', () => {
    expect(isSound('G-III', { gender: 'female' })).toBe(false);
    expect(isSound('General', { by: 'title' })).toBe(false);
  });
});

test('capitals that everybody uses for a thing are not a body', () => {
  expect(isSound('TV', { kind: 'body' })).toBe(false);
  expect(isSound('T.V.', { kind: 'body' })).toBe(false);
  expect(isSound('CNN', { kind: 'body' })).toBe(true);
});

test('an editor is believed', () => {
  expect(isSound('TV', { kind: 'body', by: 'override' })).toBe(true);
});
