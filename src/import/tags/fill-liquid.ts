import type { Notes } from '../article/notes.ts';
import { readValues } from './attributes.ts';
import { holds, type Lookup } from './liquid-conditions.ts';
import { unwrapRaw } from './raw-text.ts';
import { type ForeignTag, scanTags } from './scan-tags.ts';
import { isPicture, NAMES } from './tag-names.ts';
import { mediaAddress } from './snippets.ts';

/** What the pieces of a text in Liquid may ask for. */
export interface LiquidContext {
  readonly notes: Notes;
  readonly lookup: Lookup;
  /** The text of a file that can be included, by the name in the tag. */
  readonly include: (name: string, isRelative: boolean) => string | undefined;
}

/** Files that include each other stop here. */
const DEPTH = 5;
/** A file with one of these left after filling in prints what cannot be known here. */
const COMPUTED = /^(?:if|unless|elsif|else|case|when|for|assign|capture|cycle|tablerow|break)$/;
const DEFINITION = /^ {0,3}\[([^\]\n]{1,300})\]:[^\n]*\n?/gm;

/**
 * Decides conditions of Liquid and puts included files of the archive in their places, as far as
 * everything that they ask for is known (https://jekyllrb.com/docs/includes/). Nothing is run: a file
 * with loops or variables of its own is left to its tag, and so is a condition on anything else than
 * front matter, settings and the values of the tag. Of link definitions those that the text uses are
 * taken.
 */
export function fillLiquid(written: string, context: LiquidContext, depth = 0): string {
  const text = unwrapRaw(written);
  if (!/\{%-?\s*(?:if|unless|include)/.test(text)) return text;
  const tags = scanTags(text).filter(({ language }) => language === 'liquid');
  let filled = '';
  let at = 0;
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index];
    if (!tag || tag.start < at || tag.closing) continue;
    const end = NAMES.code.has(tag.name) ? tags.slice(index).find(closes(tag.name)) : undefined;
    if (end) {
      filled += text.slice(at, end.end);
      at = end.end;
      continue;
    }
    const piece = readPiece(text, tags, index, context, depth);
    if (piece === undefined) continue;
    filled += text.slice(at, tag.start) + piece.printed;
    at = piece.end;
  }
  return filled + text.slice(at);
}

const closes = (name: string) => (tag: ForeignTag) => tag.closing && tag.name === name;

function readPiece(
  text: string,
  tags: readonly ForeignTag[],
  index: number,
  context: LiquidContext,
  depth: number,
): { readonly printed: string; readonly end: number } | undefined {
  const tag = tags[index];
  if (!tag) return undefined;
  if (tag.name === 'if' || tag.name === 'unless') {
    const branch = chooseBranch(text, tags, index, context.lookup);
    if (!branch) return undefined;
    context.notes.add('tag-converted', tag.name);
    return { printed: fillLiquid(branch.text, context, depth), end: branch.end };
  }
  if (!/^include(?:_relative)?$/.test(tag.name) || depth >= DEPTH) return undefined;
  const printed = includeFile(tag, text, context, depth);
  return printed === undefined ? undefined : { printed, end: tag.end };
}

/** The words of the branch whose condition holds. */
function chooseBranch(
  text: string,
  tags: readonly ForeignTag[],
  index: number,
  lookup: Lookup,
): { readonly text: string; readonly end: number } | undefined {
  let depth = 0;
  let taken: { from: number; to?: number } | undefined;
  for (const tag of tags.slice(index)) {
    const isBlock = tag.name === 'if' || tag.name === 'unless';
    if (isBlock && !tag.closing) depth += 1;
    const isOwn = depth === 1 && (isBlock || tag.name === 'elsif' || tag.name === 'else');
    if (isBlock && tag.closing) depth -= 1;
    if (!isOwn) continue;
    if (taken) taken.to ??= tag.start;
    if (isBlock && tag.closing)
      return { text: taken ? text.slice(taken.from, taken.to) : '', end: tag.end };
    if (taken) continue;
    const own = tag.name === 'else' ? true : holds(tag.rest, lookup);
    if (own === undefined) return undefined;
    if (tag.name === 'unless' ? !own : own) taken = { from: tag.end };
  }
  return undefined;
}

const INDEXED = /\[(include\.\w+)\]/g;
const OUTPUT = /\{\{-?\s*(include\.[\w-]+)\s*(?:\|[^{}]{0,200})?-?\}\}/g;
const WITHIN = /\{\{-?[^{}]{0,300}\[include\.\w+\][^{}]{0,300}\}\}/g;

function includeFile(
  tag: ForeignTag,
  host: string,
  context: LiquidContext,
  depth: number,
): string | undefined {
  const [name = ''] = /^\S+/.exec(tag.rest) ?? [];
  const plain = name.replace(/["']/g, '');
  const called = plain.replace(/^.*\//, '');
  const values = readValues(tag.rest.slice(name.length));
  const isKnown =
    isPicture(called, tag) ||
    NAMES.quote.has(called) ||
    NAMES.boxes.has(called) ||
    mediaAddress(called, values) !== undefined;
  const template = isKnown ? undefined : context.include(plain, tag.name !== 'include');
  if (template === undefined) return undefined;
  const own = (key: string): string | undefined => {
    const said = values.named[key.slice('include.'.length)];
    // A value without quotation marks is a name: `src=page.photo`.
    return said !== undefined && /^(?:page|site)\.[\w.]+$/.test(said)
      ? context.lookup(said)?.value
      : said;
  };
  const lookup: Lookup = (key) => {
    if (!key.startsWith('include.')) return context.lookup(key);
    const value = own(key);
    return value === undefined ? {} : { value };
  };
  const filled = fillLiquid(template, { ...context, lookup }, depth + 1)
    .replace(WITHIN, (all) => all.replace(INDEXED, (_, key: string) => `.${own(key) ?? ''}`))
    .replace(OUTPUT, (_, key: string) => own(key) ?? '');
  const left =
    filled.includes('{%') &&
    scanTags(filled).some(({ language, name: one }) => language === 'liquid' && COMPUTED.test(one));
  if (left) return undefined;
  context.notes.add('tag-converted', `include ${plain}`);
  return withUsedDefinitions(filled, host).replace(/\n+$/, '');
}

const LABEL = /\[([^[\]\n]{1,300})\]/g;

/** Files of link definitions may hold thousands. */
function withUsedDefinitions(text: string, host: string): string {
  let used: Set<string> | undefined;
  return text.replace(DEFINITION, (line, label: string) => {
    used ??= new Set(
      [...(host + text.replace(DEFINITION, '')).matchAll(LABEL)].map(([, one = '']) =>
        one.toLowerCase(),
      ),
    );
    return used.has(label.toLowerCase()) ? line : '';
  });
}
