import { expect, test } from 'vitest';
import { cardsVersion } from './version.ts';

test('the version of cards is a short digest, the same each time', async () => {
  const version = await cardsVersion();
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(await cardsVersion()).toBe(version);
});
