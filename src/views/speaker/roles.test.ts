import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { namedEntries, type Named } from '../../test/support/named-entries.ts';
import { roleItems } from './roles.ts';

const urls = createUrls('/');
const berg = (role: string): Named[] => [{ name: 'Anna Berg', roles: [role], quotes: 1 }];

function items(...roles: readonly string[]) {
  const archive = buildArchive(namedEntries(...roles.map(berg)));
  const [speaker] = archive.speakers;
  if (!speaker) throw new Error('no speaker');
  return roleItems(speaker, archive, urls);
}
const titles = Array.from(
  { length: 25 },
  (_, k) => `Minister of ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[k]}`,
);

describe('roleItems', () => {
  test('a role that is printed once has one article and one month', () => {
    const { roles, otherRoles } = items('Mayor');
    expect(roles).toMatchObject([{ articles: [{}], others: [], more: 0 }]);
    expect(roles[0]?.when).toContain('January 2024');
    expect(otherRoles).toEqual([]);
  });

  test('of very many articles the first and last are named, some others, and the rest counted', () => {
    const [role] = items(...Array.from({ length: 28 }, () => 'Mayor')).roles;
    expect([role?.articles.length, role?.others.length, role?.more]).toEqual([2, 10, 16]);
  });

  test('of very many roles six stand first and some apart; none is in both', () => {
    const { roles, otherRoles } = items(...titles);
    expect([roles.length, otherRoles.length]).toEqual([6, 12]);
    const all = [...roles, ...otherRoles].map(({ title }) => title);
    expect(new Set(all).size).toBe(all.length);
  });
});
