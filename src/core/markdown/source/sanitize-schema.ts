import { defaultSchema, type Schema } from 'hast-util-sanitize';

/**
 * What an article has no business containing: forms, embedded media and anything that loads by
 * itself.
 */
const REFUSED_ELEMENTS = new Set(['input', 'picture', 'source', 'summary', 'details']);

/**
 * The elements and attributes an article may use: the GitHub-like default without controls and
 * media that fetch from elsewhere, without classes, and with ids and names prefixed
 * (`user-content-`), so that no article can forge an anchor or a class of the site.
 *
 * `details` and `summary` are left out because their text would be hidden from readers and quotes.
 */
export const articleSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !REFUSED_ELEMENTS.has(name)),
    'abbr',
    'cite',
    'mark',
    'small',
    'u',
    'figure',
    'figcaption',
    'time',
  ],
  attributes: {
    a: ['href', 'title', 'hrefLang', 'dataFootnoteRef', 'dataFootnoteBackref'],
    abbr: ['title'],
    blockquote: ['cite'],
    img: ['src', 'alt', 'title'],
    ol: ['start', 'reversed'],
    q: ['cite'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    '*': ['id', 'lang', 'dir', 'title'],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    cite: ['http', 'https'],
    src: ['http', 'https'],
  },
  required: {},
  ancestors: { ...defaultSchema.ancestors },
  strip: ['script', 'style', 'template', 'title', 'noscript', 'iframe', 'object', 'svg', 'math'],
};
