import type { TagValues } from './attributes.ts';

/** A part of a template: words as they are, or what is between braces. */
interface Part {
  readonly words: string;
  readonly isAction: boolean;
}

interface Reading {
  readonly parts: readonly Part[];
  readonly values: TagValues;
  readonly inner: string;
  at: number;
}

const ACTION = /\{\{(-?)\s*([\s\S]{0,500}?)\s*(-?)\}\}/g;
const VALUE =
  /^\$?\.Get\s+(?:(\d{1,2})|["'`]([\w-]{1,60})["'`])$|^index\s+\.Params\s+(?:(\d{1,2})|["'`]([\w-]{1,60})["'`])$/;
const DEFAULT = /^default\s+["'`]([^"'`]{0,300})["'`]$/;
/** What changes nothing that matters here: the text is cleaned afterwards. */
const HARMLESS = /^(?:safeHTML|safeURL|safeHTMLAttr|markdownify|plainify|\.Page\.RenderString)$/;
const BEFORE_VALUE = /^(?:safeHTML|safeURL|markdownify|plainify|\.Page\.RenderString)\s+(?=[$.])/;
const END = /^(?:end|else)$/;

/**
 * What a shortcode of a site prints, by its own template, as far as the template only puts values into
 * words (https://gohugo.io/templates/shortcode/). Nothing is run: of the language, values by number and
 * name, the words within, `with`, `if`, `else` and a default are known.
 *
 * @returns what is printed; undefined if the template has anything else
 */
export function fillTemplate(
  template: string,
  values: TagValues,
  inner: string,
): string | undefined {
  const reading: Reading = { parts: cutAtActions(template), values, inner, at: 0 };
  const printed = readUntilEnd(reading, undefined);
  return printed === undefined || reading.at < reading.parts.length ? undefined : printed.trim();
}

function cutAtActions(template: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let trims = false;
  const addWords = (words: string) => {
    parts.push({ words: trims ? words.trimStart() : words, isAction: false });
  };
  for (const match of template.matchAll(ACTION)) {
    const words = template.slice(at, match.index);
    addWords(match[1] === '-' ? words.trimEnd() : words);
    parts.push({ words: match[2] ?? '', isAction: true });
    at = match.index + match[0].length;
    trims = match[3] === '-';
  }
  addWords(template.slice(at));
  return parts;
}

/** @param dot the value of `.` */
function readUntilEnd(reading: Reading, dot: string | undefined): string | undefined {
  let printed = '';
  for (; reading.at < reading.parts.length; reading.at++) {
    const part = reading.parts[reading.at];
    if (!part) break;
    if (!part.isAction) {
      printed += part.words;
      continue;
    }
    if (END.test(part.words)) break;
    const own = readAction(part.words, reading, dot);
    if (own === undefined) return undefined;
    printed += own;
  }
  return printed;
}

function readAction(action: string, reading: Reading, dot: string | undefined): string | undefined {
  if (/^\/\*[\s\S]*\*\/$/.test(action)) return '';
  const [, block, condition] = /^(with|if)\s+(.+)$/s.exec(action) ?? [];
  if (block === undefined || condition === undefined) return evaluate(action, reading, dot);
  const value = /^(?:0|false)$/.test(condition) ? '' : evaluate(condition, reading, dot);
  if (value === undefined) return undefined;
  const holds = value !== '' && value !== 'false';
  reading.at += 1;
  const first = readUntilEnd(reading, block === 'with' ? value : dot);
  let second: string | undefined = '';
  if (reading.parts[reading.at]?.words === 'else') {
    reading.at += 1;
    second = readUntilEnd(reading, dot);
  }
  if (reading.parts[reading.at]?.words !== 'end') return undefined;
  return first === undefined || second === undefined ? undefined : holds ? first : second;
}

function evaluate(
  expression: string,
  { values, inner }: Reading,
  dot: string | undefined,
): string | undefined {
  const [first = '', ...filters] = expression
    .replace(BEFORE_VALUE, '')
    .split('|')
    .map((one) => one.trim());
  let value: string | undefined;
  if (first === '.Inner') value = inner.trim();
  else if (first === '.') value = dot;
  else {
    const [, number, name, index, key] = VALUE.exec(first) ?? [];
    const at = number ?? index;
    const named = name ?? key;
    if (at !== undefined) value = values.plain[Number(at)] ?? '';
    else if (named !== undefined) value = values.named[named] ?? '';
  }
  for (const filter of filters) {
    if (value === undefined) return undefined;
    const [, otherwise] = DEFAULT.exec(filter) ?? [];
    if (otherwise !== undefined) value = value === '' ? otherwise : value;
    else if (!HARMLESS.test(filter)) return undefined;
  }
  return value;
}
