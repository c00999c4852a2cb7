import { expect, test } from 'vitest';
import { parseGitLog } from './parse-git-log.ts';

const id = (letter: string) => letter.repeat(40);
const commit = (letter: string, day: string) =>
  `commit ${id(letter)} ${Date.parse(`${day}T23:30:00Z`) / 1000}\0\n`;
const raw = (status: string, blob: string, ...paths: string[]) =>
  `:100644 100644 ${id('0')} ${id(blob)} ${status}\0${paths.join('\0')}\0`;

function read(...log: string[]) {
  return Object.fromEntries(
    [...parseGitLog(log.join(''))].map(([path, versions]) => [
      path,
      versions.map(({ date, blob }) => `${date.slice(5)} ${blob[0]}`),
    ]),
  );
}

test('versions of each file, oldest first, by the day of UTC', () => {
  expect(
    read(
      commit('c', '2024-02-10'),
      raw('M', '2', 'a.md'),
      raw('M', '5', 'b c\n“d”.md'),
      commit('b', '2024-02-08'),
      raw('A', '1', 'a.md'),
      raw('A', '4', 'b c\n“d”.md'),
    ),
  ).toEqual({ 'a.md': ['02-08 1', '02-10 2'], 'b c\n“d”.md': ['02-08 4', '02-10 5'] });
});

test('a renamed file keeps what it was, through several names', () => {
  expect(
    read(
      commit('e', '2024-02-12'),
      raw('R090', '3', 'b.md', 'c.md'),
      commit('d', '2024-02-11'),
      raw('R100', '2', 'a.md', 'b.md'),
      commit('c', '2024-02-10'),
      raw('A', '1', 'a.md'),
    ),
  ).toEqual({ 'c.md': ['02-10 1', '02-11 2', '02-12 3'] });
});

test('a file with the name of an earlier one is another file', () => {
  expect(
    read(
      commit('f', '2024-02-13'),
      raw('A', '4', 'a.md'),
      commit('e', '2024-02-12'),
      raw('D', '0', 'a.md'),
      commit('d', '2024-02-11'),
      raw('A', '1', 'a.md'),
    ),
  ).toEqual({ 'a.md': ['02-13 4'] });
});

test('nothing for an empty log', () => {
  expect(read('')).toEqual({});
});
