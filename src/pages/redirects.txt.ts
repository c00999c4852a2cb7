import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { redirectRules } from '../views/corrections/redirect-rules.ts';

/** Becomes `_redirects` (src/cli/commands/build.ts): Astro takes no page whose name begins with a line. */
export const GET: APIRoute = async () => {
  const { history, urls } = await getSite();
  return new Response(redirectRules(history, urls));
};
