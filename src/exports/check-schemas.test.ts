import { expect, test } from 'vitest';
import { shardsOf } from '../test/support/core/check-shards.ts';
import { checkArticlesSchema, checkSchema } from './check-schemas.ts';

test('the shards keep their schemas', () => {
  const { head, files } = shardsOf([
    { id: '2024-02-08-bridge', quotes: [{ words: 'We will rebuild.', speaker: 'Anna Berg' }] },
    { id: '2024-02-09-ferry', quotes: [{ words: 'Every hour' }] },
  ]);
  expect(checkSchema.parse(head)).toEqual(head);
  // Ids of the test are not those of an archive.
  const text = (files.get('articles/0.gz') ?? '').replaceAll(
    /"id":"\d[^"]*"/gu,
    '"id":"7zq4m2xk9d"',
  );
  expect(checkArticlesSchema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
});
