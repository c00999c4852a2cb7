import { articleTextFromPlain } from '../../../core/article/text.ts';
import { extractSpeech } from '../../../core/extract/speech.ts';
import type { ExtractedQuote } from '../../../core/extract/speech-types.ts';
import { matchInText } from '../../../core/ledger/quotes/match-in-text.ts';
import { selectorOf } from '../../../core/ledger/quotes/selector.ts';
import { seededRandom } from '../../../cli/training/seeded.ts';
import {
  besideCopy,
  EDIT_KINDS,
  KINDS_BESIDE_A_COPY,
  type EditTask,
  type PublishedText,
} from './edit-kinds.ts';
import type { EditedText } from './edited-text.ts';

/** What became of published quotes after edits of one kind. */
export interface EditFigures {
  edits: number;
  /** Edited quotes that are still there and kept their id. */
  kept: number;
  /** Edited quotes that are gone, and so is their id. */
  rightlyLost: number;
  /** Edited quotes that are still there, but their id found nothing: the build would ask the editor. */
  wronglyLost: number;
  /** Quotes, edited or not, whose id was attached to other words. */
  attachedElsewhere: number;
  /** Quotes beside the edited one that are still there and lost their id. */
  othersLost: number;
}

/** Where the id of one published quote went. */
type Outcome = 'kept' | 'rightlyLost' | 'wronglyLost' | 'attachedElsewhere';

/** Of the letters of a quote, the share that must come from the published one for it to be that one. */
const SAME_QUOTE = 0.4;
/** Or of the published one’s, where it became part of a longer quote: the link still leads to the words. */
const STILL_WHOLE = 0.9;
const MOST_TRIES = 50;

/** Reads a text as it is published. */
export function publish(text: string): PublishedText {
  const view = articleTextFromPlain(text);
  return { ...view, quotes: extractSpeech(view).quotes };
}

/**
 * Edits articles and looks whether every published quote keeps, or rightly loses, its id.
 *
 * @param articles plain texts
 * @param count how many edits, over all kinds in turn
 * @param seed of the choice of articles, quotes and edits
 */
export function runEdits(
  articles: readonly string[],
  count: number,
  seed: number,
): Map<string, EditFigures> {
  const random = seededRandom(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const texts = articles.map(publish).filter(({ quotes }) => quotes.length > 0);
  const figures = new Map<string, EditFigures>();
  const kinds = [
    ...Object.keys(EDIT_KINDS).map((kind) => ({ kind, copied: false })),
    ...KINDS_BESIDE_A_COPY.map((kind) => ({ kind, copied: true })),
  ];
  for (let n = 0; n < count; n++) {
    const chosen = kinds[n % kinds.length];
    if (!chosen) break;
    const name = chosen.copied ? `${chosen.kind}, beside a copy` : chosen.kind;
    const made = tryEdit(chosen, texts, pick);
    if (!made) continue;
    const counts = figures.get(name) ?? noFigures();
    figures.set(name, counts);
    judge(made, counts);
  }
  return figures;
}

/** Figures of no edits yet. */
export function noFigures(): EditFigures {
  return {
    edits: 0,
    kept: 0,
    rightlyLost: 0,
    wronglyLost: 0,
    attachedElsewhere: 0,
    othersLost: 0,
  };
}

interface MadeEdit {
  readonly article: PublishedText;
  readonly quote: ExtractedQuote;
  readonly edited: EditedText;
}

function tryEdit(
  { kind, copied }: { readonly kind: string; readonly copied: boolean },
  texts: readonly PublishedText[],
  pick: (n: number) => number,
): MadeEdit | undefined {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const task = chooseTask(texts, pick);
    if (!task) continue;
    const base = copied ? withCopy(task) : task;
    const edited = base && EDIT_KINDS[kind]?.(base);
    if (edited && edited.text !== base.article.text) return { ...base, edited };
  }
  return undefined;
}

function chooseTask(
  texts: readonly PublishedText[],
  pick: (n: number) => number,
): EditTask | undefined {
  const article = texts[pick(texts.length)];
  const other = texts[pick(texts.length)];
  const quote = article?.quotes[pick(article.quotes.length)];
  if (!article || !other || other === article || !quote) return undefined;
  return {
    article,
    quote,
    otherParagraphs: other.paragraphs.map(({ start, end }) => other.text.slice(start, end)),
    otherWords: other.quotes.map(({ words }) => words),
    pick,
  };
}

/** The task on an article that had a near copy of the quote when it was published. */
function withCopy(task: EditTask): EditTask | undefined {
  const text = besideCopy(task);
  if (text === undefined) return undefined;
  const article = publish(text);
  const quote = article.quotes.find(({ words }) => words === task.quote.words);
  return quote ? { ...task, article, quote } : undefined;
}

function judge({ article, quote, edited }: MadeEdit, counts: EditFigures): void {
  const after = publish(edited.text);
  const found = after.quotes;
  const matches = matchInText(
    after,
    article.quotes.map((each) => selectorOf(article.text, each)),
    found,
  );
  counts.edits++;
  article.quotes.forEach((published, index) => {
    const at = matches.indexOf(index);
    const outcome = outcomeOf(published, at < 0 ? undefined : found[at], found, edited);
    if (outcome === 'attachedElsewhere') counts.attachedElsewhere++;
    else if (published === quote) counts[outcome]++;
    else if (outcome === 'wronglyLost') counts.othersLost++;
  });
}

function outcomeOf(
  published: ExtractedQuote,
  matched: ExtractedQuote | undefined,
  found: readonly ExtractedQuote[],
  edited: EditedText,
): Outcome {
  if (matched) return isSame(matched, published, edited) ? 'kept' : 'attachedElsewhere';
  const isThere = found.some((each) => isSame(each, published, edited));
  return isThere ? 'wronglyLost' : 'rightlyLost';
}

/** Whether a quote of the edited text is, by where its letters come from, the published one. */
function isSame(now: ExtractedQuote, before: ExtractedQuote, edited: EditedText): boolean {
  let shared = 0;
  for (const span of now.spans) {
    for (const old of before.spans) shared += edited.shared(span, old);
  }
  return shared >= SAME_QUOTE * lengthOf(now) || shared >= STILL_WHOLE * lengthOf(before);
}

function lengthOf({ spans }: ExtractedQuote): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
