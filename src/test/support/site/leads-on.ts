import { attributeOf, findTags } from './html.ts';
import type { SitePage } from './site-files.ts';

/** Where a page that only redirects sends its reader; undefined for all other pages. */
export function leadsOn({ tree }: Pick<SitePage, 'tree'>): string | undefined {
  const [refresh] = findTags(tree, 'meta').filter(
    (meta) => attributeOf(meta, 'httpEquiv')?.toLowerCase() === 'refresh',
  );
  return /url=(.+)$/.exec(attributeOf(refresh, 'content') ?? '')?.[1];
}
