import type { SharesUsed } from '../../site/shards/rendered-shares.ts';
import { say, sayList } from '../../wording/say.ts';

const MOST_NAMED = 8;

/** What an editor should know of the shards of which a site was made, one line each. */
export function describeShares(used: SharesUsed | undefined): string[] {
  if (!used || used.shards === 0) return [];
  const { shards, taken, unfit, foreign, missing } = used;
  const lines = [say('shards.taken', { files: taken, shards })];
  if (missing.length > 0) lines.push(say('shards.missing', named(missing)));
  if (foreign.length > 0) lines.push(say('shards.foreign', named(foreign)));
  if (unfit > 0) lines.push(say('shards.unfit', { files: unfit }));
  return lines;
}

function named(shards: readonly string[]): { count: number; shards: string } {
  const left = shards.length - MOST_NAMED;
  const first = sayList(shards.slice(0, MOST_NAMED), 'bare');
  const names = left > 0 ? say('commands.some-and-more', { names: first, count: left }) : first;
  return { count: shards.length, shards: names };
}
