import { expect, test } from 'vitest';
import { getSite } from '../../site/site.ts';
import { quoteViews } from './views.ts';

test('only quotes that have a page have one, each at its address', async () => {
  const { archive, urls } = await getSite();
  const paged = archive.quotes.filter(({ hasPage }) => hasPage);
  expect(quoteViews(archive, urls).map(({ href }) => href)).toEqual(
    paged.map(({ id }) => urls.quote(id)),
  );
});
