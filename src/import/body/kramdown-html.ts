import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { gfmPlugin } from '../../core/markdown/source/gfm-plugin.ts';
import { codeRanges } from '../../core/markdown/source/template-tags.ts';
import type { Notes } from '../article/notes.ts';

const parser = remark().use(gfmPlugin).freeze();
const converter = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .use(rehypeStringify)
  .freeze();

/** An element whose contents kramdown reads as Markdown. */
const OPENING =
  /<([a-z][a-z0-9]{0,20})\b([^<>]{0,1000}?)\smarkdown\s{0,5}=\s{0,5}["']?(1|block|span)\b["']?([^<>]{0,1000})>/gi;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S[^\n]{0,1000}$/gm;
/** Of these the contents are a phrase, unless the attribute says `block`. */
const PHRASES =
  /^(?:p|h[1-6]|a|abbr|b|cite|code|del|dt|em|figcaption|i|ins|mark|q|s|small|span|strong|sub|sup|u)$/i;
const FIGURE = /<figure\b[^<>]{0,1000}>[\s\S]{0,10000}?<\/figure>/gi;
const MOST_DEPTH = 20;

/** Writes what kramdown reads as Markdown within HTML as HTML, so that other parsers read it alike. */
export function readKramdownHtml(markdown: string, notes: Pick<Notes, 'add'>): string {
  if (!/\smarkdown\s{0,5}=/i.test(markdown)) return markdown;
  const definitions = (markdown.match(DEFINITION) ?? []).join('\n');
  return convert(markdown.replace(FIGURE, nameCaption), definitions, notes, 0);
}

/** HTML knows `<caption>` in tables only. */
function nameCaption(figure: string): string {
  return /<table\b/i.test(figure) ? figure : figure.replace(/<(\/?)caption\b/gi, '<$1figcaption');
}

function convert(
  text: string,
  definitions: string,
  notes: Pick<Notes, 'add'>,
  depth: number,
): string {
  if (depth > MOST_DEPTH) return text;
  const code = codeRanges(text);
  let result = '';
  let at = 0;
  for (const found of text.matchAll(OPENING)) {
    const { 0: opening, 1: name = '', 2: before = '', 3: how, 4: after = '', index } = found;
    if (index < at || code.some(({ start, end }) => start <= index && index < end)) continue;
    const close = closingOf(name, text, index + opening.length);
    if (!close) continue;
    notes.add('kramdown-attributes-removed', `markdown="${how ?? ''}"`);
    const inner = text.slice(index + opening.length, close.start);
    const html = asHtml(convert(inner, definitions, notes, depth + 1), definitions);
    const isPhrase = how === 'span' || (how !== 'block' && PHRASES.test(name));
    const startsLine = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 50), index));
    result += `${text.slice(at, index)}<${name}${before}${after}>${isPhrase ? phrase(html) : html}</${name}>`;
    if (!isPhrase && startsLine && depth === 0) result += '\n\n';
    at = close.end;
  }
  return result + text.slice(at);
}

/** The tag that closes an element, nested ones of its name counted. */
function closingOf(
  name: string,
  text: string,
  from: number,
): { start: number; end: number } | undefined {
  const tag = new RegExp(String.raw`<(/?)${name}\b[^<>]{0,1000}>`, 'gi');
  tag.lastIndex = from;
  let depth = 0;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    if (found[1] !== '/') depth += 1;
    else if (depth > 0) depth -= 1;
    else return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

function asHtml(inner: string, definitions: string): string {
  const tree = parser.parse(`${dedented(inner)}\n\n${definitions}`) as MarkdownRoot;
  // A blank line would end the HTML in Markdown.
  return converter.stringify(converter.runSync(tree) as Root).replace(/\n(?=[ \t]*\n)/g, '&#10;');
}

function dedented(text: string): string {
  const [first = '', ...lines] = text.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return [first.trimStart(), ...lines.map((line) => line.slice(least))].join('\n');
}

const phrase = (html: string): string =>
  html
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
    .replace(/<\/p>\s*<p>/g, '<br><br>');
