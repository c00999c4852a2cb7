import { describe, expect, test } from 'vitest';
import { joinSpeakers } from '../../archive/speakers/speakers.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { findLookAlikes } from './look-alikes.ts';

/** How alike the speakers of an archive that names each of the names in one article are. */
function likeness(names: readonly string[], kind: 'person' | 'body' = 'person'): string[] {
  const articles = names.map((name, index) =>
    makeEntry(`2024-01-${String(index + 1).padStart(2, '0')}`, `s${index}`, {
      speakers: [{ key: 'x', name, kind, aliases: [], roles: [] }],
    }),
  );
  return findLookAlikes(joinSpeakers(articles).speakers).map(({ message }) =>
    message.replace(/.*: /, ''),
  );
}

describe('findLookAlikes', () => {
  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'one letter off'],
    ['Ilse Vandermeer', 'Ilse Vandermear', 'one letter off'],
    ['Ilse Vandermeer', 'Ilse Vandermere', 'one letter off'],
    ['Ilse Vandermeer', 'Ilze Vandermeer', 'one letter off'],
    ['Kim Jong Un', 'Kim Jongun', 'the same letters'],
    ['Ban Ki-moon', 'Ban Kimoon', 'the same letters'],
    ['Kim Jong Un', 'Jong Un Kim', 'the same words in another order'],
    ['Mohammad Javad Lind', 'Javad Lind', 'a name left out'],
    ['Mario Vandermeer', 'Maria Vandermeer', undefined],
    ['Anna Vandermeer', 'Otto Vandermeer', undefined],
    ['Li Na', 'Li Ma', undefined],
  ])('%s and %s: %s', (one, two, how) => {
    expect(likeness([one, two])).toEqual(how === undefined ? [] : [how]);
  });

  test('of bodies only the spelling counts', () => {
    expect(likeness(['Harbour Authority', 'Harbor Authority'], 'body')).toEqual(['one letter off']);
    expect(likeness(['Port Harbour Authority', 'Harbour Authority'], 'body')).toEqual([]);
  });

  test('each name is compared with a few of its block, so that findings grow with the names only', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const names = [...letters].flatMap((a) => [...letters].map((b) => `Otto Vandermeer${a}${b}`));
    const found = likeness(names).length;
    expect(found).toBeGreaterThan(names.length);
    expect(found).toBeLessThan(20 * names.length);
  });
});
