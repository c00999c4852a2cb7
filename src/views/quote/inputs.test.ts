import { expect, test } from 'vitest';
import { getSite } from '../../site/site.ts';
import { quoteView } from './views.ts';

test('a page that is made from the JSON of its inputs is the same', async () => {
  const { quoteInputs, urls } = await getSite();
  expect(quoteInputs().length).toBeGreaterThan(0);
  for (const inputs of quoteInputs()) {
    const read = JSON.parse(JSON.stringify(inputs)) as typeof inputs;
    expect(quoteView(read, urls)).toEqual(quoteView(inputs, urls));
  }
});
