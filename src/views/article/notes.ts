import type { Article, Quote } from '../../core/article/article.ts';
import { CUE_FORMS } from '../../core/extract/words/lexicon.ts';
import type { BodyBlock } from '../../core/markdown/text/blocks.ts';
import { say } from '../../wording/say.ts';
import type { SpeakerLabel } from '../quote/page.ts';
import type { NoteQuote } from './page.ts';

/** A note beside a paragraph: consecutive quotes of one speaker in it. */
export interface MarginNote {
  readonly quotes: readonly NoteQuote[];
  /** Absent where neither a speaker nor a printed source is known. */
  readonly label?: SpeakerLabel;
  /** That an earlier note has no label either: why speakers are open is said once. */
  readonly openAgain?: true;
  /** Whether the note before is the same person's, so that the name is not shown again. */
  readonly again: boolean;
  readonly role?: string;
  /** Whether an earlier note has the role. */
  readonly roleKnown: boolean;
  /** How and when it was said, in the article's words: "told reporters on Tuesday"; may be empty. */
  readonly circumstances: string;
  /** When the first of them was said or, else, printed. */
  readonly dateLine: string;
}

type ToldArticle = Pick<Article, 'text' | 'quotes'>;

/**
 * The notes beside each block of a body, in its order. A note says what the text says of its quotes
 * and nothing else, and nothing that the note before has said.
 */
export function marginNotes(
  blocks: readonly Pick<BodyBlock, 'quotes'>[],
  quotes: readonly NoteQuote[],
  article: ToldArticle,
): MarginNote[][] {
  const shown = new Map(quotes.map((quote) => [quote.id, quote]));
  const read = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const introduced = new Set<string>();
  let last = '';
  let lastDay = '';
  let isOpen = false;
  const noteOf = (group: readonly [NoteQuote, ...NoteQuote[]]): MarginNote => {
    const [first] = group;
    const { label, speakerKey, role, dateLine } = first;
    const told = group.flatMap(({ id }) => read.get(id) ?? []);
    const day = told
      .map((quote) => dayOf(quote, article.text))
      .find((found) => found !== undefined);
    const isNews = day !== undefined && (day.byCue || day.words !== lastDay);
    lastDay = day?.words ?? lastDay;
    const note = {
      quotes: group,
      ...(label ? { label } : isOpen ? { openAgain: true as const } : {}),
      again: label?.resolved === true && speakerKey === last,
      ...(role === undefined ? {} : { role }),
      roleKnown: introduced.has(speakerKey),
      circumstances: [howSaid(group, told), isNews ? day.words : ''].filter(Boolean).join(' '),
      dateLine,
    };
    introduced.add(speakerKey);
    isOpen ||= label === undefined;
    last = speakerKey;
    return note;
  };
  return blocks.map((block) => groupsOf(block.quotes, shown).map(noteOf));
}

function groupsOf(
  ids: readonly string[],
  quotes: ReadonlyMap<string, NoteQuote>,
): [NoteQuote, ...NoteQuote[]][] {
  const groups: [NoteQuote, ...NoteQuote[]][] = [];
  for (const id of ids) {
    const quote = quotes.get(id);
    const group = groups.at(-1);
    if (!quote) continue;
    if (group?.[0].speakerKey === quote.speakerKey) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

/** To whom, and where or through what: "told reporters", "in a statement". */
function howSaid(group: readonly NoteQuote[], told: readonly Quote[]): string {
  const addressee = group.find((quote) => quote.addressee !== undefined)?.addressee;
  const venue = group.find((quote) => quote.venue !== undefined)?.venue;
  const cue = told.find((quote) => quote.addressee === addressee)?.cue?.text.toLowerCase();
  const telling = cue !== undefined && CUE_FORMS.get(cue)?.group === 'tell';
  const to =
    addressee === undefined
      ? ''
      : telling
        ? `${cue} ${addressee}`
        : say('quote.to-addressee', { name: addressee });
  return [to, venue ?? ''].filter(Boolean).join(', ');
}

/** A word of two letters before a day belongs to it: "on Tuesday", "am Dienstag", "le mardi". */
const PREPOSITION = /(?:^|\s)(\p{Ll}{2}) $/u;
/** UTF-16 code units in which it is looked for. */
const REACH = 4;

/** The day as the article prints it, and whether the attribution itself says it. */
function dayOf(
  { said }: Pick<Quote, 'said'>,
  text: string,
): { readonly words: string; readonly byCue: boolean } | undefined {
  if (!said?.printed) return undefined;
  const { start, end } = said.printed;
  const before = PREPOSITION.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const day = text.slice(start, end);
  const byCue = said.by === 'attribution' || said.by === 'venue introduction';
  return { words: before === undefined ? day : `${before} ${day}`, byCue };
}
