import { FEED_FORMS } from '../core/addresses/feed-forms.ts';
import { generateAtomFeed } from 'feedsmith';
import {
  lastChange,
  licenceWords,
  publishedAt,
  updatedAt,
  type Feed,
  type FeedArticle,
} from './feed.ts';

/** Writes a feed as Atom (RFC 4287). An article’s id never changes. */
export function writeAtom(feed: Feed): string {
  const { licence } = feed;
  const { name, url, logo } = feed.publisher;
  return generateAtomFeed<true>(
    {
      id: feed.page,
      title: { value: feed.title, type: 'text' },
      subtitle: { value: feed.description, type: 'text' },
      updated: lastChange(feed),
      authors: [{ name, ...(url === undefined ? {} : { uri: url }) }],
      ...(logo === undefined ? {} : { logo }),
      ...(licence ? { rights: { value: licenceWords(licence), type: 'text' } } : {}),
      links: [
        { href: feed.self, rel: 'self', type: FEED_FORMS.atom.type },
        { href: feed.page, rel: 'alternate', type: 'text/html' },
        // RFC 4946.
        ...(licence ? [{ href: licence.url, rel: 'license' }] : []),
      ],
      generator: { text: 'Verbatim' },
      entries: feed.articles.map((article) => ({
        id: article.id ?? article.url,
        title: { value: article.title, type: 'text' },
        published: publishedAt(article),
        updated: updatedAt(article),
        links: [{ href: article.url, rel: 'alternate', type: 'text/html', hreflang: article.lang }],
        ...(article.summary === undefined
          ? {}
          : { summary: { value: article.summary, type: 'text' } }),
        ...(article.authors.length > 0 ? { authors: atomAuthors(article) } : {}),
        categories: article.tags.map((term) => ({ term })),
        content: { value: article.html, type: 'html', xml: { lang: article.lang } },
      })),
    },
    { strict: true },
  );
}

function atomAuthors({ authors }: FeedArticle) {
  return authors.map(({ name, link }) => ({ name, ...(link === undefined ? {} : { uri: link }) }));
}
