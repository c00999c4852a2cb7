/**
 * Proves that every link of the built site leads somewhere.
 *
 *   npm run check:links -- [folder]
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createUrls } from '../core/urls.ts';
import { checkLinks } from '../links/check-links.ts';
import { writeFindings } from '../links/findings.ts';
import { readSettings, type Settings } from '../settings.ts';

const USAGE = `Usage: npm run check:links -- [folder]

Follows every address that names something of the built site (dist, or the folder): links, pictures,
scripts, styles, citations, structured data, sitemaps, _redirects. Each must lead to a file, and its
fragment to an anchor. Other sites are not asked. VERBATIM_SITE and VERBATIM_BASE must be those of the
build.

Exit status: 0 all lead somewhere, 1 some do not, 2 not understood, or no site there.
`;

/** What the command does to the world outside. */
export interface LinksIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const nodeIo: LinksIo = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/**
 * Follows all links.
 *
 * @returns the exit status
 */
export function runCheckLinks(
  args: readonly string[],
  settings: Settings = readSettings(),
  io: LinksIo = nodeIo,
): number {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(USAGE);
    return 0;
  }
  const [named, ...others] = args;
  if (others.length > 0 || named?.startsWith('-')) {
    io.err(USAGE);
    return 2;
  }
  const folder = named === undefined ? settings.outDir : resolve(named);
  if (!existsSync(folder)) {
    io.err(`There is no site at ${relative('', folder)}: run npm run build first.\n`);
    return 2;
  }
  const { home } = createUrls(settings.base);
  const { findings, more, pages, links, fragments } = checkLinks({
    folder,
    base: home,
    site: settings.site,
  });
  io.err(writeFindings(findings, more));
  const [wrong, number] = [findings.length, (count: number) => count.toLocaleString('en')];
  const what = `${number(links)} links on ${number(pages)} pages, ${number(fragments)} with a fragment`;
  if (wrong === 0) io.out(`${what}: all lead somewhere.\n`);
  else io.err(`${what}: ${describeCount(wrong, more)} not there.\n`);
  return wrong === 0 ? 0 : 1;
}

function describeCount(targets: number, more: number): string {
  if (more > 0) return `more than ${targets} targets are`;
  return targets === 1 ? 'one target is' : `${targets} targets are`;
}

if (import.meta.main) process.exitCode = runCheckLinks(process.argv.slice(2));
