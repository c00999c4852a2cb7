import { parseShard, type Shard } from '../../archive-folder/shards/shard.ts';
import { say } from '../../wording/say.ts';
import { UsageError } from '../command.ts';

/**
 * The shard that `--shard` names.
 *
 * @throws UsageError if it is not one
 */
export function readShardOption(text: string): Shard {
  const shard = parseShard(text);
  if (!shard) throw new UsageError(say('shards.not-a-shard', { shard: text }));
  return shard;
}
