import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { ArchiveSettings } from '../../core/settings/settings.ts';
import { xmlText } from '../../feeds/xml-text.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import { say } from '../../wording/say.ts';

/** The longest name, and the longest description, in characters (OpenSearch 1.1, draft 6). */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

export const OPEN_SEARCH_FILE = 'opensearch.xml';
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';

/** How a browser searches the archive from its own box, as OpenSearch 1.1 describes it. */
export function openSearch({ name, lang, site }: ArchiveSettings, urls: Urls): string {
  const address = (path: string) => escapeMarkup(absoluteAddress(path, site));
  const description = say('search.open-search', { name }).slice(0, LONGEST_DESCRIPTION);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeMarkup(xmlText(shortName(name)))}</ShortName>`,
    `<Description>${escapeMarkup(xmlText(description))}</Description>`,
    `<Language>${escapeMarkup(xmlText(lang))}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${address(urls.file('favicon.svg'))}</Image>`,
    `<Url type="text/html" template="${address(urls.search)}?q={searchTerms}"/>`,
    `<Url type="${OPEN_SEARCH_TYPE}" rel="self" template="${address(urls.file(OPEN_SEARCH_FILE))}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** As many whole words as fit. */
function shortName(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST_NAME) return name;
  const cut = letters.slice(0, LONGEST_NAME + 1).join('');
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : letters.slice(0, LONGEST_NAME).join('');
}
