import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { namedEntries, type Named } from '../../test/support/named-entries.ts';
import { mostQuotedViews, speakerNames } from './index.ts';

const urls = createUrls('/');
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** A name of two words that no other number has. */
const nameOf = (k: number) =>
  ['An', 'Bo']
    .map((start, at) => {
      const rest = at === 0 ? Math.floor(k / 26) : k % 26;
      return `${start}${letters[rest % 26]}${letters[(rest + 3) % 26]}ar`;
    })
    .join(' ');

describe('speakerNames', () => {
  test('says how often somebody is quoted, or only named, with the usual role', () => {
    const archive = buildArchive(
      namedEntries([{ name: 'Ana Ruiz', roles: ['mayor'], quotes: 2 }], [{ name: 'Ana Ruiz' }]),
    );
    const [name] = speakerNames(archive, urls).names;
    expect(name).toMatchObject({ name: 'Ana Ruiz', count: 2, href: urls.speaker('ana-ruiz') });
    expect(name?.detail).toMatch(/^mayor · .*2/i);
  });

  test('an empty archive has no names and no letters', () => {
    expect(speakerNames(buildArchive([]), urls)).toEqual({ names: [], groups: [] });
  });
});

describe('mostQuotedViews', () => {
  const archive = buildArchive(
    namedEntries(
      Array.from({ length: 400 }, (_, k): Named => ({ name: nameOf(k), quotes: k === 7 ? 3 : 1 })),
    ),
  );
  const views = mostQuotedViews(archive, urls);

  test('most quoted first, in two pages at most, each linking to the other', () => {
    expect(views.map(({ start, speakers }) => [start, speakers.length])).toEqual([
      [1, 150],
      [151, 150],
    ]);
    expect(views[0]?.speakers[0]).toMatchObject({ name: nameOf(7), count: 3 });
    expect(views[0]).not.toHaveProperty('before');
    expect(views[0]?.after?.href).toBe(views[1]?.href);
    expect(views[1]?.before?.href).toBe(views[0]?.href);
    expect(views[1]).not.toHaveProperty('after');
  });

  test('nobody is on both', () => {
    const names = views.flatMap(({ speakers }) => speakers.map(({ href }) => href));
    expect(new Set(names).size).toBe(names.length);
  });

  test('where nobody is quoted there is no page', () => {
    expect(mostQuotedViews(buildArchive(namedEntries([{ name: 'Ana Ruiz' }])), urls)).toEqual([]);
  });
});
