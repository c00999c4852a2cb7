import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { CUE_FORMS } from './lexicon.ts';
import { extractSpeech } from '../speech.ts';

/** Every reporting verb with its forms, as a dictionary has them; both spellings where there are two. */
const written = new Map(
  readFileSync(new URL('reporting-verb-forms.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): [string, string[]] => {
      const [lemma = '', forms = ''] = line.split(': ');
      return [lemma, forms.split(' ').sort()];
    }),
);

describe('reporting verbs', () => {
  const known = new Map<string, string[]>();
  for (const [form, { lemma }] of CUE_FORMS) {
    if (form !== lemma) known.set(lemma, [...(known.get(lemma) ?? []), form].sort());
  }

  test('every verb is written down, and no other', () => {
    const lemmas = [...new Set([...CUE_FORMS.values()].map(({ lemma }) => lemma))];
    expect(lemmas.sort()).toEqual([...written.keys()].sort());
  });

  test.each([...written])('%s', (lemma, forms) => {
    const own = forms.filter((form) => form !== lemma);
    for (const form of own) expect(CUE_FORMS.has(form), form).toBe(true);
    expect(known.get(lemma)?.filter((form) => !own.includes(form)) ?? []).toEqual([]);
  });
});

describe('British and doubled forms attribute', () => {
  test.each(['snapped', 'begged', 'quipped', 'deadpanned', 'signalled', 'signaled', 'counselled'])(
    '%s',
    (verb) => {
      const text = `Carl Dunne, the harbour master, came late. “I shall not open the gate,” ${verb} Dunne.`;
      const { quotes } = extractSpeech(articleTextFromPlain(text));
      expect(quotes.map(({ cue, speaker }) => [cue?.text, speaker])).toEqual([
        [verb, 'carl-dunne'],
      ]);
    },
  );
});
