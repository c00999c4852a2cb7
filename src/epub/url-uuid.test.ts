import { expect, test } from 'vitest';
import { urlUuid } from './url-uuid.ts';

// As Python’s uuid5 gives it.
test.each([
  ['https://verbatim.example/2020/03/#month.epub', 'cf7b8449-68f4-55cb-9e26-c150efeef53b'],
])('%s has the UUID %s', (url, uuid) => {
  expect(urlUuid(url)).toBe(uuid);
});
