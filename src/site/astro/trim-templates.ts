import type { AstroUserConfig } from 'astro';
import { closeShapes, trimMarkup } from './trim-markup.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** What Astro’s compiler calls the tag of the templates of markup. */
const TAG = '$$render';
/** Stands for what is filled in: it is in no component, and in no name of an element. */
const FILLED = '\u{e000}';

/** As much of a syntax tree as is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * A plugin for Vite that takes spaces out of the markup of components which no browser shows, and closing
 * tags of empty shapes, once for all pages: Astro leaves a space wherever a component has a line end.
 */
export function trimTemplates(): VitePlugin {
  return {
    name: 'verbatim-trim-templates',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.astro')) return undefined;
      const trimmed = trimModule(code, this.parse(code) as unknown as Node);
      return trimmed === code ? undefined : { code: trimmed, map: null };
    },
  };
}

/**
 * Trims the templates of a module.
 *
 * @param tree the module’s syntax tree, whose offsets are UTF-16 code units
 */
export function trimModule(code: string, tree: Node): string {
  const edits = templatesOf(tree).flatMap((parts) => {
    const texts = parts.map(({ start, end }) => code.slice(start, end));
    if (texts.some((text) => text.includes(FILLED))) return [];
    const trimmed = closeShapes(trimMarkup(texts.join(FILLED))).split(FILLED);
    return parts.map((part, index) => ({ ...part, text: trimmed[index] ?? '' }));
  });
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}

/** The literal parts of each template of markup. */
function templatesOf(tree: Node): (readonly { readonly start: number; readonly end: number }[])[] {
  const found: (readonly Node[])[] = [];
  const open: unknown[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) open.push(...node.filter((each) => each !== null));
    if (!isNode(node)) continue;
    if (node.type === 'TaggedTemplateExpression' && isTag(node['tag'])) {
      const { quasi } = node;
      if (isNode(quasi) && Array.isArray(quasi['quasis']))
        found.push(quasi['quasis'].filter(isNode));
    }
    open.push(
      ...Object.values(node).filter((value) => typeof value === 'object' && value !== null),
    );
  }
  return found.map((parts) => parts.map(({ start, end }) => ({ start, end })));
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const isTag = (tag: unknown): boolean => isNode(tag) && tag['name'] === TAG;
