import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { archiveOf, finish } from '../../test/support/finished-articles.ts';
import { marginNotes, type MarginNote } from './notes.ts';
import { articleView } from './page.ts';

/** The notes beside an article's paragraphs. */
function notes(body: string): MarginNote[] {
  const { archive, entries } = archiveOf([body]);
  const { article, body: finished } = finish(body);
  const [entry] = entries;
  if (!entry) throw new Error('There is no article.');
  const { quotes } = articleView(entry, archive, createUrls('/'));
  return marginNotes(finished.blocks, quotes, article).flat();
}

const RUIZ = 'Mayor Ana Ruiz said.';

test('name and role once, then a dash while the same person still speaks, then the name alone', () => {
  const all = notes(
    `“The bridge will open,” ${RUIZ}\n\n“There is no way back,” Ruiz said.\n\n“We will wait and see,” Governor Paul Ito said.\n\n“The ferry stays as it is,” Ruiz said.`,
  );
  expect(
    all.map(({ label, again, role, roleKnown }) => [label?.name, again, role, roleKnown]),
  ).toEqual([
    ['Ana Ruiz', false, 'Mayor', false],
    ['Ana Ruiz', true, 'Mayor', true],
    ['Paul Ito', false, 'Governor', false],
    ['Ana Ruiz', false, 'Mayor', true],
  ]);
});

test('consecutive quotes of one speaker in a paragraph share a note', () => {
  const all = notes(
    `“The bridge will open,” ${RUIZ} Ruiz called it “a new beginning for all of us” and left.`,
  );
  expect(all.map(({ quotes }) => quotes.length)).toEqual([2]);
});

test.each([
  ['“The bridge will open,” Mayor Ana Ruiz told reporters.', 'told reporters'],
  ['“The bridge will open,” Mayor Ana Ruiz said in a statement.', 'in a statement'],
  ['“The bridge will open,” Mayor Ana Ruiz said on Tuesday.', 'on Tuesday'],
  [
    '“The bridge will open,” Mayor Ana Ruiz said in a statement on Tuesday.',
    'in a statement on Tuesday',
  ],
  [`“The bridge will open,” ${RUIZ}`, ''],
])('only what the text says: %s', (body, circumstances) => {
  expect(notes(body).map((note) => note.circumstances)).toEqual([circumstances]);
});

test('the day of the article is that of printing, and no more', () => {
  expect(notes(`“The bridge will open,” ${RUIZ}`)[0]?.dateLine).toBe('printed 8 February 2024');
});

test('an open quote has its printed source, which goes on in full', () => {
  const all = notes('“The bridge will open,” he said.\n\n“There is no way back,” he said.');
  expect(all.every(({ again }) => !again)).toBe(true);
});

test('why speakers are open is said in the first note without one', () => {
  const heard = (words: string) => `In the hall it was loud: “${words}” The vote was put off.`;
  const all = notes(
    `${heard('We want the ferry back!')}\n\n${heard('Nothing will be as it was!')}\n\n“The bridge will open,” ${RUIZ}`,
  );
  expect(all.map(({ label, openAgain }) => [label?.name, openAgain])).toEqual([
    [undefined, undefined],
    [undefined, true],
    ['Ana Ruiz', undefined],
  ]);
});
