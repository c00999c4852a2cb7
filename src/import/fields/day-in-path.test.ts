import { expect, test } from 'vitest';
import { dayInPath, splitDatedName } from './day-in-path.ts';

test.each([
  ['2019/03/05/d.txt', '2019-03-05', 'path'],
  ['2019/3/5-d.txt', '2019-03-05', 'path'],
  ['news/2019-03-05/index.html', '2019-03-05', 'path'],
  ['news/20190306-e.txt', '2019-03-06', 'file-name'],
  ['2018/01/01/2019-03-06.txt', '2019-03-06', 'file-name'],
])('%s is of %s', (path, text, from) => {
  expect(dayInPath(path)).toEqual({ text, from });
});

test.each(['d.txt', '2019/d.txt', '2019/13/01/d.txt', '201903061-e.txt'])(
  '%s names no day',
  (path) => expect(dayInPath(path)).toBeUndefined(),
);

test.each([
  ['2022-1-9-harbour-wardens', '2022-01-09', 'harbour-wardens'],
  ['2023-6-29-', '2023-06-29', ''],
  ['2024_03_12 Ferry returns', '2024-03-12', 'Ferry returns'],
  ['2024.03.12', '2024-03-12', ''],
  ['20241119104841-technical-debt', '2024-11-19', 'technical-debt'],
  ['202411191048_ferry', '2024-11-19', 'ferry'],
  ['2019-03-05-1200-jobs-lost', '2019-03-05', '1200-jobs-lost'],
])('%s begins with %s', (name, day, rest) => {
  expect(splitDatedName(name)).toEqual({ day, rest });
});

test.each(['19841231x', '20241319-a', '2024-02-30-a', '1200-jobs-lost', '2024-1-234'])(
  '%s begins with no day',
  (name) => expect(splitDatedName(name)).toBeUndefined(),
);
