import { expect, test } from 'vitest';
import { dayInPath } from './day-in-path.ts';

test.each([
  ['2019/03/05/d.txt', '2019-03-05', 'path'],
  ['news/20190306-e.txt', '20190306', 'file-name'],
  ['2018/01/01/2019-03-06.txt', '2019-03-06', 'file-name'],
])('%s is of %s', (path, text, from) => {
  expect(dayInPath(path)).toEqual({ text, from });
});

test.each(['d.txt', '2019/d.txt', '201903061-e.txt'])('%s names no day', (path) => {
  expect(dayInPath(path)).toBeUndefined();
});
