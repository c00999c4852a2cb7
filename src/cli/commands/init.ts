import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { SETTINGS_FILE } from '../../archive-folder/find-archive.ts';
import { writeArticle } from '../../core/import/write-article.ts';
import { shownPath } from '../../program/user-folder.ts';
import {
  CommandError,
  defineCommand,
  type CommandContext,
  type CommandResult,
} from '../command.ts';
import { nodeFiles } from '../import-files.ts';
import { today } from './new.ts';

const SETTINGS = `# Settings of this archive. A line that begins with # says nothing; take the # away to use it.

# The name on the masthead, and the line under it.
title: Our archive
# tagline: What was said, by whom, when

# The address that the site will have; feeds and links to it need the address.
# site: https://archive.example.org

# The path that it is under, if not the whole of that address.
# base: /archive/
`;

const GITIGNORE = `# What verbatim builds, and what it keeps so that the next build is faster.
dist/
.cache/
.verbatim.lock*
.*.verbatim-*
node_modules/
`;

const ARTICLE_TITLE = 'The archive opens';
const ARTICLE_TEXT = `
“Every quote in this archive has an address of its own,” the editor said.

This is the first article. Write your own, with verbatim new "Headline" or verbatim import, and take this one away.
`;

/** The command that begins an archive. */
export const initCommand = defineCommand({
  name: 'init',
  usage: '[FOLDER]',
  about: `
Begins an archive in this folder or in FOLDER: ${SETTINGS_FILE} with the settings, a first article under
articles/, and a .gitignore. What is there already stays as it is; an archive that has articles gets none.`,
  options: {},
  operands: { least: 0, most: 1, missing: '' },
  json: true,
  withoutArchive: () => true,
  statuses: '0 begun, or all was there, 1 it cannot be written, 2 not understood.',
  run: ({ operands, values }, context) => {
    const { archive } = values as { readonly archive?: string };
    return beginArchive(resolve(operands[0] ?? archive ?? '.'), context);
  },
});

async function beginArchive(folder: string, { io }: CommandContext): Promise<CommandResult> {
  if (existsSync(folder) && !nodeFiles.isFolder(folder)) {
    throw new CommandError(`${shownPath(folder)} is not a folder. Fix: name a folder.`);
  }
  const files = [
    { path: SETTINGS_FILE, text: SETTINGS },
    ...(existsSync(join(folder, 'articles')) ? [] : [firstArticle()]),
    { path: '.gitignore', text: GITIGNORE },
  ];
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path, text } of files) {
    const file = join(folder, path);
    ((await nodeFiles.create(file, text)) ? written : kept).push(shownPath(file));
  }
  for (const file of written) io.out(`Wrote ${file}\n`);
  for (const file of kept) io.out(`Left ${file} as it is\n`);
  const away = relative('', folder);
  io.out(`Next: ${away === '' ? '' : `cd ${shownPath(folder)}, then `}verbatim dev\n`);
  return { status: 0, json: { folder: shownPath(folder), written, kept } };
}

function firstArticle(): { readonly path: string; readonly text: string } {
  const article = writeArticle({ title: ARTICLE_TITLE, date: today() }, ARTICLE_TEXT, '');
  if ('problems' in article) throw new Error('The first article is not one.');
  return { path: article.path, text: article.markdown };
}
