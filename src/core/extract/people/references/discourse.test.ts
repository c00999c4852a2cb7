import { describe, expect, test } from 'vitest';
import type { Gender } from '../../words/lexicon.ts';
import type { Entity } from '../entity.ts';
import { Discourse, type Antecedent, type Place } from './discourse.ts';

function person(name: string, gender: Gender | undefined, kind: Entity['kind'] = 'person'): Entity {
  return {
    index: 0,
    kind,
    name,
    words: name.toLowerCase().split(' '),
    gender,
    age: undefined,
    relations: new Set(),
    roles: [],
    aliases: new Set(),
    mentions: [{ span: { start: 0, end: 1 }, form: 'full' }],
    first: 0,
    evidence: 4,
    articles: 0,
    located: 0,
    by: 'name',
  };
}

const at = (entity: Entity | undefined, more: Partial<Antecedent> = {}): Antecedent => ({
  entity,
  gender: entity?.gender,
  clause: 0,
  paragraph: 0,
  subject: true,
  main: true,
  source: false,
  speaks: false,
  owner: false,
  leads: true,
  ...more,
});

const she = (more: Partial<Place> = {}): Place => ({
  gender: 'female',
  clause: 1,
  paragraph: 0,
  addressee: undefined,
  speaks: false,
  goesOn: false,
  ...more,
});

describe('find', () => {
  const ana = person('Ana Holm', 'female');
  const eva = person('Eva Moss', 'female');
  const karl = person('Karl Vold', 'male');

  test('of nothing, nobody', () => {
    expect(new Discourse().find(she())).toBeUndefined();
  });

  test('gender decides first', () => {
    const discourse = new Discourse();
    discourse.add(at(ana));
    discourse.add(at(karl, { clause: 1 }));
    expect(discourse.find(she({ clause: 2 }))).toBe(ana);
    expect(discourse.find(she({ clause: 2, gender: 'male' }))).toBe(karl);
  });

  test('a subject before an object', () => {
    const discourse = new Discourse();
    discourse.add(at(ana));
    discourse.add(at(eva, { subject: false, main: false }));
    expect(discourse.find(she())).toBe(ana);
  });

  test('two who are as likely leave it open', () => {
    const discourse = new Discourse();
    discourse.add(at(ana));
    discourse.add(at(eva));
    expect(discourse.find(she())).toBeUndefined();
  });

  test('not the one who is spoken to', () => {
    const discourse = new Discourse();
    discourse.add(at(ana));
    discourse.add(at(eva, { subject: false, main: false }));
    expect(discourse.find(she({ addressee: ana }))).toBe(eva);
  });

  test('who spoke last continues', () => {
    const discourse = new Discourse();
    discourse.add(at(eva, { source: true }));
    discourse.add(at(ana, { clause: 1 }));
    expect(discourse.find(she({ clause: 2, goesOn: true, speaks: true }))).toBe(eva);
  });

  test('somebody without a name keeps the pronoun from the others', () => {
    const discourse = new Discourse();
    discourse.add(at(ana, { clause: 0 }));
    discourse.add(at(undefined, { gender: 'female', clause: 4 }));
    expect(discourse.find(she({ clause: 5 }))).toBeUndefined();
  });

  test('a body is no she', () => {
    const discourse = new Discourse();
    discourse.add(at(person('Harbour Board', undefined, 'body')));
    expect(discourse.find(she())).toBeUndefined();
  });

  test('what a pronoun surely means has its gender from then on', () => {
    const kim = person('Kim Solheim', undefined);
    const discourse = new Discourse();
    discourse.add(at(kim));
    expect(discourse.find(she())).toBe(kim);
    expect(kim.gender).toBe('female');
  });

  test('it is forgotten after fourteen others', () => {
    const discourse = new Discourse();
    discourse.add(at(ana));
    for (let n = 0; n < 14; n++) discourse.add(at(karl, { clause: n }));
    expect(discourse.find(she({ clause: 15 }))).toBeUndefined();
  });
});

describe('among', () => {
  const ana = person('Ana Holm', 'female');
  const eva = person('Eva Moss', 'female');

  test('the one of the paragraph, not the one far above', () => {
    const discourse = new Discourse();
    discourse.add(at(ana));
    discourse.add(at(eva, { clause: 6, paragraph: 3 }));
    expect(discourse.among(new Set([ana, eva]), { clause: 7, paragraph: 3 })).toBe(eva);
  });

  test('neither of two in one place, and nobody else', () => {
    const discourse = new Discourse();
    discourse.add(at(ana));
    discourse.add(at(eva));
    expect(discourse.among(new Set([ana, eva]), { clause: 1, paragraph: 0 })).toBeUndefined();
    expect(discourse.among(new Set(), { clause: 1, paragraph: 0 })).toBeUndefined();
  });
});

describe('topic', () => {
  const ana = person('Ana Holm', 'female');

  test('the one person of the paragraph', () => {
    const discourse = new Discourse();
    discourse.add(at(ana));
    expect(discourse.topic({ gender: undefined, clause: 1, paragraph: 0 })).toBe(ana);
    expect(discourse.topic({ gender: 'male', clause: 1, paragraph: 0 })).toBeUndefined();
    expect(discourse.topic({ gender: undefined, clause: 1, paragraph: 1 })).toBeUndefined();
  });

  test('nobody where a second person is named, or the only one is an object', () => {
    const two = new Discourse();
    two.add(at(ana));
    two.add(at(person('Karl Vold', 'male')));
    expect(two.topic({ gender: undefined, clause: 1, paragraph: 0 })).toBeUndefined();
    const object = new Discourse();
    object.add(at(ana, { subject: false }));
    expect(object.topic({ gender: undefined, clause: 1, paragraph: 0 })).toBeUndefined();
  });
});

describe('findBody and last', () => {
  const board = person('Harbour Board', undefined, 'body');

  test('“it” is the body of the last two clauses', () => {
    const discourse = new Discourse();
    discourse.add(at(board));
    expect(discourse.findBody(2)).toBe(board);
    expect(discourse.findBody(3)).toBeUndefined();
  });

  test('“it” is no person', () => {
    const discourse = new Discourse();
    discourse.add(at(board));
    discourse.add(at(person('Ana Holm', 'female')));
    expect(discourse.findBody(1)).toBeUndefined();
    expect(discourse.last()?.name).toBe('Ana Holm');
  });
});
