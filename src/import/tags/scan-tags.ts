import { codeRanges, findTemplateTags } from '../../core/markdown/source/template-tags.ts';

/** A tag of a template language, taken to pieces. */
export interface ForeignTag {
  readonly start: number;
  readonly end: number;
  readonly language:
    | 'liquid'
    | 'hugo'
    | 'output'
    | 'attributes'
    | 'comment'
    | 'shortcode'
    | 'directive'
    | 'erb'
    | 'escaped';
  /** `figure`, `endfigure`, `page.title`. */
  readonly name: string;
  readonly closing: boolean;
  /** Whether it closes itself, so that no other tag does. */
  readonly alone: boolean;
  /** What follows the name. */
  readonly rest: string;
}

/** The tags of a text that are not in code, in order; a tag within another is left to that one. */
export function scanTags(markdown: string): ForeignTag[] {
  const tags: ForeignTag[] = [];
  let end = 0;
  for (const found of [
    ...findTemplateTags(markdown),
    ...findComments(markdown),
    ...findHeadingAttributes(markdown),
  ].sort((a, b) => a.start - b.start)) {
    if (found.start < end) continue;
    const tag = takeApart(markdown, found.start, found.end);
    if (tag) tags.push(tag);
    end = found.end;
  }
  return tags;
}

const COMMENT = /\{#[\s\S]{0,4000}?#\}/g;

function findComments(markdown: string): { start: number; end: number }[] {
  return (
    [...markdown.matchAll(COMMENT)]
      // `{#intro}` after a heading is an id of kramdown.
      .map(({ 0: printed, index }) => ({ start: index, end: index + printed.length }))
  );
}

/** `{#intro .wide}` at the end of a heading, as Hugo and kramdown read it. */
const HEADING_ATTRIBUTES =
  /^ {0,3}#{1,6}[ \t][^\n]{0,1000}?([ \t]\{[ \t]{0,5}[#.][\w-][^{}\n]{0,200}\})[ \t]*#*[ \t]*$/gm;

function findHeadingAttributes(markdown: string): { start: number; end: number }[] {
  const found = [...markdown.matchAll(HEADING_ATTRIBUTES)].map(
    ({ 0: line, 1: tag = '', index }) => {
      const start = index + line.lastIndexOf(tag);
      return { start, end: start + tag.length };
    },
  );
  if (found.length === 0) return found;
  const code = codeRanges(markdown);
  return found.filter(({ start }) => !code.some((one) => one.start <= start && start < one.end));
}

function takeApart(markdown: string, start: number, end: number): ForeignTag | undefined {
  const printed = markdown.slice(start, end).trim();
  const offset = start + (/^\s*/.exec(markdown.slice(start, end))?.[0].length ?? 0);
  const at = { start: offset, end: offset + printed.length };
  const make = (
    language: ForeignTag['language'],
    inner: string,
    more: Partial<ForeignTag> = {},
  ): ForeignTag => {
    const trimmed = inner.trim();
    const [name = ''] = /^[^\s"'`,(|]+/.exec(trimmed) ?? [''];
    return {
      ...at,
      language,
      name,
      closing: false,
      alone: false,
      rest: trimmed.slice(name.length).trim(),
      ...more,
    };
  };
  if (printed.startsWith('{#') && printed.endsWith('#}')) return make('comment', '');
  if (/^\{\s*[#.]/.test(printed)) return make('attributes', printed.slice(1, -1), { ...at, start });
  if (printed.startsWith('{%')) {
    const inner = printed.slice(2, -2).replace(/^-|-$/g, '').trim();
    const closing = /^end\w/.test(inner);
    return make('liquid', closing ? inner.slice(3) : inner, { closing });
  }
  if (/^\{\{[<%]/.test(printed)) {
    const inner = printed.slice(3, -3).trim();
    if (inner.startsWith('/*')) return make('escaped', inner);
    const closing = inner.startsWith('/');
    return make('hugo', inner.replace(/^\/|\/$/g, ''), {
      closing,
      alone: inner.endsWith('/') && !closing,
    });
  }
  if (printed.startsWith('{{'))
    return make('output', printed.replace(/^\{\{\{?-?|-?\}?\}\}$/g, ''));
  if (printed.startsWith('{:')) return make('attributes', printed.slice(2, -1));
  if (printed.startsWith('<%')) return make('erb', printed.slice(2, -2));
  if (printed.startsWith('[')) {
    const closing = printed.startsWith('[/');
    return make('shortcode', printed.slice(closing ? 2 : 1, -1).replace(/\/$/, ''), {
      closing,
      alone: printed.endsWith('/]'),
    });
  }
  if (printed.startsWith(':::')) {
    const inner = printed.replace(/^:+/, '').trim();
    const [, name = '', title, words = ''] =
      /^([\w-]*)\s*(?:\[([^\]]*)\]|([^{}]*))?/.exec(inner) ?? [];
    const rest = title ?? words;
    return { ...at, language: 'directive', name, closing: inner === '', alone: false, rest };
  }
  if (printed.startsWith('::')) return make('directive', printed.slice(2), { alone: true });
  return undefined;
}
