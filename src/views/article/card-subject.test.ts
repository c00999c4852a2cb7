import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { articleSubject } from './card-subject.ts';

const subjectOf = (...named: Parameters<typeof namedEntries>[0]) => {
  const archive = buildArchive(namedEntries(named));
  const [entry] = archive.articles;
  if (!entry) throw new Error('no article');
  return articleSubject(entry, archive);
};

test('a card names the headline, the day, and who is quoted', () => {
  expect(
    subjectOf({ name: 'Ana Ruiz', quotes: 2 }, { name: 'Karl Moss', quotes: 1 }),
  ).toMatchObject({
    dateText: '1 January 2024',
    quoting: 'Ana Ruiz and Karl Moss',
    quoteCount: '3 quotes',
  });
});

test('of many it names two, and nobody where nobody is quoted by name', () => {
  const many = ['A Ruiz', 'B Moss', 'C Lind'].map((name) => ({ name, quotes: 1 }));
  expect(subjectOf(...many).quoting).toBe('A Ruiz, B Moss');
  expect(subjectOf({ name: 'Ana Ruiz' })).not.toHaveProperty('quoting');
});
