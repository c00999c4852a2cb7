import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../test/support/prose.ts';
import { findInterviewee } from '../people/interviewee.ts';
import { resolveReferences } from '../people/references/pronouns.ts';
import { groupQuotes } from '../quotes/quotes.ts';
import { attribute } from './attribution.ts';
import { rankSources } from './ranking/ranker.ts';

/** Attributions of all stretches of a text, all taken for speech. */
function attributions(text: string) {
  const { reading, chain } = readPeople(text);
  const { outline, sequence, mentions } = reading;
  const sources = rankSources(outline, sequence, mentions, outline.stretches);
  const speech = outline.stretches.map(() => 1);
  resolveReferences(reading, chain, new Set(sources.map(({ mention }) => mention)));
  const interviewee = findInterviewee(reading, chain);
  return groupQuotes(reading, speech, sources, new Map()).map((group) => {
    const { entity, ...rest } = attribute(reading, chain, group, sources, interviewee);
    return { ...rest, speaker: chain.entities[entity]?.name };
  });
}

describe('the rule by which a quote reached its source', () => {
  test.each([
    ['Ana Ruiz said the pier was “quite safe.”', 'cue-before'],
    ['“The pier is quite safe,” said Ana Ruiz.', 'cue-after'],
    ['“The pier,” said Ana Ruiz, “is quite safe.”', 'cue-inside'],
    ['According to Ana Ruiz, the pier is “quite safe.”', 'according-to'],
    ['Ana Ruiz, the mayor, said: “The pier is quite safe.”', 'colon'],
    ['“The pier is quite safe.” — Ana Ruiz', 'dash'],
    ['RUIZ: “The pier is quite safe.”\n\nMOSS: “It is not, I fear.”', 'transcript'],
  ])('%s', (text, by) => {
    expect(attributions(text)[0]?.by).toBe(by);
  });

  test('without anybody in reach there is none', () => {
    expect(attributions('“The pier is quite safe.”')[0]).toMatchObject({
      mention: -1,
      by: 'none',
      resolvedBy: 'none',
      speaker: undefined,
    });
  });
});

describe('how the source became a speaker', () => {
  test.each([
    ['“The pier is safe,” said Ana Ruiz.', 'full-name', 'Ana Ruiz'],
    ['Ana Ruiz came by boat. “The pier is safe,” Ruiz said.', 'chain', 'Ana Ruiz'],
    ['Ana Ruiz came by boat. “The pier is safe,” she said.', 'pronoun', 'Ana Ruiz'],
    ['Mayor Ana Ruiz came by boat. “The pier is safe,” the mayor said.', 'description', 'Ana Ruiz'],
    ['“The pier is safe,” the Harbour Board said in the evening.', 'body', 'Harbour Board'],
  ])('%s', (text, resolvedBy, speaker) => {
    expect(attributions(text)[0]).toMatchObject({ resolvedBy, speaker });
  });
});

describe('what is given with it', () => {
  test('the words of cue, source and addressee', () => {
    expect(attributions('“The pier is safe,” Ana Ruiz told reporters.')[0]).toMatchObject({
      cue: { text: 'told' },
      source: { text: 'Ana Ruiz' },
      addressee: 'reporters',
    });
  });

  test('the name rather than the description that introduces it', () => {
    const [quote] = attributions('“No,” a spokeswoman for the ministry, Maria Lindqvist, said.');
    expect(quote?.source?.text).toBe('Maria Lindqvist');
  });

  test('the one who is named beside an owner, whatever share the owner has', () => {
    const [said, last] = attributions(
      '“We are open,” said Ines Coe.\n\nMs Coe’s landlord, Fergus Tain, said the rent “will not rise”.',
    );
    expect([said?.speaker, last?.speaker]).toEqual(['Ines Coe', 'Fergus Tain']);
    expect(last?.confidence).toBeGreaterThan(0.8);
  });

  test('the first of two who speak together', () => {
    const [quote] = attributions('“No,” Mayor Eva Solheim and her colleague, Jens Aune, wrote.');
    expect(quote?.speaker).toBe('Eva Solheim');
  });

  test('an answer is not attributed by the cue of what answers it', () => {
    const [first, second] = attributions('“Enough for all.” Tom Vane replied: “There is not.”');
    expect(first?.speaker).toBeUndefined();
    expect(second?.speaker).toBe('Tom Vane');
  });

  test('an interview’s answers are the interviewee’s', () => {
    const [answer] = attributions(
      'We met Ana Holm at the pier.\n\nQ. Will it run?\n\nA. It will run on Monday.',
    );
    expect(answer).toMatchObject({ speaker: 'Ana Holm', by: 'transcript', source: { text: 'A' } });
  });

  test.each(['', 'Nothing was said.'])('nothing of “%s”', (text) => {
    expect(attributions(text)).toEqual([]);
  });
});
