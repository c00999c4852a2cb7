import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';

export const GET: APIRoute = async () => {
  const { settings, urls } = await getSite();
  const sitemaps = ['sitemap-index.xml', 'news-sitemap.xml'].map(
    (name) => `Sitemap: ${new URL(urls.file(name), settings.site).href}\n`,
  );
  // A site with drafts is not for readers.
  const rules = settings.unpublished?.drafts
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n${sitemaps.join('')}`;
  return new Response(rules, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
