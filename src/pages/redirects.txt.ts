import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { mostQuotedAliases } from '../views/corrections/alias.ts';
import { redirectRules } from '../views/corrections/redirect-rules.ts';

/**
 * Becomes `_redirects` (src/site/build/make-site.ts): Astro ignores pages whose names begin with an
 * underscore.
 */
export const GET: APIRoute = async () => {
  const { archive, history, urls, settings } = await getSite();
  const aliases = settings.pages.aliases ? [] : mostQuotedAliases(archive, urls);
  return new Response(redirectRules(history, urls, aliases));
};
