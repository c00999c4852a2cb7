import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerOf } from './file-addresses.ts';
import { createFindings, type Finding } from './findings.ts';
import { createLocator, type Location } from './locate.ts';
import { createNumberSet, isAmong, missingFrom, textNumber } from './number-set.ts';
import { readPageParts, type PageParts } from './page-parts.ts';
import { say } from '../wording/say.ts';

/** What following every link of a built site found. */
export interface LinkReport {
  /** What is wrong, an entry for each missing target. */
  readonly findings: readonly Finding[];
  /** Findings beyond those that are kept. */
  readonly more: number;
  readonly pages: number;
  /** How many addresses, each counted once per page or file, lead to something on the site. */
  readonly links: number;
  /** How many of them have a fragment. */
  readonly fragments: number;
}

/** A built site. */
export interface BuiltSite {
  readonly folder: string;
  /** The path that the site is built for, with both slashes. */
  readonly base: string;
  /** Its address; absolute links with its origin are links of the site as well. */
  readonly site: string;
  /** Full addresses in its settings: they are the newsroom’s own and may share the site’s host. */
  readonly others?: readonly string[];
}

/** A page or file, and where each address in it leads. */
interface ReadPage {
  readonly file: string;
  readonly anchors: ReadonlySet<string>;
  readonly led: readonly Location[];
}

type Here = Extract<Location, { kind: 'here' }>;

/**
 * Follows every address that pages, style sheets, sitemaps, `_redirects`, `robots.txt` and the API’s
 * manifest name: each must begin with the base and lead to a file, and its fragment must be an anchor
 * of that page.
 *
 * Files are read one at a time. Each page costs eight bytes per anchor, and as many per link to an
 * anchor; only if some are missing are the pages read again, to say where the links are.
 */
export function checkLinks({ folder, base, site, others = [] }: BuiltSite): LinkReport {
  const files = new Set(listFiles(folder));
  const locate = createLocator({ base, site, files, others });
  const findings = createFindings();
  const known = createNumberSet();
  const wanted = createNumberSet();
  const count = { pages: 0, links: 0, fragments: 0 };
  const read = (visit: (page: ReadPage) => void) => {
    for (const file of files) {
      const parts = readParts(folder, file);
      if (!parts) continue;
      const from = baseOf(parts, new URL(base + file.replaceAll('%', '%25'), site).href);
      const led = parts.addresses.map(({ address, pageOnly }): Location => {
        const location = locate(address, from);
        if (location.kind !== 'here') return location;
        return pageOnly || !location.file.endsWith('.html')
          ? { ...location, anchors: [] }
          : location;
      });
      visit({ file, anchors: parts.anchors, led });
    }
  };
  read(({ file, anchors, led }) => {
    if (file.endsWith('.html')) count.pages++;
    for (const anchor of anchors) known.add(anchorNumber(file, anchor));
    for (const link of led) {
      if (link.kind === 'wrong') findings.add(link, file);
      if (link.kind !== 'here') continue;
      count.links++;
      const [likelier] = link.anchors;
      if (likelier === undefined) continue;
      count.fragments++;
      if (!isOn(link, file, anchors)) wanted.add(anchorNumber(link.file, likelier));
    }
  });
  const found = known.sorted();
  const missing = missingFrom(wanted.sorted(), found);
  if (missing.size > 0) {
    read(({ file, anchors, led }) => {
      for (const link of led) {
        if (link.kind !== 'here') continue;
        const [likelier, other] = link.anchors;
        if (likelier === undefined || !missing.has(anchorNumber(link.file, likelier))) continue;
        if (isOn(link, file, anchors)) continue;
        if (other !== undefined && isAmong(found, anchorNumber(link.file, other))) continue;
        const page = link.file.replace(/(^|\/)index\.html$/, '$1');
        const address = `${base}${page}#${likelier}`;
        findings.add({ address, what: say('links.no-fragment') }, file);
      }
    });
  }
  return { ...findings.list(), ...count };
}

/** Whether a link within a page finds its anchor there. */
function isOn(link: Here, file: string, anchors: ReadonlySet<string>): boolean {
  return link.file === file && link.anchors.some((anchor) => anchors.has(anchor));
}

function anchorNumber(file: string, anchor: string): number {
  return textNumber(`${file}#${anchor}`);
}

function baseOf({ base }: PageParts, address: string): string {
  return base === undefined ? address : (URL.parse(base, address)?.href ?? address);
}

function readParts(folder: string, file: string): PageParts | undefined {
  const text = () => readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.html')) return readPageParts(text());
  const read = readerOf(file);
  return read && { anchors: new Set(), addresses: read(text()) };
}

/** All files of a folder in a fixed order, as paths below it with forward slashes. */
function listFiles(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, path) : [path];
  });
}
