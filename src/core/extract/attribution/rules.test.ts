import { describe, expect, test } from 'vitest';
import { itemOf, mentionOf, readPeople } from '../../../test/support/prose.ts';
import { resolveReferences } from '../people/references/pronouns.ts';
import { groupQuotes } from '../quotes/quotes.ts';
import { findCue } from './cue.ts';
import { rankSources } from './ranking/ranker.ts';
import { RESOLUTION_CONFIDENCE, resolutionRule, ruleOf } from './rules.ts';

/** The rules by which the first quote has a given source. */
function rules(text: string, source: string, nth = 0) {
  const { reading, chain } = readPeople(text);
  const { outline, sequence, mentions } = reading;
  const sources = rankSources(outline, sequence, mentions, outline.stretches);
  const at = mentionOf(reading, source, nth);
  resolveReferences(reading, chain, new Set([at]));
  const [group] = groupQuotes(
    reading,
    outline.stretches.map(() => 1),
    sources,
    new Map(),
  ).slice(-1);
  const mention = mentions[at];
  if (!group || !mention) throw new Error(`no quote in ${text}`);
  const quote = sequence.itemOfStretch[group.stretches[0]?.index ?? -1] ?? -1;
  const cue = findCue(reading, mention, itemOf(reading, source, nth), quote);
  const by = ruleOf(reading, group, itemOf(reading, source, nth), cue);
  return { by, resolvedBy: resolutionRule(reading, chain, at, by) };
}

describe('ruleOf', () => {
  test.each([
    ['Ana Ruiz said the pier was “quite safe.”', 'Ana Ruiz', 'cue-before'],
    ['“The pier is quite safe,” said Ana Ruiz.', 'Ana Ruiz', 'cue-after'],
    ['“The pier,” said Ana Ruiz, “is quite safe.”', 'Ana Ruiz', 'cue-inside'],
    ['According to Ana Ruiz, the pier is “quite safe.”', 'Ana Ruiz', 'according-to'],
    ['Ana Ruiz, the mayor, said: “The pier is quite safe.”', 'Ana Ruiz', 'colon'],
    ['“The pier is quite safe.” — Ana Ruiz', 'Ana Ruiz', 'dash'],
    ['Ana Ruiz came by boat. “The pier is quite safe.”', 'Ana Ruiz', 'previous-sentence'],
    ['Ana Ruiz came by boat.\n\n“The pier is quite safe.”', 'Ana Ruiz', 'continuation'],
  ])('%s', (text, source, by) => {
    expect(rules(text, source).by).toBe(by);
  });
});

describe('resolutionRule', () => {
  test.each([
    ['“The pier is safe,” said Ana Ruiz.', 'Ana Ruiz', 'full-name'],
    ['Ana Ruiz came. “The pier is safe,” Ruiz said.', 'Ruiz', 'chain'],
    ['Ana Ruiz came. “The pier is safe,” she said.', 'she', 'pronoun'],
    ['“The pier is safe,” the Harbour Board said.', 'Harbour Board', 'body'],
    ['“It is safe,” the Polish defence ministry said.', 'the Polish defence ministry', 'body'],
  ])('%s', (text, source, by) => {
    expect(rules(text, source).resolvedBy).toBe(by);
  });

  test('what is nobody is none', () => {
    const { reading, chain } = readPeople('It rained.');
    expect(resolutionRule(reading, chain, -1, 'ranker')).toBe('none');
  });
});

test('nothing is surer than the full name, nothing less sure than none', () => {
  const all = Object.values(RESOLUTION_CONFIDENCE);
  expect(Math.max(...all)).toBe(RESOLUTION_CONFIDENCE['full-name']);
  expect(Math.min(...all)).toBe(RESOLUTION_CONFIDENCE.none);
});
