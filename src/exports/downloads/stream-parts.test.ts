import { expect, test } from 'vitest';
import { streamParts } from './stream-parts.ts';

test('streamParts makes each part when it is asked for', async () => {
  let made = 0;
  const parts = async function* () {
    for (const part of ['Zoë ', '', '“yes”']) {
      made += 1;
      yield await Promise.resolve(Buffer.from(part));
    }
  };
  const stream = streamParts(parts());
  await Promise.resolve();
  expect(made).toBeLessThan(3);
  expect(await new Response(stream).text()).toBe('Zoë “yes”');
});
