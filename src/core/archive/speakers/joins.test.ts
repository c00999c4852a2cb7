import { describe, expect, test } from 'vitest';
import { namedEntries as entries, type Named } from '../../../test/support/named-entries.ts';
import { joinSpeakers } from './speakers.ts';

const join = (...articles: readonly (readonly Named[])[]) => joinSpeakers(entries(...articles));

describe('namesakes', () => {
  const senator: Named = { name: 'John Smith', roles: ['Senator'], quotes: 1 };
  const player: Named = { name: 'John Smith', roles: ['quarterback'], quotes: 1 };

  test('are two speakers, each with a readable address of its own', () => {
    const index = join([senator], [player], [senator]);
    expect(index.speakers.map(({ slug, articles }) => [slug, articles.length])).toEqual([
      ['john-smith', 2],
      ['john-smith-sport', 1],
    ]);
    expect(index.find('a2', 'john-smith')?.slug).toBe('john-smith-sport');
    expect(index.joinOf('a2', 'john-smith')).toBe('namesake');
  });

  test('the address of the first does not change when another comes', () => {
    const before = join([senator]).speakers[0]?.slug;
    expect(join([senator], [player]).speakers[0]?.slug).toBe(before);
  });
});

describe('the editor’s entries', () => {
  const entry = { name: 'Sir John Smith', aliases: ['John Smith'], line: 1 };
  const mayor: Named = { name: 'John Smith', roles: ['Mayor'], quotes: 1 };

  test('give the name, the address, the order and the links; what articles print is an alias', () => {
    const given = { ...entry, slug: 'smith', sort: 'Smith, Sir John', links: ['Q42'] };
    const { speakers, joinOf } = joinSpeakers(entries([mayor]), [given]);
    expect(speakers).toMatchObject([
      {
        name: 'Sir John Smith',
        aliases: ['John Smith'],
        slug: 'smith',
        sort: 'Smith, Sir John',
        links: ['Q42'],
        entry: { line: 1 },
      },
    ]);
    expect(joinOf('a1', 'john-smith')).toBe('authority');
  });

  test('join what roles would part', () => {
    const all = entries([mayor], [{ ...mayor, roles: ['quarterback'] }]);
    expect(joinSpeakers(all).speakers).toHaveLength(2);
    expect(joinSpeakers(all, [entry]).speakers).toHaveLength(1);
  });

  test('part what a name would join', () => {
    const all = entries([mayor], [mayor]);
    const parted = [
      { name: 'John Smith', line: 1, only: { articles: ['a1'] } },
      { name: 'John Smith', line: 4, only: { articles: ['a2'] } },
    ];
    const { speakers } = joinSpeakers(all, parted);
    expect(speakers.map(({ entry: own, slug }) => [own?.line, slug])).toEqual([
      [1, 'john-smith'],
      [4, 'john-smith-2'],
    ]);
  });

  test('decide whether it is a person or a body', () => {
    const all = entries([{ name: 'Sea Watch', quotes: 1 }]);
    const [speaker] = joinSpeakers(all, [{ name: 'Sea Watch', kind: 'body', line: 1 }]).speakers;
    expect(speaker?.kind).toBe('body');
  });

  test('take lone surnames with the title of their speaker along', () => {
    const { speakers } = joinSpeakers(entries([mayor], [{ name: 'Smith', roles: ['mayor'] }]), [
      entry,
    ]);
    expect(speakers).toHaveLength(1);
  });

  test('say when a role was held; what is only printed comes after', () => {
    const roles = [{ title: 'mayor', from: '2010', to: '2014-05' }];
    const all = entries([mayor], [{ ...mayor, roles: ['Chair'] }]);
    const [speaker] = joinSpeakers(all, [{ ...entry, roles }]).speakers;
    expect(speaker?.roles).toEqual([
      { title: 'mayor', from: '2010', to: '2014-05', articles: ['a1'], by: 'editor' },
      { title: 'Chair', from: '2024-01-02', to: '2024-01-02', articles: ['a2'], by: 'printed' },
    ]);
  });
});
