import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectDir } from './site/run-node.ts';

/** One file of the program, read as TypeScript; a template of Astro's as if it were TSX. */
export interface SourceText {
  /** Below the project's folder, with slashes. */
  readonly file: string;
  readonly tree: ts.SourceFile;
}

/** All modules and templates of the program, without tests and without the catalogues. */
export function readSourceTexts(): SourceText[] {
  return listSources('src').map((file) => {
    const text = readFileSync(join(projectDir, file), 'utf8');
    const isTemplate = file.endsWith('.astro');
    const source = isTemplate ? asTsx(text) : text;
    const kind = isTemplate ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    return { file, tree: ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind) };
  });
}

function listSources(folder: string): string[] {
  const entries = readdirSync(join(projectDir, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'src/test' ? [] : listSources(path);
    return /\.(?:ts|astro)$/.test(path) && !/\.(?:test|d)\.ts$/.test(path) ? [path] : [];
  });
}

const FRONT = /^---\n([\s\S]*?)\n---\n/;
const OPAQUE = /<(style|script)\b[^>]*(?<!\/)>[\s\S]*?<\/\1>|<!doctype html>|<!--[\s\S]*?-->/g;
/** `<a {href}>` is Astro’s short form of `<a href={href}>`. */
const SHORT_ATTRIBUTE = /(<[A-Za-z][^<>]*?\s)\{(\w+)\}(?=[\s/>])/g;

/** An Astro template in the form of TSX, as far as its words and calls need it. */
function asTsx(text: string): string {
  const front = FRONT.exec(text)?.[1] ?? '';
  let template = text.replace(FRONT, '').replace(OPAQUE, '');
  for (let before = ''; before !== template;) {
    before = template;
    template = template.replace(SHORT_ATTRIBUTE, '$1$2={$2}');
  }
  return `${front}\nconst template = <>\n${template}\n</>;\n`;
}

/** Calls `visit` with every node below one. */
export function visitNodes(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitNodes(child, visit));
}
