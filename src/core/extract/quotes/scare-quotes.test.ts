import { describe, expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { FeatureBuffer, LinearModel } from '../attribution/ranking/linear-model.ts';
import { rankSources } from '../attribution/ranking/ranker.ts';
import { QUOTE_TEMPLATES } from './templates.ts';
import { readStretches, visitStretches } from './scare-quotes.ts';
import { SPEECH_THRESHOLD } from './quotes.ts';

const read = (text: string) => {
  const reading = readProse(text);
  const { outline, sequence, mentions } = reading;
  return { reading, sources: rankSources(outline, sequence, mentions, outline.stretches) };
};
const speech = (text: string) => {
  const { reading, sources } = read(text);
  return readStretches(reading, sources).speech.map((score) => score >= SPEECH_THRESHOLD);
};

describe('readStretches', () => {
  test.each([
    '“We will not yield to anybody,” said Ana Ruiz.',
    'Ana Ruiz said: “We will not yield.”',
    'Ana Ruiz said the plan was “a farce from the start.”',
  ])('speech: %s', (text) => {
    expect(speech(text)).toEqual([true]);
  });

  test.each([
    'They watched the film “Harbour Lights” twice.',
    'The so-called “smart” meters were late.',
    'The sign on the door read “Closed” all week.',
  ])('no speech: %s', (text) => {
    expect(speech(text)).toEqual([false]);
  });

  test('a block quote is speech whatever a model says', () => {
    const { reading, sources } = read('WALLACE: Is it safe?\n\nRUIZ: It is safe.');
    const never = new LinearModel({ templates: {} }, QUOTE_TEMPLATES);
    expect(readStretches(reading, sources, { speech: never }).speech).toEqual([1, 1]);
  });

  test('scores lie between 0 and 1', () => {
    const { reading, sources } = read('“Go,” she said. The “free” boat was “a gem.”');
    for (const score of readStretches(reading, sources).speech) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

describe('visitStretches', () => {
  test('each stretch is visited once, with features that fit the buffer', () => {
    const { reading, sources } = read('“Go,” she said. The “free” boat was “a gem.”');
    const out = new FeatureBuffer();
    const seen: number[] = [];
    visitStretches(reading, sources, out, (index) => {
      seen.push(index);
      expect(out.count).toBeGreaterThan(0);
      expect(out.count).toBeLessThan(out.values.length);
    });
    expect(seen).toEqual([0, 1, 2]);
  });
});
