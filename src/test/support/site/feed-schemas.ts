/**
 * What the specifications demand of feeds, as JSON Schemas over what an XML parser makes of them
 * (attributes begin with `@`): RSS 2.0 with `content` and `atom`, RFC 4287, JSON Feed 1.1.
 */
const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.000)?Z$',
};

function object(properties: Record<string, object>, optional: Record<string, object> = {}): object {
  return {
    type: 'object',
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  };
}

const RFC_822 =
  '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} (GMT|\\+0000)$';
const rfc822 = { type: 'string', pattern: RFC_822 };

const rss = object({
  rss: object({
    '@version': { const: '2.0' },
    '@xmlns:atom': { const: 'http://www.w3.org/2005/Atom' },
    channel: object(
      {
        title: text,
        link: uri,
        description: text,
        'atom:link': object({
          '@rel': { const: 'self' },
          '@href': uri,
          '@type': { const: 'application/rss+xml' },
        }),
      },
      {
        language: text,
        lastBuildDate: rfc822,
        item: {
          type: 'array',
          items: {
            ...object(
              {
                title: text,
                link: uri,
                guid: object({ '#text': uri, '@isPermaLink': { enum: ['true', 'false'] } }),
                pubDate: rfc822,
                'content:encoded': text,
              },
              { 'dc:creator': text, 'atom:updated': instant },
            ),
            // It must be an e-mail address, and there is none here.
            not: { required: ['author'] },
          },
        },
      },
    ),
  }),
});

const person = object({ name: text });
const typedText = { anyOf: [text, object({ '#text': text, '@type': { const: 'text' } })] };
/** The licence of a feed (RFC 4946) is a page of whatever type, so the link names none. */
const licenceLink = object({ '@href': uri, '@rel': { const: 'license' } });
const links = {
  type: 'array',
  items: object({ '@href': uri, '@rel': { enum: ['self', 'alternate'] }, '@type': text }),
};

const atom = object({
  feed: object(
    {
      '@xmlns': { const: 'http://www.w3.org/2005/Atom' },
      id: uri,
      title: typedText,
      updated: instant,
      author: person,
      link: {
        type: 'array',
        prefixItems: [links.items, links.items, licenceLink],
        minItems: 2,
        maxItems: 3,
      },
    },
    {
      entry: {
        type: 'array',
        items: object(
          {
            id: uri,
            title: typedText,
            updated: instant,
            published: instant,
            link: { ...links, minItems: 1, maxItems: 1 },
            content: object({ '#text': text, '@type': { const: 'html' }, '@xml:lang': text }),
          },
          {
            author: person,
            summary: typedText,
            category: { type: 'array', items: object({ '@term': text }) },
          },
        ),
      },
    },
  ),
});

const authors = { type: 'array', minItems: 1, items: person };

const json = object(
  {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: uri,
    feed_url: uri,
    items: {
      type: 'array',
      items: object(
        { id: text, url: uri, title: text, content_html: text, date_published: instant },
        {
          date_modified: instant,
          summary: text,
          language: text,
          authors,
          tags: { type: 'array', items: text },
        },
      ),
    },
  },
  { description: text, language: text, authors },
);

export const feedSchemas = { rss, atom, json };
