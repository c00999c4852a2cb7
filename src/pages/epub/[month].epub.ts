import type { APIRoute, GetStaticPaths } from 'astro';
import { readSettings } from '../../archive-folder/settings.ts';
import type { Book } from '../../epub/book.ts';
import { makeBook } from '../../epub/make-book.ts';
import { planBook } from '../../epub/plan-book.ts';
import { publishedMonth } from '../../epub/published-month.ts';
import { getSite, staticPath } from '../../site/site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const period = publishedMonth(site.archive, site.settings);
  if (!period) return [];
  const book = planBook({ kind: 'month', period }, site);
  return [staticPath(site, { month: period.id }, book, 'record')];
}) satisfies GetStaticPaths;

/** The e-book of the latest month. */
export const GET: APIRoute<{ view: Book }> = async ({ props: { view } }) =>
  new Response(await makeBook(view, readSettings().cacheDir), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });
