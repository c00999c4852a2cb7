import type { ArticleText } from '../../../article/text.ts';
import type { CalendarDate } from '../../../calendar/date.ts';
import { firstEndingAfter, type Span } from '../../../text/span.ts';
import type { DatedExpression } from '../../places/names/place-types.ts';
import type { ArticleSpeaker, ExtractedQuote } from '../../speech-types.ts';
import { CUE_FORMS } from '../../words/lexicon.ts';
import { pastPeriod } from '../past-period.ts';
import { type Heard, HeardSoFar, SCENE_LENGTH, type Sought } from './heard.ts';
import { EXCHANGES } from './narrative/scene-words.ts';
import { Turns, type Turned } from './narrative/turns.ts';
import { kindIn, type Occasion, type ToldDate } from './occasions/occasion.ts';
import { SHARED_KINDS, STORYLESS } from './occasions/occasion-words.ts';
import { findOccasions } from './occasions/occasions.ts';
import { isElsewhere, OwnWords, type Own } from './own-words.ts';
import { readSentences, type Sentence } from './sentences.ts';
import { findStoryDay, isStillTold, type StoryDay } from './story-day.ts';
import { inStory } from './story-speakers.ts';

/** What the scene is read from, besides the text. */
export interface SceneMaterial {
  readonly quotes: readonly ExtractedQuote[];
  readonly dates: readonly DatedExpression[];
  readonly speakers: readonly ArticleSpeaker[];
  readonly published: CalendarDate;
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
  readonly #turns: Turns;
  readonly #ownWords: OwnWords;
  #next = 0;
  /** The occasion of several speakers in which the quote before stands. */
  #shared: Heard | undefined;
  /** What was read of the quote before, and its paragraph. */
  #before: { readonly date: ToldDate | undefined; readonly paragraph: number } | undefined;

  constructor(article: ArticleText, { quotes, dates, speakers, published }: SceneMaterial) {
    this.#article = article;
    this.#published = published;
    this.#heard = new HeardSoFar(published);
    const inQuotes = quotes.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
    this.#sentences = readSentences(article, { quotes: inQuotes, dates, speakers });
    this.#spans = this.#sentences.map(({ span }) => span);
    this.#occasions = findOccasions(this.#sentences).flatMap((each) => this.#toHeard(each) ?? []);
    this.#story = findStoryDay(this.#sentences, published);
    this.#turns = new Turns(this.#sentences, published, this.#story, (date) => this.#toTold(date));
    this.#ownWords = new OwnWords(article, this.#sentences, this.#occasions, published);
    for (const { people, date } of this.#occasions)
      for (const key of people) this.#heard.foresee(key, date);
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
    this.#before = { date, paragraph };
    this.#heard.hear(heard);
    this.#heard.mend(speaker);
    this.#share(heard);
  }

  /** The expression that gives the day of a quote whose attribution does not. */
  read(quote: ExtractedQuote, venue?: string): ToldDate | undefined {
    const at = quote.spans[0]?.start ?? 0;
    const paragraph = this.#paragraphAt(at);
    const date = this.#read(quote, venue, at, paragraph);
    this.#before = { date, paragraph };
    return date;
  }

  #read(
    quote: ExtractedQuote,
    venue: string | undefined,
    at: number,
    paragraph: number,
  ): ToldDate | undefined {
    const { speaker, addressee } = quote;
    this.#advance(at);
    const own = this.#ownWords.of(quote);
    const place = { own: own?.at, here: own?.at ?? firstEndingAfter(this.#spans, at) };
    const turned = this.#turns.ofOwn(quote, place);
    if (turned.date || turned.isSilent) return turned.date;
    if (isElsewhere(quote, own, this.#heard.lastOf(speaker)?.kind)) return undefined;
    const { date: follows, isSilent, turn } = this.#turns.ofBefore(quote, place);
    if (isSilent) return undefined;
    const people = new Set(speaker === undefined ? [] : [speaker]);
    const sought = { speaker, addressee, paragraph, kind: kindIn(venue) };
    const found =
      own?.occasions.find(({ kind }) => kind !== undefined) ??
      (follows && { date: follows, people, paragraph, at, kind: undefined }) ??
      this.#referred(quote, venue, sought) ??
      this.#stillHeard(sought, at) ??
      this.#inScene(sought, venue, at) ??
      this.#inExchange(quote, paragraph);
    const date =
      found?.date ?? this.#ofStory(quote, sought, { at, own, here: place.here, turn })?.date;
    if (!date) return undefined;
    this.#share({ date, people, paragraph, at, kind: found?.kind ?? sought.kind });
    // Who speaks on the day of the story does so to the end of it.
    if (!found || follows) this.#heard.hear({ date, people, paragraph, at, kind: sought.kind });
    return date;
  }

  /** What was heard of a speaker, unless the writer has told of a day since a month or a week was named. */
  #stillHeard(sought: Sought, at: number): Heard | undefined {
    const heard = this.#heard.ofSpeaker(sought);
    const told = this.#story?.told ?? [];
    if (heard?.date.precision === 'day') return heard;
    const since = told[firstEndingAfter(told, heard?.at ?? at)];
    return since && since.start < at ? undefined : heard;
  }

  /** "“Did you look?” the judge asked. “No,” Reed replied.": words on words. */
  #inExchange({ cue, spans, speaker }: ExtractedQuote, paragraph: number): Heard | undefined {
    const before = this.#before;
    const lemma = CUE_FORMS.get(cue?.text.toLowerCase() ?? '')?.lemma ?? '';
    if (!before?.date || !EXCHANGES.has(lemma) || paragraph - before.paragraph > 1)
      return undefined;
    const people = new Set(speaker === undefined ? [] : [speaker]);
    return { date: before.date, people, paragraph, at: spans[0]?.start ?? 0 };
  }

  #toHeard(occasion: Occasion): Heard | undefined {
    const { date, kind } = occasion;
    // A meeting on Friday that is not over is to come, and was not a week ago.
    if (kind !== undefined && date.by === 'weekday' && date.interval.start > this.#published)
      return undefined;
    const told = this.#toTold(date);
    return told && { ...occasion, date: told, at: date.span.start };
  }

  #toTold(date: DatedExpression): ToldDate | undefined {
    const past = pastPeriod(date, this.#published, this.#article.text);
    if (!past) return undefined;
    const { start, end, precision } = past;
    return { span: date.span, interval: { start, end }, precision };
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

  #referred(
    { source, addressee }: ExtractedQuote,
    venue: string | undefined,
    sought: Sought,
  ): Heard | undefined {
    const isTold = addressee !== undefined && kindIn(addressee) !== undefined;
    const words = venue ?? (isTold ? addressee : source?.text) ?? '';
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

  /** The day of the story, where the writer still tells of it and the speaker is in it. */
  #ofStory(
    quote: ExtractedQuote,
    sought: Sought,
    { at, own, here, turn }: Moment,
  ): StoryDay | undefined {
    const story = this.#story;
    if (!story || !isStillTold(story, at) || STORYLESS.has(sought.kind ?? '')) return undefined;
    const scene = { sentences: this.#sentences, own: own?.sentence, here, turn };
    const found = inStory(story, quote, sought, scene);
    if (!found) return undefined;
    // Somebody of whom another day of this week is told may mean that one, unless they are shown there.
    const isOther = this.#heard.isHeardOnOtherDay(sought.speaker, story.date.interval.start);
    return isOther && found !== 'shown' ? undefined : story;
  }
}

/** Where a quote stands. */
interface Moment {
  readonly turn: Turned['turn'] | undefined;
  readonly at: number;
  readonly own: Own | undefined;
  /** Index of its sentence. */
  readonly here: number;
}

const DEFINITE = /\b(?:the|his|her|its|their|that|this)\s/i;
/** Sentences of one scene at most. */
const MOST_SENTENCES = 60;
