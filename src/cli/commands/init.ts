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
import { say } from '../../wording/say.ts';

const gitignoreText = () => `# ${say('commands.gitignore-head')}
dist/
.cache/
.verbatim.lock*
.*.verbatim-*
node_modules/
`;

/** The command that begins an archive. */
export const initCommand = defineCommand({
  name: 'init',
  usage: () => say('commands.init-usage'),
  about: () => say('commands.init-about', { file: SETTINGS_FILE }),
  options: {},
  operands: { least: 0, most: 1, missing: '' },
  json: true,
  withoutArchive: () => true,
  statuses: () => say('commands.init-statuses'),
  run: ({ operands, values }, context) => {
    const { archive } = values as { readonly archive?: string };
    return beginArchive(resolve(operands[0] ?? archive ?? '.'), context);
  },
});

async function beginArchive(folder: string, { io }: CommandContext): Promise<CommandResult> {
  if (existsSync(folder) && !nodeFiles.isFolder(folder)) {
    throw new CommandError(say('commands.init-no-folder', { folder: shownPath(folder) }));
  }
  const files = [
    { path: SETTINGS_FILE, text: `${say('commands.settings-file')}\n` },
    ...(existsSync(join(folder, 'articles')) ? [] : [firstArticle()]),
    { path: '.gitignore', text: gitignoreText() },
  ];
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path, text } of files) {
    const file = join(folder, path);
    ((await nodeFiles.create(file, text)) ? written : kept).push(shownPath(file));
  }
  for (const file of written) io.out(`${say('commands.wrote', { file })}\n`);
  for (const file of kept) io.out(`${say('commands.left', { file })}\n`);
  const command = 'npx verbatim dev';
  const next =
    relative('', folder) === ''
      ? say('commands.next', { command })
      : say('commands.next-in', { folder: shownPath(folder), command });
  io.out(`${next}\n`);
  return { status: 0, json: { folder: shownPath(folder), written, kept } };
}

function firstArticle(): { readonly path: string; readonly text: string } {
  const head = { title: say('commands.first-title'), date: today() };
  const article = writeArticle(head, `\n${say('commands.first-text')}\n`, '');
  if ('problems' in article) throw new Error('The first article is not one.');
  return { path: article.path, text: article.markdown };
}
