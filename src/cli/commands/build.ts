import type { OpenArchive } from '../../archive-folder/open-archive.ts';
import { lockIn } from '../../archive-folder/files/folder-lock.ts';
import { realPathOf } from '../../archive-folder/files/real-path.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { describeWarnings } from '../../archive-folder/shown-problem.ts';
import { shownPath } from '../../program/user-folder.ts';
import { totalWeight } from '../../core/weight/kinds.ts';
import { buildSite, type BuildResult } from '../../site/build/build-site.ts';
import type { MadeSite } from '../../site/build/make-site.ts';
import { renderLocks } from '../../site/shards/rendered-shares.ts';
import { losesMost, SiteFolderError } from '../../site/folder.ts';
import { countPublished } from '../../site/publish/marker.ts';
import { publishPaths } from '../../site/publish/paths.ts';
import {
  CommandError,
  defineCommand,
  UsageError,
  type CommandContext,
  type CommandResult,
} from '../command.ts';
import { buildShard } from '../shards/build-shard.ts';
import { describeShares } from '../shards/describe-shares.ts';
import { readShardOption } from '../shards/shard-option.ts';
import { limitWarnings, weightRecord, weightTable, type WeightRecord } from '../weight-table.ts';
import { SETTING_OPTIONS } from '../setting-options.ts';
import { describeUnpublished } from '../describe-unpublished.ts';
import { say, sayList, sayNumber } from '../../wording/say.ts';

const MOST_BROKEN_SHOWN = 5;

/** The command that makes the site. */
export const buildCommand = defineCommand({
  name: 'build',
  usage: () => say('commands.build-usage'),
  about: () => say('commands.build-about'),
  options: {
    plan: { type: 'boolean', help: () => say('commands.plan-option') },
    shard: {
      type: 'string',
      value: () => say('shards.value'),
      help: () => say('shards.build-option'),
    },
    yes: { type: 'boolean', help: () => say('commands.yes-option') },
    verbose: { type: 'boolean', help: () => say('commands.verbose-option') },
    ...SETTING_OPTIONS,
  },
  statuses: () => say('commands.build-statuses'),
  readsArchive: true,
  json: true,
  doing: () => say('commands.building'),
  locks: ({ contentDir, cacheDir, outDir }, { values }) =>
    // Shards work side by side, and what makes the site of them waits.
    values.shard === undefined
      ? [
          lockIn(realPathOf(contentDir)),
          lockIn(realPathOf(cacheDir)),
          publishPaths(outDir).lock,
          ...renderLocks(cacheDir),
        ]
      : [],
  run: async ({ values }, context) => {
    const shard = values.shard === undefined ? undefined : readShardOption(values.shard);
    if (values.plan && shard) throw new UsageError(say('shards.not-with-plan'));
    if (values.plan) return planSite(context);
    if (shard) {
      const refuse = refuseBroken(context.settings);
      return buildShard(shard, context, { verbose: values.verbose ?? false, refuse });
    }
    const built = await build(context, {
      yes: values.yes ?? false,
      verbose: values.verbose ?? false,
    });
    return { status: 0, json: built };
  },
});

interface Given {
  readonly yes: boolean;
  readonly verbose: boolean;
}

/** What a build made. */
interface BuiltSite extends Pick<BuildResult, 'articles' | 'written' | 'removed'> {
  readonly folder: string;
  readonly weight: WeightRecord;
}

async function build(
  { settings, io }: CommandContext,
  { yes, verbose }: Given,
): Promise<BuiltSite> {
  const { outDir } = settings;
  const built = await buildSite(settings, {
    verbose,
    tell: (notices) => io.err(notices),
    check: (count) => {
      if (!yes) checkCount(count, settings);
    },
    notices: describeNotices,
    refuse: refuseBroken(settings),
  });
  const { articles, written, removed, unchanged, weighed, shares } = built;
  const folder = shownPath(outDir);
  const counts = { folder, written, removed };
  io.out(weightTable(weighed.kinds));
  io.out(`${unchanged ? say('commands.unchanged', { folder }) : say('commands.built', counts)}\n`);
  for (const line of [...describeShares(shares), ...limitWarnings(weighed)]) io.err(`${line}\n`);
  return { folder: outDir, articles, written, removed, weight: weightRecord(weighed.kinds) };
}

/** Tells what a site would weigh, from the archive alone. */
async function planSite({ settings, io }: CommandContext): Promise<CommandResult> {
  // A build with nothing to do needs neither, and they load all that reads articles.
  const { openSoundArchive } = await import('../../archive-folder/open-archive.ts');
  const { planWeight } = await import('../../site/plan-weight.ts');
  const opened = await openSoundArchive(settings);
  const kinds = planWeight(opened);
  const all = totalWeight(kinds, 'with-redirects');
  io.out(weightTable(kinds));
  io.out(`${say('weight.planned')}\n`);
  for (const line of describeUnpublished(opened)) io.err(`${line}\n`);
  const unknown = { largest: { path: '', bytes: 0 }, inOneFolder: 0 };
  for (const line of limitWarnings({ ...all, ...unknown })) io.err(`${line}\n`);
  return { status: 0, json: { planned: true, weight: weightRecord(kinds) } };
}

function checkCount(articles: number, { outDir, contentDir }: Settings): void {
  const before = countPublished(outDir);
  if (!losesMost(before, articles)) return;
  throw new SiteFolderError(
    say('commands.fewer-articles', {
      folder: shownPath(contentDir),
      articles,
      site: shownPath(outDir),
      before: sayNumber(before),
    }),
  );
}

const refuseBroken = (settings: Settings) => (broken: readonly string[]) => {
  if (broken.length > 0) throw new CommandError(describeBroken(broken, settings));
};

function describeBroken(broken: readonly string[], { cacheDir }: Settings): string {
  const pages = sayList(broken.slice(0, MOST_BROKEN_SHOWN), 'bare');
  const cache = shownPath(cacheDir);
  return say('commands.broken-pages', { count: broken.length, pages, cache });
}

/** What the editor should know of an archive that is published, a line each. */
function describeNotices(opened: OpenArchive, { cards, redirects }: MadeSite): string {
  const { warnings, unrecorded, settings } = opened;
  const told = [...warnings, ...redirects.warnings];
  const lines = describeWarnings(told, settings).map((line) => `${line}\n`);
  if (unrecorded > 0) lines.push(`${say('build.unrecorded', { count: unrecorded })}\n`);
  lines.push(...describeUnpublished(opened).map((line) => `${line}\n`));
  if ('missing' in cards) lines.push(`${say('commands.no-cards', { reason: cards.missing })}\n`);
  else if (cards.without > 0) {
    lines.push(`${say('commands.without-cards', { count: sayNumber(cards.without) })}\n`);
  }
  return lines.join('');
}
