import type { ArticleEntry } from '../core/archive/entry.ts';
import type { UnpublishedRules } from '../core/settings/unpublished.ts';
import { say, sayList } from '../wording/say.ts';

/** What a run built and left out of what is not published. */
interface Unpublished {
  readonly archive: { readonly articles: readonly ArticleEntry[] };
  readonly leftOut: readonly ArticleEntry[];
  readonly settings: { readonly unpublished?: UnpublishedRules };
}

/** Tells how many articles a run left out, and whether what it built may be published; nothing if all is as usual. */
export function describeUnpublished({ archive, leftOut, settings }: Unpublished): string[] {
  const drafts = leftOut.filter(({ status }) => status === 'draft').length;
  const embargoed = leftOut.length - drafts;
  const what = [
    ...(drafts > 0 ? [say('build.drafts', { count: drafts })] : []),
    ...(embargoed > 0 ? [say('build.embargoed', { count: embargoed })] : []),
  ];
  const lines = what.length > 0 ? [say('build.left-out', { what: sayList(what) })] : [];
  if (!settings.unpublished?.drafts) return lines;
  const count = archive.articles.filter(({ status }) => status === 'draft').length;
  return count > 0 ? [...lines, say('build.with-drafts', { count })] : lines;
}
