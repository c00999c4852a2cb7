import type { ArticleText } from '../article/text.ts';
import { editorNote, isOnlyNote } from './setting/editor-note.ts';
import { keyOf } from './people/speakers.ts';
import {
  speakersOfQuote,
  type ArticleSpeaker,
  type ExtractedQuote,
  type QuoteOverride,
  type SpeakerOverride,
  type Speech,
  type SpeechOverrides,
  type UnspokenMark,
  type UnmatchedOverride,
} from './speech-types.ts';
import {
  cospeakersOf,
  sameSpeakers,
  withoutOne,
  withoutSpeaker,
  withStanding,
} from './quote-speakers.ts';
import type { Span } from '../text/span.ts';
import {
  foldTypedWords,
  nearest,
  foldWithOffsets,
  betweenMarks,
  quotesThatFit,
} from './override-words.ts';

class Desk {
  readonly #article: ArticleText;
  readonly #unmatched: UnmatchedOverride[] = [];
  #quotes: ExtractedQuote[];
  #speakers: ArticleSpeaker[];
  #marks: UnspokenMark[];
  /** Starts of the quotes that an override spoke of: each speaks of a quote of its own. */
  readonly #settled = new Set<number>();

  constructor(article: ArticleText, speech: Speech) {
    this.#article = article;
    this.#quotes = [...speech.quotes];
    this.#speakers = [...speech.speakers];
    this.#marks = [...speech.marks];
  }

  result(speech: Speech): Speech {
    return {
      ...speech,
      quotes: this.#quotes,
      marks: this.#marks
        .filter(({ span }) => !this.#isQuoted(span))
        .sort((a, b) => a.span.start - b.span.start),
      speakers: this.#speakers,
      unmatched: [...speech.unmatched, ...this.#unmatched],
    };
  }

  #findSpeaker(name: string): ArticleSpeaker | undefined {
    const wanted = foldTypedWords(name);
    return (
      this.#speakers.find((speaker) => foldTypedWords(speaker.name) === wanted) ??
      this.#speakers.find(({ aliases }) =>
        aliases.some((alias) => foldTypedWords(alias) === wanted),
      )
    );
  }

  #speakerKey(name: string): string {
    const found = this.#findSpeaker(name);
    if (found) return found.key;
    const speaker: ArticleSpeaker = {
      key: keyOf(name),
      name,
      kind: 'person',
      aliases: [],
      roles: [],
      mentions: [],
      by: 'override',
      confidence: 1,
    };
    this.#speakers.push(speaker);
    return speaker.key;
  }

  correctSpeaker(override: SpeakerOverride, index: number): void {
    const found =
      this.#findSpeaker(override.name) ??
      override.aliases?.map((alias) => this.#findSpeaker(alias)).find(Boolean);
    if (!found && this.#isPrinted(foldTypedWords(override.name))) {
      // What the rules take for no name either is as the editor wants it; otherwise the editor knows it.
      if (override.speaker === false) return;
      this.#speakerKey(override.name);
      if (this.#findSpeaker(override.name)) this.correctSpeaker(override, index);
      return;
    }
    if (!found) {
      this.#miss('speakers', index, override.name);
      return;
    }
    if (override.speaker === false) {
      this.#speakers = this.#speakers.filter((speaker) => speaker !== found);
      this.#quotes = this.#quotes.map((quote) => withoutOne(quote, found.key));
      return;
    }
    const aliases = new Set([...found.aliases, ...(override.aliases ?? [])]);
    if (found.name !== override.name) aliases.add(found.name);
    aliases.delete(override.name);
    const changed: ArticleSpeaker = {
      ...found,
      name: override.name,
      kind: override.kind ?? found.kind,
      aliases: [...aliases],
      by: 'override',
      confidence: 1,
    };
    this.#speakers = this.#speakers.map((speaker) => (speaker === found ? changed : speaker));
    const { role } = override;
    if (role !== undefined)
      this.#quotes = this.#quotes.map((quote) =>
        quote.speaker === found.key ? { ...quote, role } : quote,
      );
  }

  /** @param more how many further overrides have the same words, each for a quote of its own */
  correctQuote(override: QuoteOverride, index: number, more: number): void {
    const wanted = foldTypedWords(override.match);
    const { match, which } = override;
    const open = this.#quotes.filter((quote) => !this.#settled.has(startOf(quote)));
    const fitting = quotesThatFit(match, which === undefined ? open : this.#quotes);
    if (which === undefined && fitting.length > more + 1) {
      const fits = fitting.map((quote) => ({ offset: startOf(quote), words: quote.words }));
      this.#unmatched.push({ field: 'quotes', index, wanted: match, fits });
      return;
    }
    const fit = fitting[(which ?? 1) - 1];
    let at = fit ? this.#quotes.indexOf(fit) : -1;
    // Who says of words between marks who spoke them, or when, says that they are a quote.
    if (fitting.length === 0 && wanted && override.quote !== false) at = this.#addQuote(override);
    const quote = this.#quotes[at];
    // What the rules take for no quote either is as the editor wants it.
    if (!quote && override.quote === false && this.#isPrinted(wanted)) return;
    if (!quote) {
      this.#miss('quotes', index, match);
      return;
    }
    this.#settled.add(startOf(quote));
    if (override.quote === false) this.#withdraw(at, quote);
    else this.#quotes[at] = this.#corrected(quote, override, index);
  }

  /** Notes an override that found nothing, with the likest of what there is. */
  #miss(field: UnmatchedOverride['field'], index: number, wanted: string): void {
    const [names, words] = [
      this.#speakers.map((one) => one.name),
      this.#quotes.map((q) => q.words),
    ];
    const near = nearest(foldTypedWords(wanted), field === 'quotes' ? words : names);
    this.#unmatched.push({ field, index, wanted, ...(near ? { nearest: near } : {}) });
  }

  #isQuoted({ start, end }: Span): boolean {
    return this.#quotes.some(({ spans }) => spans.some((s) => s.start < end && start < s.end));
  }

  #isPrinted(folded: string): boolean {
    return folded !== '' && foldWithOffsets(this.#article.text).folded.includes(folded);
  }

  /** Makes a quote of words that no rule took for one; returns its place, or -1. */
  #addQuote(override: QuoteOverride): number {
    const { folded, offsets } = foldWithOffsets(this.#article.text);
    const wanted = foldTypedWords(override.match);
    const at = folded.indexOf(wanted);
    const start = offsets[at];
    const last = offsets[at + wanted.length - 1];
    if (at < 0 || start === undefined || last === undefined) return -1;
    const printed = { start, end: last + 1 };
    const span = override.quote === true ? printed : betweenMarks(this.#article, printed);
    if (!span) return -1;
    if (this.#isQuoted(span)) return -1;
    const words = this.#article.text.slice(span.start, span.end);
    const kind = /^\p{Lu}/u.test(words) ? 'direct' : 'partial';
    this.#quotes.push({
      kind,
      spans: [span],
      words,
      by: 'override',
      resolvedBy: 'none',
      confidence: 1,
    });
    this.#quotes.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
    return this.#quotes.findIndex(({ spans }) => spans[0] === span);
  }

  /** What an editor calls no quote is a mark of which no more is known. */
  #withdraw(at: number, { spans }: ExtractedQuote): void {
    this.#quotes.splice(at, 1);
    this.#marks.push(...spans.map((span): UnspokenMark => ({ span, class: 'other' })));
  }

  /** Given to another, a quote no longer has the source and the cue that led to the first. */
  #reattributed(quote: ExtractedQuote, names: readonly string[]): ExtractedQuote {
    if (names.length === 0) return withoutSpeaker(quote);
    const known = names.map((name) => this.#findSpeaker(name)?.key);
    if (sameSpeakers(known, speakersOfQuote(quote))) return quote;
    const { source: _source, cue: _cue, addressee: _addressee, ...rest } = withoutSpeaker(quote);
    return rest;
  }

  #corrected(quote: ExtractedQuote, override: QuoteOverride, index: number): ExtractedQuote {
    const editor = editorNote(override, index);
    const { speaker, role, standing } = override;
    const names = typeof speaker === 'string' ? [speaker] : (speaker ?? []);
    const given = speaker === undefined ? quote : this.#reattributed(quote, names);
    const [key, ...others] = names.map((name) => this.#speakerKey(name));
    const { cospeakers: _cospeakers, ...alone } = given;
    const spoken =
      key === undefined
        ? given
        : { ...alone, ...cospeakersOf(others), speaker: key, resolvedBy: 'override' as const };
    return {
      ...withStanding(spoken, standing ?? (names.length > 0 ? 'said' : undefined)),
      ...(role === undefined ? {} : { role }),
      ...(editor ? { editor } : {}),
      ...(isOnlyNote(override) ? {} : { by: 'override' as const, confidence: 1 }),
    };
  }
}

const startOf = ({ spans }: ExtractedQuote): number => spans[0]?.start ?? -1;

/** Applies the editor's overrides; one that matches nothing is reported with the likest words. */
export function applySpeechOverrides(
  article: ArticleText,
  speech: Speech,
  overrides: SpeechOverrides,
): Speech {
  if (!overrides.quotes?.length && !overrides.speakers?.length) return speech;
  const desk = new Desk(article, speech);
  overrides.speakers?.forEach((override, index) => {
    desk.correctSpeaker(override, index);
  });
  overrides.quotes?.forEach((override, index, all) => {
    const wanted = foldTypedWords(override.match);
    const later = all.slice(index + 1).filter(({ match }) => foldTypedWords(match) === wanted);
    desk.correctQuote(override, index, later.length);
  });
  return desk.result(speech);
}
