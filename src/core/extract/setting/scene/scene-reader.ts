import type { ArticleText } from '../../../article/text.ts';
import type { CalendarDate } from '../../../calendar/date.ts';
import { firstEndingAfter, type Span } from '../../../text/span.ts';
import type { DatedExpression } from '../../places/names/place-types.ts';
import type { ArticleSpeaker, ExtractedQuote } from '../../speech-types.ts';
import { CUE_FORMS } from '../../words/lexicon.ts';
import { pastPeriod } from '../past-period.ts';
import { hasCountedDay, hasOwnDay, isOfOtherTime } from './elsewhere.ts';
import { type Heard, HeardSoFar, SCENE_LENGTH, type Sought } from './heard.ts';
import { kindIn, type Occasion, type ToldDate } from './occasions/occasion.ts';
import { OCCASION_KINDS, SHARED_KINDS, STORYLESS } from './occasions/occasion-words.ts';
import { findOccasions } from './occasions/occasions.ts';
import { readSentences, type Sentence } from './sentences.ts';
import { findStoryDay, isStillTold, type StoryDay } from './story-day.ts';

/** What the scene is read from, besides the text. */
export interface SceneMaterial {
  readonly quotes: readonly ExtractedQuote[];
  readonly dates: readonly DatedExpression[];
  readonly speakers: readonly ArticleSpeaker[];
  readonly published: CalendarDate;
}

/** The sentence of the writer around a quote, and what it says of the day. */
interface Own {
  readonly sentence: Sentence;
  /** Occasions and papers that it names, with their days. */
  readonly occasions: readonly Heard[];
  readonly isDated: boolean;
  readonly hasCountedDay: boolean;
}

/**
 * Reads the day of a quote from the scene around it: an occasion at which its speaker was told to
 * speak, a dated hearing or debate that goes on, or the day of the story itself. Silent where two
 * days are possible. Quotes are told and asked in the order of the text. Linear.
 */
export class SceneReader {
  readonly #article: ArticleText;
  readonly #published: CalendarDate;
  readonly #sentences: readonly Sentence[];
  readonly #spans: readonly Span[];
  readonly #occasions: readonly Heard[];
  readonly #story: StoryDay | undefined;
  readonly #heard: HeardSoFar;
  /** By index of a sentence, read once however many quotes are in it. */
  readonly #own = new Map<number, Own>();
  readonly #named = new Map<number, Heard[]>();
  #next = 0;
  /** The occasion of several speakers in which the quote before stands. */
  #shared: Heard | undefined;

  constructor(article: ArticleText, { quotes, dates, speakers, published }: SceneMaterial) {
    this.#article = article;
    this.#published = published;
    this.#heard = new HeardSoFar(published);
    const inQuotes = quotes.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
    this.#sentences = readSentences(article, { quotes: inQuotes, dates, speakers });
    this.#spans = this.#sentences.map(({ span }) => span);
    this.#occasions = findOccasions(this.#sentences).flatMap((each) => this.#toHeard(each) ?? []);
    this.#story = findStoryDay(this.#sentences, published);
    for (const occasion of this.#occasions) {
      for (const key of occasion.people) this.#heard.foresee(key, occasion.date);
      const sentence = firstEndingAfter(this.#spans, occasion.at);
      const named = this.#named.get(sentence);
      if (named) named.push(occasion);
      else this.#named.set(sentence, [occasion]);
    }
  }

  /** Notes the day of a quote's own attribution, before any quote is asked for its scene. */
  foresee({ speaker }: ExtractedQuote, date: ToldDate): void {
    if (speaker !== undefined) this.#heard.foresee(speaker, date);
  }

  /** Goes on past a quote whose own attribution says its day. */
  tell({ spans, speaker, addressee }: ExtractedQuote, date: ToldDate, venue?: string): void {
    const at = spans[0]?.start ?? 0;
    this.#advance(at);
    const people = new Set(speaker === undefined ? [] : [speaker]);
    const paragraph = this.#paragraphAt(at);
    const heard = { date, people, paragraph, at, addressee, kind: kindIn(venue) };
    this.#heard.hear(heard);
    this.#heard.mend(speaker);
    this.#share(heard);
  }

  /** The expression that gives the day of a quote whose attribution does not. */
  read(quote: ExtractedQuote, venue?: string): ToldDate | undefined {
    const { speaker, addressee } = quote;
    const at = quote.spans[0]?.start ?? 0;
    this.#advance(at);
    const own = this.#ownOf(quote);
    if (this.#isElsewhere(quote, own)) return undefined;
    const paragraph = this.#paragraphAt(at);
    const sought = { speaker, addressee, paragraph, kind: kindIn(venue) };
    const found =
      own?.occasions.find(({ kind }) => kind !== undefined) ??
      this.#referred(quote, venue, sought) ??
      this.#heard.ofSpeaker(sought) ??
      this.#inScene(sought, venue, at);
    const date = found?.date ?? this.#ofStory(sought, at)?.date;
    if (!date) return undefined;
    const people = new Set(speaker === undefined ? [] : [speaker]);
    this.#share({ date, people, paragraph, at, kind: found?.kind ?? sought.kind });
    // Who speaks on the day of the story does so to the end of it.
    if (!found) this.#heard.hear({ date, people, paragraph, at });
    return date;
  }

  #toHeard(occasion: Occasion): Heard | undefined {
    const { date, kind } = occasion;
    // A meeting on Friday that is not over is to come, and was not a week ago.
    if (kind !== undefined && date.by === 'weekday' && date.interval.start > this.#published)
      return undefined;
    const past = pastPeriod(date, this.#published, this.#article.text);
    if (!past) return undefined;
    const { start, end, precision } = past;
    const told = { span: date.span, interval: { start, end }, precision };
    return { ...occasion, date: told, at: date.span.start };
  }

  /** The scene goes on where several speak at such an occasion, and is over where they do not. */
  #share(heard: Heard): void {
    this.#shared = heard.kind !== undefined && SHARED_KINDS.has(heard.kind) ? heard : undefined;
  }

  #advance(offset: number): void {
    for (;;) {
      const next = this.#occasions[this.#next];
      if (!next || next.at >= offset) return;
      this.#next++;
      this.#heard.hear(next);
      if (next.kind) this.#share(next);
    }
  }

  #paragraphAt(offset: number): number {
    return firstEndingAfter(this.#article.paragraphs, offset);
  }

  /** The writer's words in the sentence of a quote. */
  #ownOf({ spans, cue, source }: ExtractedQuote): Own | undefined {
    const first = spans[0]?.start ?? 0;
    const anchor = cue?.span.start ?? source?.span.start ?? first - 2;
    // A quote that goes on in a new paragraph has no words of the writer around it.
    if (this.#paragraphAt(anchor) !== this.#paragraphAt(first)) return undefined;
    const at = firstEndingAfter(this.#spans, anchor);
    const known = this.#own.get(at);
    if (known) return known;
    const sentence = this.#sentences[at];
    if (!sentence || sentence.span.start > anchor) return undefined;
    const own = {
      sentence,
      occasions: this.#named.get(at) ?? [],
      isDated: hasOwnDay(sentence, this.#published),
      hasCountedDay: hasCountedDay(sentence),
    };
    this.#own.set(at, own);
    return own;
  }

  /** "he once said", "she has said", "In 2015, he called it …": another time than the scene's. */
  #isElsewhere(quote: ExtractedQuote, own: Own | undefined): boolean {
    const form = CUE_FORMS.get(quote.cue?.text.toLowerCase() ?? '')?.form;
    if (form === 'present') return !this.#isOfPaper(quote, own);
    if (!own) return false;
    if (own.isDated) return own.occasions.every(({ kind }) => kind === undefined);
    return own.hasCountedDay || isOfOtherTime(own.sentence, quote);
  }

  /** "Mann writes", "the report states": papers are read in the present. */
  #isOfPaper({ speaker, source }: ExtractedQuote, own: Own | undefined): boolean {
    const isNamed = [
      source?.text,
      ...(own?.sentence.tokens ?? []).slice(0, FIRST_WORDS).map(({ text }) => text),
    ];
    if (isNamed.some((words) => OCCASION_KINDS.get(words?.toLowerCase() ?? '') === 'paper'))
      return true;
    const kind = this.#heard.lastOf(speaker)?.kind;
    return kind === 'paper' || kind === 'letter';
  }

  #referred(
    { source }: ExtractedQuote,
    venue: string | undefined,
    sought: Sought,
  ): Heard | undefined {
    const words = venue ?? source?.text ?? '';
    return DEFINITE.test(words)
      ? this.#heard.ofKind({ ...sought, kind: kindIn(words) })
      : undefined;
  }

  /** A hearing or debate that goes on: its speakers in turn. */
  #inScene(
    { speaker, paragraph, kind }: Sought,
    venue: string | undefined,
    at: number,
  ): Heard | undefined {
    const scene = this.#shared;
    if (!scene || speaker === undefined || paragraph - scene.paragraph > SCENE_LENGTH)
      return undefined;
    if (venue !== undefined && kind !== scene.kind) return undefined;
    const isThere = scene.people.has(speaker) || this.#isNamed(speaker, scene.date.span.start, at);
    return isThere ? scene : undefined;
  }

  /** Whether the writer names somebody between two offsets, as far as one scene reaches. */
  #isNamed(speaker: string, from: number, to: number): boolean {
    const first = firstEndingAfter(this.#spans, from);
    const within = this.#sentences.slice(first, first + MOST_SENTENCES);
    return within.some(
      ({ span, people }) => span.start < to && people.some(({ key }) => key === speaker),
    );
  }

  /** The day of the story, where the writer still tells of it. */
  #ofStory({ speaker, kind }: Sought, at: number): StoryDay | undefined {
    const story = this.#story;
    if (!story || !isStillTold(story, at) || STORYLESS.has(kind ?? '')) return undefined;
    if (!story.isOfAll && !(speaker !== undefined && story.people.has(speaker))) return undefined;
    // Somebody of whom another day of this week is told may mean that one.
    return this.#heard.isHeardOnOtherDay(speaker, story.date.interval.start) ? undefined : story;
  }
}

const DEFINITE = /\b(?:the|his|her|its|their|that|this)\s/i;
/** Words of a sentence among which a paper that speaks is named: "As the report states:". */
const FIRST_WORDS = 12;
/** Sentences of one scene at most. */
const MOST_SENTENCES = 60;
