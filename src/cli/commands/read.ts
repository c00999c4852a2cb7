import { readShare } from '../../archive-folder/shards/read-share.ts';
import { shardLock, WHOLE, writeShard } from '../../archive-folder/shards/shard.ts';
import { ContentError } from '../../core/source/problems/content-error.ts';
import { shownPath } from '../../program/user-folder.ts';
import { say } from '../../wording/say.ts';
import { defineCommand } from '../command.ts';
import { readShardOption } from '../shards/shard-option.ts';

const shardOf = (text: string | undefined) => (text === undefined ? WHOLE : readShardOption(text));

/** The command that reads articles into the cache. */
export const readCommand = defineCommand({
  name: 'read',
  usage: () => say('shards.read-usage'),
  about: () => say('shards.read-about'),
  options: {
    shard: {
      type: 'string',
      value: () => say('shards.value'),
      help: () => say('shards.read-option'),
    },
  },
  statuses: () => say('shards.read-statuses'),
  readsArchive: true,
  json: true,
  doing: () => say('commands.reading-archive'),
  locks: ({ cacheDir }, { values }) => [shardLock(cacheDir, 'read', shardOf(values.shard))],
  run: async ({ values }, { settings, io }) => {
    const shard = shardOf(values.shard);
    const { articles, problems } = await readShare(settings, shard);
    if (problems.length > 0) throw new ContentError(problems);
    const folder = settings.cacheDir;
    io.out(`${say('shards.read', { articles, folder: shownPath(folder) })}\n`);
    return { status: 0, json: { shard: writeShard(shard), folder, articles } };
  },
});
