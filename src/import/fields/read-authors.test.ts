import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { readAuthors, turnName } from './read-authors.ts';

test.each([
  ['By Nora Blake and Sam Ortiz, Transport Correspondent', ['Nora Blake', 'Sam Ortiz']],
  ['Josh Aas, ISRG Executive Director', ['Josh Aas']],
  ['Nicholas Matsakis and Aaron Turon', ['Nicholas Matsakis', 'Aaron Turon']],
  ['Ann Lee, Bo Thorne & Inka Solberg', ['Ann Lee', 'Bo Thorne', 'Inka Solberg']],
  ['Bo Thorne; Inka Solberg', ['Bo Thorne', 'Inka Solberg']],
  ['Hedda Marlowe | Staff writer', ['Hedda Marlowe']],
  ['desk@skerry-news.example (Inka Solberg)', ['Inka Solberg']],
  ['press@lindmoor.example', []],
  ['https://social.example/ingrid.moe', []],
  ['Courier newsroom', ['Courier newsroom']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Ann Lee, Ann Lee', ['Ann Lee']],
])('reads %j', (printed, names) => {
  expect(readAuthors(printed).map(({ name }) => name)).toEqual(names);
});

test('a title after the name is its role, with a note', () => {
  const notes = new Notes();
  expect(readAuthors('Hedda Marlowe, Staff writer', notes)).toEqual([
    { name: 'Hedda Marlowe', role: 'Staff writer' },
  ]);
  expect(notes.list.map(({ kind }) => kind)).toEqual(['byline-title-as-role']);
});

test('a surname first is turned round, with a note', () => {
  const notes = new Notes();
  expect(turnName('Valdane, Nuria', notes)).toBe('Nuria Valdane');
  expect(notes.list.map(({ kind }) => kind)).toEqual(['name-turned']);
  expect(turnName('Nuria Valdane')).toBe('Nuria Valdane');
});
