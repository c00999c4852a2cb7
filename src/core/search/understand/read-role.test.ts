import { describe, expect, test } from 'vitest';
import type { NameForm } from '../index/name-file.ts';
import { readPieces } from '../question/read-pieces.ts';
import { questionWordsOf } from './question-words.ts';
import { readRole } from './read-role.ts';
import { typedWords } from './typed-word.ts';

const form = (name: string, more: Partial<NameForm> = {}): NameForm => ({
  kind: 'person',
  slug: name,
  name,
  words: [name],
  isSurname: true,
  isQuoted: true,
  isSpokenAbout: true,
  isOrdinary: false,
  ...more,
});
const PLACE = { kind: 'place', isSurname: false, isQuoted: false, isSpokenAbout: false } as const;

function role(
  question: string,
  forms: readonly NameForm[],
  { at = 0, hasSpeaker = false, isNot = false } = {},
) {
  const words = typedWords(question, readPieces(question, new Set()));
  const name = { forms, from: at, to: at + 1 };
  const found = readRole(name, words, questionWordsOf('en'), { hasSpeaker, isNot });
  return found && `${found.facet}: ${found.values.map((value) => value.name).join()}`;
}

describe('readRole', () => {
  test('a person is the speaker, unless there is one or the question asks about them', () => {
    expect(role('Ruiz ferry', [form('ruiz')])).toBe('speaker: ruiz');
    expect(role('Ruiz ferry', [form('ruiz')], { hasSpeaker: true })).toBe('about: ruiz');
    expect(role('about Ruiz', [form('ruiz')], { at: 1 })).toBe('about: ruiz');
    expect(role('about the Ruiz', [form('ruiz')], { at: 2 })).toBe('about: ruiz');
  });

  test('who is only spoken about is not a speaker, and the other way round', () => {
    expect(role('Ruiz', [form('ruiz', { isQuoted: false })])).toBe('about: ruiz');
    expect(role('about Ruiz', [form('ruiz', { isSpokenAbout: false })], { at: 1 })).toBeUndefined();
    expect(role('by Ruiz', [form('ruiz', { isQuoted: false })], { at: 1 })).toBeUndefined();
  });

  test('who is spoken to is only a word', () => {
    expect(role('say to Ruiz', [form('ruiz')], { at: 2 })).toBeUndefined();
  });

  test('all bearers of a name are meant, but not very many', () => {
    const two = [form('a'), form('b')];
    expect(role('Ruiz', two)).toBe('speaker: a,b');
    const many = Array.from({ length: 7 }, (_, at) => form(`${at}`));
    expect(role('Ruiz', many)).toBeUndefined();
  });

  test('whose whole name it is comes before a place, and a place before a family name', () => {
    const place = form('washington', PLACE);
    expect(role('Washington', [form('george'), place])).toBe('place: washington');
    expect(role('by Washington', [form('george'), place], { at: 1 })).toBe('speaker: george');
    expect(role('Washington', [form('w', { isSurname: false }), place])).toBe('speaker: w');
  });

  test('an ordinary word is a name only where something says so', () => {
    const brown = form('brown', { isOrdinary: true });
    expect(role('brown coal', [brown])).toBeUndefined();
    expect(role('Brown coal', [brown])).toBeUndefined();
    expect(role('coal Brown', [brown], { at: 1 })).toBe('speaker: brown');
    expect(role('by brown', [brown], { at: 1 })).toBe('speaker: brown');
    expect(role('brown said', [brown])).toBe('speaker: brown');
  });

  test('a tag is one where nothing else is', () => {
    const tag = form('ferries', { kind: 'tag', isOrdinary: true });
    expect(role('ferries', [tag])).toBe('tag: ferries');
    expect(role('ferries', [tag, form('ferries', PLACE)])).toBe('place: ferries');
  });

  test('only speakers can be excluded', () => {
    expect(role('-Ruiz', [form('ruiz')], { isNot: true })).toBe('speaker: ruiz');
    expect(role('-Oslo', [form('oslo', PLACE)], { isNot: true })).toBeUndefined();
  });
});
