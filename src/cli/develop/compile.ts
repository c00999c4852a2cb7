import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { programFile } from '../../program/folder.ts';
import { CommandError, defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';

/** Where the compiled program goes; `files` in package.json names the same folder. */
export const COMPILED_FOLDER = 'build';

/** Folders below `src` that only developers need. */
const LEFT_OUT = ['test', 'docs', 'cli/develop', 'cli/training', 'cli/fonts'];
const LEFT_OUT_FILES = /\.test\.ts$|\.d\.ts$|(?:^|\/)README\.md$|\.README\.md$|\.cjs$/;

/**
 * Compiles the program into JavaScript, since Node does not strip types below `node_modules`: each
 * module by itself and under its own name, so that pages, commands and data find one another as in
 * the source.
 */
export const compileCommand = defineCommand({
  name: 'compile',
  usage: '[--clean]',
  about: `
Writes into ${COMPILED_FOLDER}/ what others install: the program in JavaScript, its pages and its data.
npm pack does it by itself, and takes the folder away again.`,
  options: { clean: { type: 'boolean', help: 'only take the folder away' } },
  withoutArchive: () => true,
  statuses: '0 done, 1 something is wrong, 2 not understood.',
  run: async ({ values }, { io }) => {
    const target = programFile(COMPILED_FOLDER);
    await rm(target, { recursive: true, force: true });
    if (values.clean) return 0;
    const files = await listShipped();
    for (const file of files) await compileFile(file, join(target, 'src', file));
    await cp(programFile('public'), join(target, 'public'), { recursive: true });
    await writeFile(join(target, 'package.json'), await describeProgram());
    io.err(`Compiled ${files.length} files into ${COMPILED_FOLDER}/\n`);
    return 0;
  },
});

async function listShipped(): Promise<string[]> {
  const all = await readdir(programFile('src'), { recursive: true, withFileTypes: true });
  const below = programFile('src').length + 1;
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(below).replaceAll('\\', '/'))
    .filter(isShipped)
    .sort();
}

/** Whether a file below `src` is part of what others install. */
export function isShipped(file: string): boolean {
  return !LEFT_OUT_FILES.test(file) && !LEFT_OUT.some((folder) => file.startsWith(`${folder}/`));
}

/** Compiles one file below `src`, or copies it if it is not code. */
export async function compileFile(file: string, target: string): Promise<void> {
  const source = programFile(join('src', file));
  await mkdir(dirname(target), { recursive: true });
  if (file.endsWith('.ts')) {
    const text = await readFile(source, 'utf8');
    await writeFile(target.replace(/\.ts$/, '.js'), compileModule(text, file));
  } else if (file.endsWith('.astro')) {
    await writeFile(target, pointToCompiled(await readFile(source, 'utf8')));
  } else {
    await cp(source, target);
  }
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
  removeComments: true,
};

/** One module without its types. @throws CommandError where the compiler has something to say */
export function compileModule(text: string, file: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    compilerOptions: OPTIONS,
    fileName: file,
    reportDiagnostics: true,
  });
  const [first] = diagnostics;
  // TypeScript leaves alone what is imported with a query, as Vite wants it.
  if (!first) return pointToCompiled(outputText);
  const message = ts.flattenDiagnosticMessageText(first.messageText, '\n');
  throw new CommandError(`src/${file} cannot be compiled: ${message}`);
}

/** `from '../site/site.ts'`, `src="../client/reader.ts"` and `from './worker.ts?worker&url'`. */
const OWN_MODULE = /(['"])(\.{1,2}\/[^'"\n]{1,200})\.ts(\?[\w&]{1,40})?\1/g;

/** A page, component or module whose imports name compiled modules. */
export function pointToCompiled(text: string): string {
  return text.replace(OWN_MODULE, '$1$2.js$3$1');
}

/** The manifest of the compiled program: what it reads of its own, at run time. */
export async function describeProgram(): Promise<string> {
  const manifest = JSON.parse(await readFile(programFile('package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const { name, version, type, dependencies } = manifest;
  return `${JSON.stringify({ name, version, type, dependencies }, undefined, 2)}\n`;
}

if (import.meta.main) await startCommand(compileCommand);
