import type { APIRoute } from 'astro';
import { llmsText } from '../exports/llms-text.ts';
import { getSite, rowContext } from '../site/site.ts';

/** What programs that read the site for people should know. */
export const GET: APIRoute = async () => {
  const site = await getSite();
  return new Response(llmsText(rowContext(site), site.settings), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
