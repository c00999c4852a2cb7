import type { Article } from '../article/article.ts';
import type { Archive } from '../archive/archive.ts';
import type { PlaceChoiceReason, PlaceMention } from '../extract/places/names/place-types.ts';
import type { PlaceEntry } from '../authority/read-places.ts';
import type { SourcePlace } from './source-places.ts';
import type { Span } from '../text/span.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { say } from '../../wording/say.ts';

/** A printed toponym with all the evidence for it. */
export interface ExplainedToponym extends SourcePlace {
  readonly text: string;
  /** As the archive shows the place. */
  readonly name: string;
  readonly id: string;
  readonly country?: string;
  readonly kind: PlaceMention['kind'];
  readonly by: PlaceMention['by'];
  readonly confidence: number;
  /** Why the words are a place, and why this one, in words; most telling first. */
  readonly why: readonly string[];
  /** Line of `content/places.yaml`, where an entry of the editor’s decided. */
  readonly entryLine?: number;
}

/** Gathers what is known of each place that an article names and how it came to be known. */
export function explainPlaces(
  { text, places, placeMentions }: Pick<Article, 'text' | 'places' | 'placeMentions'>,
  place: (span: Span) => SourcePlace,
  archive: Pick<Archive, 'place'>,
  entries: readonly PlaceEntry[] = [],
): ExplainedToponym[] {
  const byId = new Map(places.map((one) => [one.id, one]));
  return placeMentions.flatMap((mention) => {
    const known = archive.place(mention.place) ?? byId.get(mention.place);
    if (!known) return [];
    const { span, kind, by, confidence } = mention;
    const { id, name, country } = known;
    const where = { id, name, ...(country === undefined ? {} : { country }) };
    const printed = text.slice(span.start, span.end);
    const why = describePlaceMention(mention);
    const entry =
      by === 'entry' || mention.chosen === 'entry' ? entryOf(printed, entries) : undefined;
    const decided = entry ? { entryLine: entry.line } : {};
    return [{ ...place(span), text: printed, ...where, kind, by, confidence, why, ...decided }];
  });
}

/** The editor’s entry that has a printed name; in capitals it is found, too. */
function entryOf(printed: string, entries: readonly PlaceEntry[]): PlaceEntry | undefined {
  const wanted = printed.toLowerCase();
  return entries.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((each) => each.toLowerCase() === wanted),
  );
}

const RULES: Readonly<Record<PlaceMention['by'], MessageKey | undefined>> = {
  override: 'explain.by-override',
  entry: 'explain.by-entry',
  dateline: 'explain.by-dateline',
  metonym: 'explain.by-metonym',
  demonym: 'explain.by-demonym',
  gazetteer: undefined,
};

const CHOICES: Readonly<Record<PlaceChoiceReason, MessageKey | undefined>> = {
  only: 'explain.only-place',
  container: 'explain.container',
  context: 'explain.choice-context',
  prominence: 'explain.prominence',
  entry: undefined,
};

/** Why some words are a place, and why this one, in words for an editor; most telling first. */
export function describePlaceMention({ by, chosen, evidence = [] }: PlaceMention): string[] {
  const keys = [RULES[by], chosen && CHOICES[chosen]].filter((key) => key !== undefined);
  return [...new Set([...keys.map((key) => say(key)), ...evidence.map(describeEvidence)])];
}

/** The pieces of evidence (see `toponym-weights.json`) that need other words than their own. */
const PIECES: Readonly<Record<string, MessageKey>> = {
  dateline: 'explain.by-dateline',
  context: 'explain.place-context',
  government: 'explain.government',
  capitals: 'explain.capitals',
  'lone-capitals': 'explain.lone-capitals',
  'several-words': 'explain.several-words',
  'given-name': 'explain.given-name',
  'given-name-leads': 'explain.given-name-leads',
  'in-person': 'explain.in-person',
  'other-name': 'explain.other-name',
  surname: 'explain.surname',
  'ordinary-word': 'explain.ordinary-word',
  'ordinary-word-opening': 'explain.ordinary-word-opening',
  'alternate-only': 'explain.alternate-only',
  short: 'explain.short',
  opens: 'explain.opens',
  'before:city-of': 'explain.city-of',
  'before:inner': 'explain.inner',
  'after:outer': 'explain.outer',
};

/** What is beside the words, if it is a class of words and not the word itself. */
const NEIGHBOURS: Readonly<Record<string, MessageKey>> = {
  none: 'explain.next-none',
  small: 'explain.next-small',
  mark: 'explain.next-mark',
  capital: 'explain.next-capital',
  'capital-opening': 'explain.next-capital',
  comma: 'explain.next-comma',
  'comma-place': 'explain.next-comma-place',
  dash: 'explain.next-dash',
  'dash-capital': 'explain.next-dash',
  'dash-place': 'explain.next-dash-place',
  given: 'explain.next-given',
  initial: 'explain.next-initial',
  title: 'explain.next-title',
  body: 'explain.next-body',
  place: 'explain.next-place',
  'place-noun': 'explain.next-place-noun',
  ordinary: 'explain.next-ordinary',
  part: 'explain.next-part',
  near: 'explain.next-near',
  street: 'explain.next-street',
  said: 'explain.next-said',
  possessive: 'explain.next-possessive',
  number: 'explain.next-number',
};

function describeEvidence(piece: string): string {
  if (piece.startsWith('-'))
    return say('explain.against', { evidence: describePiece(piece.slice(1)) });
  return describePiece(piece);
}

function describePiece(piece: string): string {
  const [side, what = ''] = piece.split(':');
  if (PIECES[piece]) return say(PIECES[piece]);
  if (side === 'kind') return say('explain.its-kind', { kind: what.replace(/^town.*/, 'town') });
  const next = NEIGHBOURS[what];
  const neighbour = next ? say(next) : say('explain.in-marks', { words: what });
  if (side === 'before') return say('explain.before-it', { what: neighbour });
  if (side === 'after') return say('explain.after-it', { what: neighbour });
  return piece.replaceAll('-', ' ');
}
