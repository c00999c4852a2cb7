import { expect, test } from 'vitest';
import { foldersRead } from './folders-read.ts';

test.each([
  [undefined, ['/news/content']],
  ['old', ['/news/content']],
  ['../old', ['/news/content', '/news/old']],
] as const)('with a source in %s, %j are read', (folder, expected) => {
  const foreign = folder === undefined ? {} : { foreign: { kind: 'hugo', folder } as const };
  expect(foldersRead({ contentDir: '/news/content', ...foreign })).toEqual(expected);
});
