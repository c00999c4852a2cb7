import type { Shard } from '../../archive-folder/shards/shard.ts';
import { writeShard } from '../../archive-folder/shards/shard.ts';
import { shownPath } from '../../program/user-folder.ts';
import { say } from '../../wording/say.ts';
import type { CommandContext, CommandResult } from '../command.ts';
import { waitingOf } from '../run-command.ts';

/** Renders one share of the pages, for a build that makes the site of all of them. */
export async function buildShard(
  shard: Shard,
  { settings, io }: CommandContext,
  given: {
    readonly verbose: boolean;
    /** Refuses files that are broken. */
    readonly refuse: (broken: readonly string[]) => void;
  },
): Promise<CommandResult> {
  // A build with nothing to do does not need it, and it loads all that renders pages.
  const { buildShare } = await import('../../site/shards/build-share.ts');
  const built = await buildShare(settings, shard, {
    verbose: given.verbose,
    waiting: waitingOf(io),
  });
  const { folder, rendered, kept, broken } = built;
  given.refuse(broken);
  const shown = { shard: writeShard(shard), folder: shownPath(folder), rendered, kept };
  io.out(`${say('shards.rendered', shown)}\n${say('shards.next')}\n`);
  return { status: 0, json: { shard: shown.shard, folder, rendered, kept } };
}
