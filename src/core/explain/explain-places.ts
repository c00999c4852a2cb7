import type { Article } from '../article/article.ts';
import type { Archive } from '../archive/archive.ts';
import type { PlaceChoiceReason, PlaceMention } from '../extract/places/names/place-types.ts';
import type { SourcePlace } from './source-places.ts';
import type { Span } from '../text/span.ts';

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
}

/** Gathers what is known of each place that an article names and how it came to be known. */
export function explainPlaces(
  { text, places, placeMentions }: Pick<Article, 'text' | 'places' | 'placeMentions'>,
  place: (span: Span) => SourcePlace,
  archive: Pick<Archive, 'place'>,
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
    return [{ ...place(span), text: printed, ...where, kind, by, confidence, why }];
  });
}

const RULES: Readonly<Record<PlaceMention['by'], string | undefined>> = {
  override: 'the front matter says so',
  entry: 'an entry of places.yaml says so',
  dateline: 'it stands in a dateline',
  metonym: 'it stands for a government',
  demonym: 'it names a people or what is theirs',
  gazetteer: undefined,
};

const CHOICES: Readonly<Record<PlaceChoiceReason, string | undefined>> = {
  only: 'no other place is known by the name',
  container: 'the place around it is named with it',
  context: 'the article plays around there',
  prominence: 'it is the best known of the name',
  entry: undefined,
};

/** Why some words are a place, and why this one, in words for an editor; most telling first. */
export function describePlaceMention({ by, chosen, evidence = [] }: PlaceMention): string[] {
  const told = [RULES[by], chosen && CHOICES[chosen], ...evidence.map(describeEvidence)];
  return [...new Set(told.flatMap((words) => words ?? []))];
}

/** The pieces of evidence (see `toponym-weights.json`) that need other words than their own. */
const PIECES: Readonly<Record<string, string>> = {
  dateline: 'it stands in a dateline',
  context: 'the article names where it lies',
  government: 'it does what governments do',
  capitals: 'the words around it are in capitals',
  'lone-capitals': 'it alone is in capitals',
  'several-words': 'its name has several words',
  'given-name': 'it is a given name',
  'given-name-leads': 'a name follows the given name',
  'in-person': 'it is part of a person’s name',
  surname: 'the article has a person of the name',
  'ordinary-word': 'it is an ordinary word',
  'ordinary-word-opening': 'it is an ordinary word at a beginning',
  'alternate-only': 'it is only another name of a place',
  short: 'it is short',
  opens: 'it opens a sentence',
  'before:city-of': 'it follows “city of” or the like',
  'before:inner': 'a place in it stands before it',
  'after:outer': 'a place around it stands after it',
};

/** What stands beside the words, where it is a class of words and not the word itself. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  none: 'nothing',
  small: 'a small word',
  mark: 'a mark',
  capital: 'a capital letter',
  'capital-opening': 'a capital letter',
  comma: 'a comma',
  'comma-place': 'a comma and a place',
  dash: 'a hyphen',
  'dash-capital': 'a hyphen',
  'dash-place': 'a hyphen and a place',
  given: 'a given name',
  initial: 'an initial',
  title: 'a title',
  body: 'a word of bodies',
  place: 'a place',
  'place-noun': 'a noun such as city',
  ordinary: 'an ordinary word',
  part: 'a word such as northern',
  near: 'a word such as near',
  street: 'a word of streets',
  said: 'a verb of speech',
  possessive: '’s',
  number: 'a number',
};

function describeEvidence(piece: string): string {
  if (piece.startsWith('-')) return `against it: ${describePiece(piece.slice(1))}`;
  return describePiece(piece);
}

function describePiece(piece: string): string {
  const [side, what = ''] = piece.split(':');
  if (PIECES[piece]) return PIECES[piece];
  if (side === 'kind') return `its kind: ${what.replace(/^town.*/, 'a town of its size')}`;
  if (side === 'before' || side === 'after')
    return `${side} it: ${NEIGHBOURS[what] ?? `“${what}”`}`;
  return piece.replaceAll('-', ' ');
}
