import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { shownPath } from '../../program/user-folder.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { checkLinks } from '../../links/check-links.ts';
import { writeFindings } from '../../links/findings.ts';
import {
  CommandError,
  defineCommand,
  type CommandContext,
  type CommandResult,
} from '../command.ts';

/** The command that proves that every link of the built site leads somewhere. */
export const checkLinksCommand = defineCommand({
  name: 'check-links',
  usage: '[FOLDER]',
  about: `
Follows every address that names something of the built site (dist, or FOLDER): links, pictures, scripts,
styles, citations, structured data, sitemaps, _redirects. Each must lead to a file, and its fragment to
an anchor. Other sites are not asked. VERBATIM_SITE and VERBATIM_BASE must be those of the build.`,
  options: {},
  json: true,
  doing: 'Following links',
  operands: { least: 0, most: 1, missing: '' },
  statuses: '0 all lead somewhere, 1 some do not, 2 not understood, or no site there.',
  run: ({ operands }, context) => followLinks(operands[0], context),
});

function followLinks(named: string | undefined, { settings, io }: CommandContext): CommandResult {
  const folder = named === undefined ? settings.outDir : resolve(named);
  if (!existsSync(folder)) {
    throw new CommandError(
      `There is no site at ${shownPath(folder)}: run verbatim build first.`,
      2,
    );
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
  return { status: wrong === 0 ? 0 : 1, json: { pages, links, fragments, findings, more } };
}

function describeCount(targets: number, more: number): string {
  if (more > 0) return `more than ${targets} targets are`;
  return targets === 1 ? 'one target is' : `${targets} targets are`;
}
