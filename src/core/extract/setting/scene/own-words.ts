import type { ArticleText } from '../../../article/text.ts';
import type { CalendarDate } from '../../../calendar/date.ts';
import { firstEndingAfter, type Span } from '../../../text/span.ts';
import type { ExtractedQuote } from '../../speech-types.ts';
import { CUE_FORMS } from '../../words/lexicon.ts';
import { hasCountedDay, hasOwnDay, isOfOtherTime } from './elsewhere.ts';
import type { Heard } from './heard.ts';
import { OCCASION_KINDS } from './occasions/occasion-words.ts';
import type { Sentence } from './sentences.ts';

/** The sentence of the writer around a quote, and what it says of the day. */
export interface Own {
  readonly sentence: Sentence;
  /** Its index. */
  readonly at: number;
  /** Occasions and papers that it names, with their days. */
  readonly occasions: readonly Heard[];
  readonly isDated: boolean;
  readonly hasCountedDay: boolean;
}

/** Finds the writer's own words around quotes, each sentence read once however many quotes are in it. */
export class OwnWords {
  readonly #article: ArticleText;
  readonly #sentences: readonly Sentence[];
  readonly #spans: readonly Span[];
  readonly #published: CalendarDate;
  /** By index of a sentence. */
  readonly #own = new Map<number, Own>();
  readonly #named = new Map<number, Heard[]>();

  constructor(
    article: ArticleText,
    sentences: readonly Sentence[],
    occasions: readonly Heard[],
    published: CalendarDate,
  ) {
    this.#article = article;
    this.#sentences = sentences;
    this.#spans = sentences.map(({ span }) => span);
    this.#published = published;
    for (const occasion of occasions) {
      const sentence = firstEndingAfter(this.#spans, occasion.at);
      const named = this.#named.get(sentence);
      if (named) named.push(occasion);
      else this.#named.set(sentence, [occasion]);
    }
  }

  /** The writer's words in the sentence of a quote. */
  of({ spans, cue, source }: ExtractedQuote): Own | undefined {
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
      at,
      occasions: this.#named.get(at) ?? [],
      isDated: hasOwnDay(sentence, this.#published),
      hasCountedDay: hasCountedDay(sentence),
    };
    this.#own.set(at, own);
    return own;
  }

  #paragraphAt(offset: number): number {
    return firstEndingAfter(this.#article.paragraphs, offset);
  }
}

/**
 * "he once said", "she has said", "In 2015, he called it …": another time than the scene's.
 *
 * @param lastKind the kind of occasion or paper that was heard last of the speaker
 */
export function isElsewhere(
  quote: ExtractedQuote,
  own: Own | undefined,
  lastKind: string | undefined,
): boolean {
  const form = CUE_FORMS.get(quote.cue?.text.toLowerCase() ?? '')?.form;
  if (form === 'present') return !isOfPaper(quote, own, lastKind);
  if (!own) return false;
  if (own.isDated) return own.occasions.every(({ kind }) => kind === undefined);
  return own.hasCountedDay || isOfOtherTime(own.sentence, quote);
}

/** Words of a sentence among which a paper that speaks is named: "As the report states:". */
const FIRST_WORDS = 12;

/** "Mann writes", "the report states": papers are read in the present. */
function isOfPaper(
  { source }: ExtractedQuote,
  own: Own | undefined,
  lastKind: string | undefined,
): boolean {
  const isNamed = [
    source?.text,
    ...(own?.sentence.tokens ?? []).slice(0, FIRST_WORDS).map(({ text }) => text),
  ];
  if (isNamed.some((words) => OCCASION_KINDS.get(words?.toLowerCase() ?? '') === 'paper'))
    return true;
  return lastKind === 'paper' || lastKind === 'letter';
}
