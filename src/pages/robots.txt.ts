import type { APIRoute } from 'astro';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () => {
  const { settings, urls } = await getSite();
  const sitemap = new URL(urls.file('sitemap-index.xml'), settings.site).href;
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
