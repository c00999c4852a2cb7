import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/** A table's delimiter row, a footnote's label, or doubled tildes. */
const GFM_IN_USE = /^[ \t]{0,3}\|?[ \t]{0,20}:?-+:?[ \t]{0,20}\||\[\^|~~/m;

/** Whether Markdown uses what GFM adds and this project supports: tables, footnotes, strike-through. */
export function usesGfm(markdown: string): boolean {
  return GFM_IN_USE.test(markdown);
}

/**
 * Tables, footnotes and strike-through for remark. Autolinked bare addresses and task lists are
 * left out on purpose: they would change what plain words mean only because there is a table
 * elsewhere. It doubles the time of a parse, so it is used only for files that need it.
 */
export function gfmPlugin(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ];
}
