import tags from '../../data/import-tags.json' with { type: 'json' };
import { fillValues, firstNamed, readValues, type TagValues } from './attributes.ts';
import { keepTagsAsWords } from './raw-text.ts';
import type { TagContext } from './tag-context.ts';
import { isRepeated } from '../article/repeated-words.ts';
import { type ForeignTag, scanTags } from './scan-tags.ts';
import { captionFigure } from './caption-tag.ts';
import { addressIn, escapeWords, mediaAddress, readPicture, unescaped } from './snippets.ts';
import { isPicture, nameOf, NAMES, noteOf } from './tag-names.ts';
import { dropUnknownAddresses, UNKNOWN } from './unknown-addresses.ts';
import { markdownWriter, type TagWriter } from './writers.ts';

/**
 * Turns the tags of template languages into the Markdown for what they print. Tags that only the old
 * program understands are removed, with a note; words between an opening and a closing tag stay.
 */
export function convertTags(markdown: string, context: TagContext): string {
  if (!/[{[:<]/.test(markdown)) return markdown;
  return new Conversion(markdown, scanTags(markdown), context).run();
}

class Conversion {
  readonly #text: string;
  readonly #tags: readonly ForeignTag[];
  readonly #context: TagContext;
  readonly #writer: TagWriter;

  constructor(text: string, found: readonly ForeignTag[], context: TagContext) {
    this.#text = text;
    this.#tags = found;
    this.#context = context;
    this.#writer = context.writer ?? markdownWriter;
  }

  run(): string {
    return dropUnknownAddresses(this.#stretch(0, this.#text.length, 0, this.#tags.length));
  }

  /** Converts the text from `start` to `end`, in which the tags from `first` up to `last` are. */
  #stretch(start: number, end: number, first: number, last: number): string {
    let result = '';
    let at = start;
    for (let index = first; index < last; index++) {
      const tag = this.#tags[index];
      if (!tag || tag.start < at) continue;
      result += unescaped(this.#text.slice(at, tag.start));
      // What is the words of a link must not begin a new paragraph.
      const inLink = this.#text[tag.start - 1] === '[' && this.#text[tag.end] === ']';
      const close = this.#closing(index, last);
      const closer = close === undefined ? undefined : this.#tags[close];
      if (close !== undefined && closer) {
        const raw = this.#text.slice(tag.end, closer.start);
        result += this.#pair(tag, raw, () =>
          this.#stretch(tag.end, closer.start, index + 1, close),
        );
        at = closer.end;
        index = close;
      } else {
        const printed = this.#single(tag);
        result += inLink ? printed.trim() : printed;
        at = tag.end;
      }
    }
    return result + unescaped(this.#text.slice(at, end));
  }

  /** The tag that closes another, nested ones of the same name counted. */
  #closing(index: number, last: number): number | undefined {
    const opener = this.#tags[index];
    if (!opener || opener.closing || opener.alone) return undefined;
    if (!/^(?:liquid|hugo|shortcode|directive)$/.test(opener.language)) return undefined;
    let depth = 0;
    for (let at = index + 1; at < last; at++) {
      const tag = this.#tags[at];
      if (tag?.language !== opener.language) continue;
      const same = tag.name === opener.name || (tag.language === 'directive' && tag.closing);
      if (!same) continue;
      if (!tag.closing) depth += 1;
      else if (depth === 0) return at;
      else depth -= 1;
    }
    return undefined;
  }

  #note(what: 'converted' | 'removed', tag: ForeignTag): void {
    this.#context.notes.add(noteOf(what, tag), nameOf(tag));
  }

  #pair(tag: ForeignTag, raw: string, inner: () => string): string {
    const { name } = tag;
    if (NAMES.plain.has(name)) {
      this.#note('removed', tag);
      return keepTagsAsWords(raw);
    }
    if (name === 'caption' || name === 'wp_caption') {
      this.#note('converted', tag);
      return captionFigure(tag.rest, raw);
    }
    if (NAMES.hidden.has(name)) {
      this.#note('removed', tag);
      return '';
    }
    if (NAMES.code.has(name)) {
      this.#note('converted', tag);
      return this.#writer.code(raw);
    }
    if (NAMES.quote.has(name)) {
      const values = readValues(tag.rest);
      return this.#quote(tag, inner(), firstNamed(values, tags.quote.by) ?? values.plain[0]);
    }
    if (tag.language === 'directive') {
      this.#note('converted', tag);
      const title = tag.rest.trim();
      return apart(title === '' ? inner() : this.#writer.title(title) + inner());
    }
    if (name === 'embed' || mediaAddress(name, readValues(raw.trim())) !== undefined) {
      const address = /https?:\/\/[^\s<>"]+/.exec(raw)?.[0];
      if (address !== undefined) return this.#link(tag, address, 'embed-to-link');
    }
    if (isPicture(name, tag)) {
      const picture = readPicture(readValues(tag.rest));
      if (picture !== undefined) {
        this.#note('converted', tag);
        return this.#writer.picture(picture);
      }
    }
    const printed = this.#byTemplate(tag, readValues(tag.rest), inner);
    if (printed !== undefined) return printed;
    this.#note(NAMES.boxes.has(name) ? 'converted' : 'removed', tag);
    return NAMES.boxes.has(name) ? apart(inner()) : inner();
  }

  #single(tag: ForeignTag): string {
    const { notes, variable } = this.#context;
    const { name, language } = tag;
    if (language === 'escaped')
      return this.#writer.words(unescaped(this.#text.slice(tag.start, tag.end)));
    if (language === 'comment') {
      notes.add('tag-removed', 'comment');
      return '';
    }
    if (language === 'attributes') {
      notes.add('kramdown-attributes-removed', tag.rest === '' ? name : `${name} ${tag.rest}`);
      return '';
    }
    if (language === 'output') return this.#output(tag);
    const values = readValues(
      language === 'liquid' && name === 'include' ? tag.rest.replace(/^\S+/, '') : tag.rest,
      (expression) => variable?.(expression),
    );
    const called =
      name === 'include'
        ? (tag.rest.split(/\s/)[0] ?? '').replace(/^.*\//, '').replace(/["']/g, '')
        : name;
    if (!tag.closing && isPicture(called, tag)) {
      const picture = readPicture(fillValues(values, variable));
      if (picture !== undefined) {
        this.#note('converted', tag);
        return this.#writer.picture(picture);
      }
    }
    const words = firstNamed(values, tags.quote.text);
    if (NAMES.quote.has(called) && words !== undefined)
      return this.#quote(tag, words, firstNamed(values, tags.quote.by), called);
    const media = tag.closing ? undefined : mediaAddress(called, values);
    if (media !== undefined)
      return this.#link(tag, media, language === 'liquid' ? 'tag-to-link' : 'shortcode-to-link');
    if (name === 'gallery' && this.#context.gallery) {
      const ids = values.named['ids'] ?? values.named['include'] ?? '';
      const pictures = this.#context.gallery(ids.split(/[\s,]+/).filter(Boolean));
      if (pictures !== undefined) {
        this.#note('converted', tag);
        return pictures.map((picture) => this.#writer.picture(picture)).join('');
      }
    }
    if (NAMES.links.has(name))
      return this.#reference(tag, values.plain[0] ?? values.named['path'] ?? '');
    const box = NAMES.boxes.has(called) ? values.named['text'] : undefined;
    if (box !== undefined) {
      this.#note('converted', tag);
      return apart(box);
    }
    const printed = tag.closing ? undefined : this.#byTemplate(tag, values, () => '');
    if (printed !== undefined) return printed;
    const address = tag.closing ? undefined : addressIn(values);
    if (address !== undefined) {
      const isTarget = /["'(]/.test(this.#text[tag.start - 1] ?? '');
      const kind = language === 'liquid' ? 'tag-to-link' : 'shortcode-to-link';
      return isTarget ? address : this.#link(tag, address, kind);
    }
    this.#note('removed', tag);
    return UNKNOWN;
  }

  #byTemplate(tag: ForeignTag, values: TagValues, inner: () => string): string | undefined {
    if (tag.language !== 'hugo' || NAMES.boxes.has(tag.name)) return undefined;
    const printed = this.#context.template?.(tag.name, values, inner());
    if (printed !== undefined) this.#note('converted', tag);
    return printed;
  }

  /** A pull quote that only repeats words of the text is dropped. */
  #quote(tag: ForeignTag, words: string, by: string | undefined, name = tag.name): string {
    if (/pull/i.test(name) && isRepeated(words, this.#text)) {
      this.#context.notes.add('pull-quote-repeats-the-text', words.trim());
      return '';
    }
    this.#note('converted', tag);
    return this.#writer.quote(words, by);
  }

  #link(
    tag: ForeignTag,
    address: string,
    kind: 'embed-to-link' | 'tag-to-link' | 'shortcode-to-link',
  ): string {
    this.#context.notes.add(kind, kind === 'embed-to-link' ? address : `${nameOf(tag)} ${address}`);
    return this.#writer.link(address);
  }

  #output(tag: ForeignTag): string {
    const { notes, variable } = this.#context;
    const expression = tag.name;
    const filter = /^\|\s*(relative_url|absolute_url|relURL|url)/.test(tag.rest);
    const quoted = /^["']([^"']{1,500})["']/.exec(tag.rest)?.[1];
    if (expression === '' && quoted !== undefined) return quoted;
    const value = variable?.(expression);
    if (value !== undefined) {
      if (value !== '') notes.add('output-filled', expression);
      return escapeWords(value, filter);
    }
    notes.add('output-removed', expression);
    return UNKNOWN;
  }

  #reference(tag: ForeignTag, target: string): string {
    const { notes, reference } = this.#context;
    const address = reference?.(target);
    if (address !== undefined) {
      this.#note('converted', tag);
      return address;
    }
    notes.add('shortcode-ref-target-missing', target);
    return '#';
  }
}

/** A part of the text that stands alone. */
const apart = (text: string): string => `\n\n${text.trim()}\n\n`;
