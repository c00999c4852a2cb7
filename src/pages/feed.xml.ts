import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { readStored } from '../article-store.ts';
import { absoluteLinks } from '../views/absolute-links.ts';
import { getSite } from '../site.ts';

/** The newest articles, whole. A feed demands a time of day; every article has noon, UTC. */
export const GET: APIRoute = async () => {
  const { archive, settings, urls } = await getSite();
  const newest = archive.articles.slice(-settings.feedLength).reverse();
  const items = newest.map(async (entry) => {
    const { article, body } = await readStored(settings.cacheDir, entry.inputDigest);
    const link = new URL(urls.article(entry), settings.site).href;
    return {
      title: entry.title,
      link,
      pubDate: new Date(`${entry.date}T12:00:00Z`),
      ...(entry.summary === undefined ? {} : { description: entry.summary }),
      content: withoutSiteQuotes(
        absoluteLinks(body.blocks.map((block) => block.html).join('\n'), link),
      ),
      categories: [...entry.tags],
      ...(article.byline === undefined
        ? {}
        : { customData: `<dc:creator>${escapeXml(article.byline)}</dc:creator>` }),
    };
  });
  return rss({
    title: settings.name,
    description: settings.tagline,
    site: new URL(urls.home, settings.site).href,
    trailingSlash: true,
    items: await Promise.all(items),
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/', atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${settings.lang}</language><atom:link href="${new URL(urls.feed, settings.site).href}" rel="self" type="application/rss+xml"/>`,
  });
};

/** Away from the site's styles a reader would set marks of its own around each `q`. */
function withoutSiteQuotes(html: string): string {
  return html.replace(/<q(?=[ >])/g, '<span').replaceAll('</q>', '</span>');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
