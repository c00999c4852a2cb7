import { readFileSync, writeFileSync } from 'node:fs';
import { textFiles } from './shorten-scopes.ts';

/** A part of a selector that ends in the class of a scope: its tag, its other classes, its scope. */
const SCOPED =
  /(^|[^\w-])([a-z][\w-]{0,30})?((?:\.[\w-]{1,60}){0,20})\.(astro-[0-9a-z]{8})((?:\.[\w-]{1,60}){0,20})/g;
/** What a selector may have before such a part; after anything else, more belongs to it. */
const BEGINS = /^[\s,>+~{};]?$/;
/** A tag whose class is written out, in a template: its name, attributes before the class, the class. */
const OPENING =
  /<([a-z][a-z0-9-]{0,20})((?:\$\{addAttribute\([^{}`]{1,300}?\)\}| [\w:-]{1,40}(?:="[^"$`]{0,400}")?){0,20}) class="([^"$`]{1,200})"/g;
const SCOPE = /^astro-[0-9a-z]{8}$/;

/** What an element must be for a rule of a scope to concern it. */
interface Wanted {
  /** Absent: any. */
  readonly tag?: string;
  readonly classes: readonly string[];
}

/** What the rules of each scope concern. */
export type WantedByScope = ReadonlyMap<string, readonly Wanted[]>;

/**
 * Takes the class of a scope from all elements that no rule of it can concern, for their tag or their
 * classes: Astro gives it to each element of a component. Elements whose classes are worked out, and
 * selectors that are not understood, are left alone.
 *
 * @param folders of bundled modules and style sheets; the modules are changed
 */
export function pruneScopes(...folders: readonly string[]): void {
  const files = folders.flatMap(textFiles);
  const css = files.filter((file) => file.endsWith('.css'));
  const wanted = readWanted(css.map((file) => readFileSync(file, 'utf8')).join('\n'));
  for (const file of files) {
    if (!file.endsWith('.mjs')) continue;
    const text = readFileSync(file, 'utf8');
    const pruned = pruneTemplates(text, wanted);
    if (pruned !== text) writeFileSync(file, pruned);
  }
}

/** Finds out what the rules of each scope in a style sheet concern. */
export function readWanted(css: string): WantedByScope {
  const wanted = new Map<string, Wanted[]>();
  for (const [, before = '', tag, first = '', scope = '', last = ''] of css.matchAll(SCOPED)) {
    const of = wanted.get(scope) ?? [];
    wanted.set(scope, of);
    const isWhole = BEGINS.test(before);
    const classes = isWhole ? classesOf(first + last) : [];
    of.push({ ...(isWhole && tag !== undefined ? { tag } : {}), classes });
  }
  return wanted;
}

const classesOf = (dotted: string): string[] => dotted.split('.').filter((name) => name !== '');

/** Takes classes that are not wanted out of the templates of a module. */
export function pruneTemplates(module: string, wanted: WantedByScope): string {
  return module.replace(OPENING, (_all, tag: string, attributes: string, list: string) => {
    const classes = list.split(' ');
    const kept = classes.filter(
      (name) => !SCOPE.test(name) || isWanted(name, tag, classes, wanted),
    );
    return `<${tag}${attributes}${kept.length > 0 ? ` class="${kept.join(' ')}"` : ''}`;
  });
}

function isWanted(
  scope: string,
  tag: string,
  classes: readonly string[],
  wanted: WantedByScope,
): boolean {
  return (wanted.get(scope) ?? []).some(
    (rule) =>
      (rule.tag === undefined || rule.tag === tag) &&
      rule.classes.every((name) => classes.includes(name)),
  );
}
