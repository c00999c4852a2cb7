import { textDirection } from '../../core/text/text-direction.ts';
import type { Book } from '../book.ts';
import { SAYINGS_FILE, TITLE_FILE } from './front-pages.ts';
import { STYLE_FILE, xml } from './markup.ts';
import { NAVIGATION_FILE } from './navigation.ts';

/** The package document in the book, from its root. */
export const PACKAGE_FILE = 'EPUB/package.opf';

/** META-INF/container.xml, which says where the package document is. */
export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="${PACKAGE_FILE}" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
};

interface Item {
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly properties?: string;
}

const XHTML = 'application/xhtml+xml';

/**
 * Writes the package document of EPUB 3 (W3C, EPUB 3.3, section 5): what the book is, all of its files,
 * and their order.
 *
 * @param images names of its pictures
 */
export function writePackage(book: Book, images: readonly string[]): string {
  const pages: Item[] = [
    { id: 'title', file: TITLE_FILE, type: XHTML },
    { id: 'nav', file: NAVIGATION_FILE, type: XHTML, properties: 'nav' },
    ...(book.said ? [{ id: 'said', file: SAYINGS_FILE, type: XHTML }] : []),
    ...book.articles.map(({ file }, index) => ({
      id: `article-${index + 1}`,
      file,
      type: XHTML,
    })),
  ];
  const others: Item[] = [
    { id: 'style', file: STYLE_FILE, type: 'text/css' },
    ...images.map((name, index) => ({
      id: `image-${index + 1}`,
      file: `images/${name}`,
      type: IMAGE_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '',
    })),
  ];
  const direction = textDirection(book.lang);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xml(book.lang)}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataOf(book, images.length > 0).join('\n')}
</metadata>
<manifest>
${[...pages, ...others].map(itemOf).join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
${pages.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

const itemOf = ({ id, file, type, properties }: Item): string =>
  `<item id="${id}" href="${xml(file)}" media-type="${type}"${
    properties === undefined ? '' : ` properties="${properties}"`
  }/>`;

function metadataOf(book: Book, hasImages: boolean): string[] {
  const { identifier, title, lang, publisher, archive, date, modified, source, licence } = book;
  const schema: readonly (readonly [string, string])[] = [
    ['accessMode', 'textual'],
    ...(hasImages ? [['accessMode', 'visual'] as const] : []),
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ...(hasImages ? [['accessibilityFeature', 'alternativeText'] as const] : []),
    ['accessibilityHazard', 'none'],
  ];
  return [
    `<dc:identifier id="id">${xml(identifier)}</dc:identifier>`,
    `<dc:title>${xml(title)}</dc:title>`,
    `<dc:language>${xml(lang)}</dc:language>`,
    ...languagesBesides(book),
    `<dc:creator>${xml(archive)}</dc:creator>`,
    `<dc:publisher>${xml(publisher)}</dc:publisher>`,
    `<dc:date>${date}</dc:date>`,
    `<dc:source>${xml(source)}</dc:source>`,
    ...(licence ? [`<dc:rights>${xml(`${licence.name}, ${licence.url}`)}</dc:rights>`] : []),
    // The day of the last change, since a book of the same archive is the same whenever it is made.
    `<meta property="dcterms:modified">${modified}T00:00:00Z</meta>`,
    ...schema.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`),
  ];
}

const languagesBesides = ({ lang, languages }: Book): string[] =>
  languages
    .filter((other) => other !== lang)
    .map((other) => `<dc:language>${xml(other)}</dc:language>`);
