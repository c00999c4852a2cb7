import tags from '../../data/import-tags.json' with { type: 'json' };
import type { Notes } from '../article/notes.ts';
import { readValues, type TagValues } from './attributes.ts';
import { mediaAddress, readPicture } from './snippets.ts';
import { markdownWriter } from './writers.ts';

const IMPORT =
  /^import\s+(?:type\s+)?[\s\S]{0,1000}?from\s+(['"])([^'"\n]{1,300})\1;?[ \t]*$|^import\s+['"][^'"\n]{1,300}['"];?[ \t]*$/gm;
const DEFAULT_NAME = /^import\s+([A-Za-z_$][\w$]*)\s+from/;
const EXPORT_CONST =
  /^export\s+const\s+([A-Za-z_$][\w$]*)\s*=\s*(?:(['"`])([^\n]{0,1000}?)\2|(-?\d+(?:\.\d+)?))\s*;?[ \t]*$/gm;
const EXPORT = /^export\s+[\s\S]{1,4000}?(?:^\}\)?;?[ \t]*$|;[ \t]*$)/gm;
const COMMENT = /\{\/\*[\s\S]{0,4000}?\*\/\}/g;
const EXPRESSION = /\{([^{}\n]{1,200})\}/g;
const FENCE = /(^```[\s\S]*?^```[ \t]*$|`[^`\n]{1,500}`)/gm;

/**
 * Turns MDX into Markdown as far as that needs nothing to be run: components that the table knows become
 * Markdown, others are removed with their words kept; constants are filled in.
 */
export function convertMdx(source: string, notes: Notes): string {
  const names = new Map<string, string>();
  let text = source.replace(IMPORT, (line: string, _: string, from: string | undefined) => {
    const name = DEFAULT_NAME.exec(line)?.[1];
    if (name !== undefined && from !== undefined) names.set(name, from);
    notes.add('mdx');
    return '';
  });
  text = text.replace(
    EXPORT_CONST,
    (_, name: string, __: string, words: string | undefined, number: string | undefined) => {
      names.set(name, words ?? number ?? '');
      notes.add('mdx');
      return '';
    },
  );
  text = text.replace(EXPORT, () => {
    notes.add('mdx');
    return '';
  });
  // Code is printed as it is: braces in it are words.
  return text
    .split(FENCE)
    .map((part, index) => (index % 2 === 1 ? part : convertPart(part, names, notes)))
    .join('');
}

function convertPart(part: string, names: ReadonlyMap<string, string>, notes: Notes): string {
  const fill = (expression: string): string | undefined =>
    names.get(expression.replace(/\.src$/, ''));
  const text = part.replace(COMMENT, () => {
    notes.add('expression-removed', 'comment');
    return '';
  });
  return convertComponents(text, fill, notes).replace(EXPRESSION, (_, expression: string) =>
    expressionText(expression, fill, notes),
  );
}

function expressionText(
  expression: string,
  fill: (expression: string) => string | undefined,
  notes: Notes,
): string {
  const trimmed = expression.trim();
  const literal = /^(['"`])(.*)\1$/.exec(trimmed)?.[2];
  if (literal !== undefined) return literal;
  const value = fill(trimmed);
  notes.add(value === undefined ? 'expression-removed' : 'expression-filled', trimmed);
  return value ?? '';
}

const COMPONENT =
  /<([A-Z][\w.]{0,60})((?:\s+(?:[\w:.-]{1,60}(?:=(?:"[^"]{0,2000}"|'[^']{0,2000}'|\{(?:[^{}]|\{[^{}]{0,1000}\}){0,2000}\}))?|\{\.\.\.[\w.]{1,60}\}))*)\s*(\/?)>/;

function convertComponents(
  text: string,
  fill: (expression: string) => string | undefined,
  notes: Notes,
): string {
  let rest = text;
  let result = '';
  for (let match = COMPONENT.exec(rest); match; match = COMPONENT.exec(rest)) {
    const [printed, name = '', attributes = '', alone] = match;
    result += rest.slice(0, match.index);
    const after = rest.slice(match.index + printed.length);
    const close = alone === '/' ? undefined : closing(after, name);
    const values = filledValues(attributes, fill, notes);
    const inner =
      close === undefined ? '' : convertComponents(after.slice(0, close.start), fill, notes);
    const left = close === undefined ? after : after.slice(close.end);
    const isBlock = /(?:^|\n)[ \t]*$/.test(result) && /^[ \t]*(?:\n|<\/|$)/.test(left);
    const made = component(name, values, inner, notes);
    result += isBlock && made !== '' ? `\n\n${titleOf(values)}${made.trim()}\n\n` : made;
    rest = left;
  }
  return result + rest;
}

function filledValues(
  attributes: string,
  fill: (expression: string) => string | undefined,
  notes: Notes,
): TagValues {
  const { named, plain } = readValues(attributes, fill);
  const inText = (value: string) =>
    value.replace(EXPRESSION, (_, expression: string) => expressionText(expression, fill, notes));
  return {
    named: Object.fromEntries(Object.entries(named).map(([name, value]) => [name, inText(value)])),
    plain,
  };
}

/** Where the element ends that has just begun, nested ones of the same name counted. */
function closing(text: string, name: string): { start: number; end: number } | undefined {
  const tag = new RegExp(`<(/?)${name.replaceAll('.', '\\.')}\\b[^>]{0,2000}?(/?)>`, 'g');
  let depth = 0;
  for (const match of text.matchAll(tag)) {
    if (match[2] === '/') continue;
    if (match[1] === '') depth += 1;
    else if (depth > 0) depth -= 1;
    else return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function component(name: string, values: TagValues, inner: string, notes: Notes): string {
  if (tags.picture.names.includes(name)) {
    const picture = readPicture(values);
    if (picture !== undefined) {
      notes.add('component-converted', name);
      return markdownWriter.picture(picture);
    }
  }
  if (tags.quote.names.includes(name) && inner.trim() !== '') {
    notes.add('component-converted', name);
    const by = tags.quote.by.map((key) => values.named[key]).find((value) => value !== undefined);
    return markdownWriter.quote(inner, by);
  }
  const media = mediaAddress(name, values);
  if (media !== undefined) {
    notes.add('shortcode-to-link', `${name} ${media}`);
    return markdownWriter.link(media);
  }
  const id = values.named['id'];
  notes.add('component-removed', id === undefined ? name : `${name} id=${id}`);
  return inner.trim() === '' ? '' : /\n/.test(inner) ? `\n\n${dedent(inner).trim()}\n\n` : inner;
}

/** The words on a tab, or above a box. */
function titleOf({ named }: TagValues): string {
  const title = named['label'] ?? named['title'];
  return title === undefined ? '' : markdownWriter.title(title).trimStart();
}

/** Words within a component are indented, which Markdown would read as code. */
const dedent = (text: string): string => text.replace(/^[ \t]+/gm, '');
