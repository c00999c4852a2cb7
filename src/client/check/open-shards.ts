import type { CheckHead } from '../../core/check/shards/check-head.ts';
import type { ReadShard } from '../../core/check/shards/find-in-shards.ts';
import { remember } from '../../core/search/index/remember.ts';
import { load, unpack } from '../search/open-index.ts';

/** The shards of the archive’s quotes; each is loaded once. */
export interface OpenShards {
  readonly head: CheckHead;
  readonly read: ReadShard;
}

/**
 * Opens the shards.
 *
 * @param folder address of their folder, with a slash at the end
 * @throws if it cannot be loaded
 */
export async function openShards(folder: string): Promise<OpenShards> {
  // The head is fetched again each time, so that all other files can stay in the cache.
  const head = (await (
    await load(`${folder}index.json`, { cache: 'no-cache' })
  ).json()) as CheckHead;
  const read = remember(async (name: string) => {
    const answer = await load(`${folder}${name}?v=${head.version}`);
    return new TextDecoder().decode(await unpack(await answer.arrayBuffer()));
  });
  return { head, read };
}
