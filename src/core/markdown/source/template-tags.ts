/** A tag of a template language that an article holds. */
export interface TemplateTag {
  /** What it is, as a summary names it: `{% image %}`, `[caption]`. */
  readonly name: string;
  /** UTF-16 code units of the Markdown. */
  readonly offset: number;
}

/** Markdown with its template tags blanked. */
export interface BlankedMarkdown {
  /** As long as before: every other character is where it was. */
  readonly markdown: string;
  readonly tags: readonly TemplateTag[];
}

/** Stands in for each character of a tag: Markdown sees a letter, and tidying takes it out. */
const BLANK = '\u2060';

/** Tags of Liquid, Jinja, Hugo, Handlebars, ERB and kramdown; none runs over a blank line. */
const BRACES: readonly (readonly [open: string, close: string])[] = [
  ['{%', '%}'],
  ['{{', '}}'],
  ['<%', '%>'],
  ['{:', '}'],
];
const BLANK_LINE = /\n[ \t]*\n/;
const LONGEST_TAG = 2000;
/** A shortcode of WordPress; plain words in brackets, as editors insert them, have no such form. */
const SHORTCODE =
  /(?<!\\)\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s+[\w-]{1,40}=(?:"[^"\n]{0,1000}"|'[^'\n]{0,1000}'|[^\s\]"'[]{1,100}))*)\s*\/?\](?!\()/giu;
/** Shortcodes of WordPress itself and of the plug-ins that news sites use, which may have no attributes. */
const KNOWN_SHORTCODES = new Set(
  'caption gallery embed audio video playlist wp_caption youtube vimeo tweet instagram soundcloud contact-form-7 contact-form'.split(
    ' ',
  ),
);
/** The lines that open and close a container directive, and a directive of one line. */
const DIRECTIVE =
  /^[ \t]{0,3}(?::{3,}[ \t]*[^\n]{0,300}|::[a-z][\w-]{0,40}(?:\[[^\]\n]{0,300}\])?(?:\{[^}\n]{0,300}\})?[ \t]*)$/gimu;
const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/;
const CODE_SPAN = /(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S]){1,2000}?(?<!`)\1(?!`)/gu;

/**
 * Blanks the tags of template languages, which are not words of the article: a page prints nothing
 * for them except the words between an opening and a closing one. Tags in code stay, since code is
 * printed.
 */
export function blankTemplateTags(markdown: string): BlankedMarkdown {
  if (!/[{[:%]/.test(markdown)) return { markdown, tags: [] };
  const found = findTemplateTags(markdown);
  let blanked = '';
  let at = 0;
  const tags: TemplateTag[] = [];
  for (const [index, { start, end: tagEnd, name }] of found.entries()) {
    if (start < at) continue;
    const end = endOfHidden(markdown, found, index) ?? tagEnd;
    blanked += markdown.slice(at, start) + blank(markdown, start, end);
    at = end;
    tags.push({ name, offset: start });
  }
  return { markdown: blankWholeLines(blanked + markdown.slice(at)), tags };
}

/** Pairs that print nothing of what is between them here: a caption goes with its picture. */
const HIDING = /^(?:\[(?:wp_)?caption\]|\[gallery\]|\[playlist\]|\{% comment %\})$/u;
const CLOSES = /^(?:\[\/|\{%-?\s*end)/u;
const LONGEST_HIDDEN = 4000;

/** Where the pair ends that a tag opens, if what is between is not printed. */
function endOfHidden(
  markdown: string,
  found: readonly FoundTag[],
  index: number,
): number | undefined {
  const tag = found[index];
  if (!tag || !HIDING.test(tag.name) || CLOSES.test(markdown.slice(tag.start))) return undefined;
  const word = /[a-z_]+/u.exec(tag.name)?.[0] ?? '';
  const close = found
    .slice(index + 1, index + 50)
    .find(
      ({ start, name }) => CLOSES.test(markdown.slice(start, start + 20)) && name.includes(word),
    );
  return close && close.end - tag.start < LONGEST_HIDDEN ? close.end : undefined;
}

/** A tag of a template language in a text; after a backslash it is plain words. */
export interface FoundTag {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * Finds the tags of template languages that are not in code, in order; one may be inside another.
 */
export function findTemplateTags(markdown: string): FoundTag[] {
  const found = [...findBraced(markdown), ...findShortcodes(markdown), ...findDirectives(markdown)];
  if (found.length === 0) return found;
  const code = codeRanges(markdown);
  return found
    .filter(({ start, end }) => !code.some((range) => isInCode(start, end, range)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Code within a tag is one of its values: {{< run code=`a <- b` >}}. */
function isInCode(start: number, end: number, code: Range): boolean {
  const isValue = start < code.start && code.end < end;
  return start < code.end && code.start < end && !isValue;
}

/** Line breaks stay, so that lines keep their numbers. */
function blank(markdown: string, start: number, end: number): string {
  return markdown
    .slice(start, end)
    .replace(/[^\n]/gu, (character) => BLANK.repeat(character.length));
}

/** A line that holds only tags separates paragraphs, as what the tags stand for would. */
const ONLY_TAGS = /^[ \t]*\u2060[\u2060 \t]*$/gmu;

function blankWholeLines(markdown: string): string {
  return markdown.replace(ONLY_TAGS, (line) => ' '.repeat(line.length));
}

/** Finds tags in braces, wherever they are; in one pass for each kind. */
export function findBraced(text: string): FoundTag[] {
  return BRACES.flatMap(([open, close]) => {
    const found: FoundTag[] = [];
    let end = -1;
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
      const start = at;
      at += open.length;
      if (end < at) end = text.indexOf(close, at);
      if (end < 0) break;
      if (text[start - 1] === '\\' || end - start > LONGEST_TAG) continue;
      // Three braces open and close as one.
      let after = end + close.length;
      while (close === '}}' && text[after] === '}') after++;
      const printed = text.slice(start, after);
      if (BLANK_LINE.test(printed)) continue;
      found.push({ start, end: after, name: braced(printed) });
      at = after;
    }
    return found;
  });
}

const BRACED_PARTS =
  /^(\{%|\{\{\{?[<%]?|<%|\{:)[-=\s/]*([\w.-]{0,40})[\s\S]*?([>%]?\}?\}\}|%\}|%>|\})$/u;

function braced(printed: string): string {
  const [, open = '', word = '', close = ''] = BRACED_PARTS.exec(printed) ?? [];
  return open === '' ? '{{ }}' : `${open} ${word}${word ? ' ' : ''}${close}`;
}

function findShortcodes(markdown: string): FoundTag[] {
  const all = [...markdown.matchAll(SHORTCODE)];
  const names = (closing: boolean) =>
    new Set(
      all.flatMap(([, slash, name = '']) =>
        (slash === '/') === closing ? [name.toLowerCase()] : [],
      ),
    );
  const [opened, closed] = [names(false), names(true)];
  return all.flatMap(
    ({ 0: printed, 1: slash, 2: name = '', 3: attributes = '', index }): FoundTag[] => {
      const key = name.toLowerCase();
      const paired = slash === '/' ? opened.has(key) : closed.has(key);
      if (!paired && attributes === '' && !KNOWN_SHORTCODES.has(key)) return [];
      return [{ start: index, end: index + printed.length, name: `[${key}]` }];
    },
  );
}

function findDirectives(markdown: string): FoundTag[] {
  return [...markdown.matchAll(DIRECTIVE)].map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
    name: `:::${/:+\s*([\w-]{0,40})/u.exec(printed)?.[1] ?? ''}`,
  }));
}

/** A stretch of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Fenced blocks and code in running text. */
export function codeRanges(markdown: string): Range[] {
  const fenced: Range[] = [];
  let at = 0;
  let open: { readonly start: number; readonly mark: string } | undefined;
  for (const line of markdown.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (mark && !open) open = { start: at, mark };
    else if (mark && open && mark.startsWith(open.mark)) {
      fenced.push({ start: open.start, end: at + line.length });
      open = undefined;
    }
    at += line.length + 1;
  }
  if (open) fenced.push({ start: open.start, end: markdown.length });
  const spans = [...markdown.matchAll(CODE_SPAN)].map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
  }));
  return [...fenced, ...spans];
}
