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
import type { ArchiveSettings } from '../../core/settings/settings.ts';
import { say } from '../../wording/say.ts';

/** The command that proves that every link of the built site leads to something that exists. */
export const checkLinksCommand = defineCommand({
  name: 'check-links',
  usage: () => say('commands.check-links-usage'),
  about: () => say('commands.check-links-about'),
  options: {},
  json: true,
  doing: () => say('commands.following-links'),
  operands: { least: 0, most: 1, missing: '' },
  statuses: () => say('commands.check-links-statuses'),
  run: ({ operands }, context) => followLinks(operands[0], context),
});

function followLinks(named: string | undefined, { settings, io }: CommandContext): CommandResult {
  const folder = named === undefined ? settings.outDir : resolve(named);
  if (!existsSync(folder)) {
    throw new CommandError(say('commands.no-site', { folder: shownPath(folder) }));
  }
  const { home } = createUrls(settings.base);
  const { findings, more, pages, links, fragments } = checkLinks({
    folder,
    base: home,
    site: settings.site,
    others: addressesOf(settings),
  });
  io.err(writeFindings(findings, more));
  const wrong = findings.length;
  const followed = say('commands.links-followed', { links, pages, fragments });
  if (wrong === 0) io.out(`${say('commands.links-good', { followed })}\n`);
  else io.err(`${describeMissing(followed, wrong, more)}\n`);
  return { status: wrong === 0 ? 0 : 1, json: { pages, links, fragments, findings, more } };
}

/** What the settings link to, by its full address or the path on the host. */
export function addressesOf({ licence, publisher, navigation }: ArchiveSettings): string[] {
  const links = [...navigation.masthead, ...navigation.footer].flatMap((entry) =>
    'url' in entry ? [entry.url] : [],
  );
  const own = [licence?.url, publisher?.url, publisher?.contact, publisher?.logo];
  return [...links, ...own.filter((address) => address !== undefined)];
}

function describeMissing(followed: string, count: number, more: number): string {
  return say(more > 0 ? 'commands.links-more-wrong' : 'commands.links-wrong', { followed, count });
}
