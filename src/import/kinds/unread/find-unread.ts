import { posix } from 'node:path';
import { say } from '../../../wording/say.ts';
import type { SourceFiles } from '../../article/source-files.ts';
import { dayInPath } from '../../fields/day-in-path.ts';

/** Formats of texts that archives hold and that are not read, by the endings of their files. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['rst', 'reStructuredText'],
  ['adoc', 'AsciiDoc'],
  ['asciidoc', 'AsciiDoc'],
  ['textile', 'Textile'],
  ['org', 'Org'],
  ['mediawiki', 'MediaWiki'],
  ['wiki', 'wiki markup'],
  ['odt', 'OpenDocument'],
  ['rtf', 'RTF'],
  ['doc', 'Word 97–2003'],
]);
const ENDING = /\.([a-z]{2,10})$/i;
const HEAD_BYTES = 2048;
/** Front matter, or what reStructuredText, AsciiDoc and Org have in its place. */
const METADATA =
  /^\uFEFF?\s*(?:---\s*\n|\+\+\+\s*\n|\.\. (?:title|date|slug):|:date:|:page-[a-z]+:|#\+(?:title|date):)|^(?::date:|:revdate:|:page-date:|\.\. date:|#\+date:)/im;
const POSTS = /(?:^|\/)_(?:posts|drafts)\//;

/**
 * Articles in a format that is not read, each with the reason, so that none is missing from the report:
 * files with a day in their name, with metadata of their own, or among a site’s posts.
 */
export function findUnread(files: SourceFiles): { path: string; reason: string }[] {
  return files.paths.flatMap((path) => {
    const format = FORMATS.get(ENDING.exec(path)?.[1]?.toLowerCase() ?? '');
    if (format === undefined || !isArticle(path, files)) return [];
    return [{ path, reason: say('import-run.unread', { format }) }];
  });
}

function isArticle(path: string, files: SourceFiles): boolean {
  if (POSTS.test(path) || dayInPath(path, posix.basename(path))) return true;
  const head = files.head?.(path, HEAD_BYTES) ?? files.read(path)?.subarray(0, HEAD_BYTES);
  return METADATA.test(new TextDecoder().decode(head).replace(/\r\n/g, '\n'));
}
