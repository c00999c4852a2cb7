import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { mostQuotedAliases } from '../views/corrections/alias.ts';
import { redirectRules } from '../views/corrections/redirect-rules.ts';

/**
 * Becomes part of `_redirects` (src/site/redirects/add-redirects.ts), whose name Astro would ignore as
 * that of a page.
 */
export const GET: APIRoute = async () => {
  const { archive, history, urls, settings } = await getSite();
  const aliases = settings.pages.aliases ? [] : mostQuotedAliases(archive, urls);
  return new Response(redirectRules(history, urls, aliases));
};
