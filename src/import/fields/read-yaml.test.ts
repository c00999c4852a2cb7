import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { readYaml } from './read-yaml.ts';

const read = (text: string) => {
  const notes = new Notes();
  return { fields: readYaml(text, notes), notes: notes.list.map(({ kind }) => kind) };
};

test('a quoted value may continue in column 0, as PyYAML reads it', () => {
  const { fields, notes } = read('title: "Ferry returns,\nand the kettle is on"\ntags: [a]\n');
  expect(fields).toEqual({ title: 'Ferry returns, and the kettle is on', tags: ['a'] });
  expect(notes).toEqual(['yaml-quoted-value-at-column-0']);
});

test('marks that are escaped or doubled do not end a value', () => {
  expect(read('a: "x \\"y\\" z\nw"\nb: 1\n').fields).toEqual({ a: 'x "y" z w', b: 1 });
  expect(read("a: 'it''s\nhere'\nb: 1\n").fields).toEqual({ a: "it's here", b: 1 });
});

test('of a key that occurs twice the last one counts', () => {
  const { fields, notes } = read('a: 1\na: 2\n');
  expect(fields).toEqual({ a: 2 });
  expect(notes).toEqual(['duplicate-key']);
});

test('a colon in a plain value is a part of it', () => {
  expect(read('title: Tram: a line\nb: 1\n').fields).toEqual({ title: 'Tram: a line', b: 1 });
});

test('dates stay text', () => {
  expect(read('date: 2015-07-01 10:00:02 -0400\n').fields).toEqual({
    date: '2015-07-01 10:00:02 -0400',
  });
});

test('what nothing helps has a reason', () => {
  expect(typeof read('a: [b\n').fields).toBe('string');
});
