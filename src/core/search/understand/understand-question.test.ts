import { describe, expect, test } from 'vitest';
import type { NameForm } from '../index/name-file.ts';
import type { Condition } from '../question/condition.ts';
import { MOST_UNDERSTOOD, understandQuestion } from './understand-question.ts';

const form = (kind: NameForm['kind'], name: string, more: Partial<NameForm> = {}): NameForm => ({
  kind,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  words: name.toLowerCase().split(' '),
  isSurname: false,
  isQuoted: kind !== 'place' && kind !== 'tag',
  isSpokenAbout: kind === 'person',
  isOrdinary: false,
  ...more,
});
const FORMS = [
  form('person', 'Ana Ruiz'),
  form('person', 'Ana Ruiz', { words: ['ruiz'], isSurname: true }),
  form('person', 'Karl Moss', { words: ['moss'], isSurname: true }),
  form('place', 'Eastpool'),
  form('body', 'Harbour Board'),
  form('tag', 'Rivers', { isOrdinary: true }),
];

async function understand(question: string, hasSpeaker = false) {
  return understandQuestion(question, {
    lang: 'en',
    years: new Set(['2022', '2024']),
    hasSpeaker,
    lookUp: async (word) => FORMS.filter(({ words }) => words.at(-1) === word),
  });
}

function print(condition: Condition): string {
  const not = condition.not ? '-' : '';
  if (condition.kind === 'period') return `[${condition.first ?? ''}..${condition.last ?? ''}]`;
  if (condition.kind === 'words')
    return not + condition.parts.map(({ printed }) => printed).join('|');
  return `${not}[${condition.facet}: ${condition.values.map(({ name }) => name).join(', ')}]`;
}

async function conditions(question: string, hasSpeaker = false): Promise<string> {
  return (await understand(question, hasSpeaker)).conditions.map(print).join(' ');
}

describe('understandQuestion', () => {
  test.each([
    ['Ruiz border 2022', '[speaker: Ana Ruiz] border [2022-01-01..2022-12-31]'],
    ['ruiz border 2022', '[speaker: Ana Ruiz] border [2022-01-01..2022-12-31]'],
    ['what did Ruiz say about the border mission', '[speaker: Ana Ruiz] border mission'],
    [
      'What did Ana Ruiz say about the border mission in 2022?',
      '[speaker: Ana Ruiz] border mission [2022-01-01..2022-12-31]',
    ],
    [
      'Ruiz Eastpool February 2024',
      '[speaker: Ana Ruiz] [place: Eastpool] [2024-02-01..2024-02-29]',
    ],
    ['Ruiz last week of June 2015', '[speaker: Ana Ruiz] [2015-06-24..2015-06-30]'],
    ['What do people say about Ruiz?', '[about: Ana Ruiz]'],
    ['what did Moss say about Ruiz', '[speaker: Karl Moss] [about: Ana Ruiz]'],
    ['quotes by Moss on rivers', '[speaker: Karl Moss] [tag: Rivers]'],
    ['Ruiz Moss', '[speaker: Ana Ruiz] [about: Karl Moss]'],
    ['Ruiz OR Moss ferry', '[speaker: Ana Ruiz, Karl Moss] ferry'],
    ['the harbour board on ferries', '[speaker: Harbour Board] ferries'],
    ['ceasefire OR truce', 'ceasefire|truce'],
    ['ceasefire | truce talks', 'ceasefire|truce talks'],
    ['ferry OR Moss', 'ferry|Moss'],
    ['border -mission', 'border -mission'],
    ['border -Ruiz', 'border -[speaker: Ana Ruiz] -Ruiz'],
    ['border -“no way”', 'border -no way'],
    ['“Ruiz” border', 'Ruiz border'],
    ['“border 2022”', 'border 2022'],
    ['who said the ferry sails', 'ferry sails'],
    ['the', 'the'],
    ['to be or not to be', 'not'],
    ['said', 'said'],
    ['what', 'what'],
    ['Ruiz', '[speaker: Ana Ruiz]'],
    ['border -2022', 'border -2022'],
  ])('%s', async (question, understood) => {
    expect(await conditions(question)).toBe(understood);
  });

  test('beside a speaker who was chosen, a person is spoken about', async () => {
    expect(await conditions('Ruiz ferry', true)).toBe('[about: Ana Ruiz] ferry');
  });

  test('what is left out is named, and each condition knows where it was typed', async () => {
    const question = 'what did Ruiz say about the border';
    const { conditions: found, leftOut } = await understand(question);
    expect(leftOut).toEqual(['what', 'did', 'say', 'about', 'the']);
    expect(found.map(({ typed }) => question.slice(typed?.start, typed?.end))).toEqual([
      'Ruiz',
      'border',
    ]);
  });

  test('a sentence that was pasted is nothing but words', async () => {
    const words = Array.from({ length: MOST_UNDERSTOOD + 1 }, () => 'Ruiz');
    const found = await understand(words.join(' '));
    expect(found.conditions).toHaveLength(words.length);
    expect(found.conditions.every(({ kind }) => kind === 'words')).toBe(true);
  });
});
