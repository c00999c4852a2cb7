import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { redirectRules } from '../views/corrections/redirect-rules.ts';

/**
 * Becomes `_redirects` (src/site/build/make-site.ts): Astro ignores pages whose names begin with an
 * underscore.
 */
export const GET: APIRoute = async () => {
  const { history, urls } = await getSite();
  return new Response(redirectRules(history, urls));
};
