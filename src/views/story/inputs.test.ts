import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { storyInputs } from './inputs.ts';

const entries = Array.from({ length: 300 }, (_, at) =>
  makeEntry(new Date(Date.UTC(2020, 0, 1 + 3 * at)).toISOString().slice(0, 10), `a${at}`),
);
const archive = buildArchive(entries);

test('are the same for a newer article far away', () => {
  const grown = buildArchive([...entries, makeEntry('2022-12-30', 'newer')]);
  const changed = entries.filter(
    (entry) =>
      JSON.stringify(storyInputs(entry, grown)) !== JSON.stringify(storyInputs(entry, archive)),
  );
  expect(changed.map(({ slug }) => slug)).toEqual(['a298', 'a299']);
});

test('do not grow with the archive', () => {
  const [one, other] = [entries[20], entries[280]];
  const size = (entry = one) => entry && JSON.stringify(storyInputs(entry, archive)).length;
  expect(size(other)).toBeLessThan(1.1 * (size(one) ?? 0));
});
