import contexts from '../../../../data/en/places/toponym-contexts.json' with { type: 'json' };
import type { ArticleText } from '../../../article/text.ts';
import type { Gazetteer, Sense } from '../../../gazetteer/gazetteer.ts';
import type { Span } from '../../../text/span.ts';
import { oneOf } from '../../../text/word-pattern.ts';
import { hasRules } from '../../words/languages.ts';
import { standsForGovernment } from '../../people/bodies/metonyms.ts';
import { applyPlaceRules, type ArticlePlaceRules } from './entries.ts';
import { applyPlaceOverrides, type UnmatchedPlaceOverride } from '../overrides.ts';
import { indexPlaceRules } from '../choosing/rules.ts';
import type { GazetteerPlace, PlaceMention, PlaceOverride } from './place-types.ts';
import { indexSpans } from '../../prose/span-index.ts';
import { hintsOf } from '../evidence/hints.ts';
import { prependDateline, shiftSpan, withoutDateline } from '../front-dateline.ts';
import { judgeMatches } from '../evidence/judging.ts';
import type { ToponymMatch } from './matches.ts';
import { explainChoice, resolveToponyms } from '../choosing/resolution.ts';
import { openScene } from '../evidence/scene.ts';
import { findUnlocatedPlaces, type UnlocatedPlace } from './unlocated.ts';

/** What is known about an article besides its text. */
export interface PlaceContext {
  /** The article's language (BCP 47); in one without rules only the editor's places are read. */
  readonly lang?: string | undefined;
  /** As the front matter has it; counts as printed before the text. */
  readonly dateline?: string;
  /** Names of people and bodies in the text: not places. */
  readonly people: readonly Span[];
  readonly overrides?: readonly PlaceOverride[];
  readonly rules?: ArticlePlaceRules;
}

/** The places of an article. */
export interface ExtractedPlaces {
  /** Each place once, in the order of its first mention. */
  readonly places: GazetteerPlace[];
  /** In the order of the text, not overlapping. */
  readonly mentions: PlaceMention[];
  /** Those in the dateline of the front matter, where it has one; spans of the dateline. */
  readonly datelineMentions?: PlaceMention[];
  readonly unmatched: UnmatchedPlaceOverride[];
  /** Names of the editor's entries that were found, as placeRuleUse writes them. */
  readonly ruled: string[];
  /** Streets, waters and airports that the gazetteer does not know; no mention overlaps them. */
  readonly unlocated: UnlocatedPlace[];
  /** Id of the place that a dateline names, where there is one: where the article was written. */
  readonly datelinePlace?: string;
}

/**
 * Finds the toponyms of an article and what they stand for.
 *
 * Names are matched against the gazetteer, longest first; each match is weighed (prepositions,
 * datelines and containers speak for it, given names, titles and ordinary words against), and what
 * is left is resolved by the whole article. A dateline of the front matter is read as if the text
 * began with it. Pure; linear in the text.
 */
export function extractPlaces(
  article: ArticleText,
  gazetteer: Gazetteer,
  context: PlaceContext,
): ExtractedPlaces {
  if (context.dateline === undefined || UNDERWAY.test(context.dateline))
    return readPlaces(article, gazetteer, context, 0);
  const whole = prependDateline(article, context.dateline);
  const people = context.people.map((span) => shiftSpan(span, whole.added));
  const found = readPlaces(whole, gazetteer, { ...context, people }, whole.added);
  return withoutDateline(found, whole.added);
}

/** ABOARD THE USS JORDAN, EN ROUTE TO PARIS: a dateline that names no place of writing. */
const UNDERWAY = new RegExp(String.raw`^${oneOf(contexts.underway)}\b`, 'iu');

/**
 * @param body where the text begins behind a dateline of the front matter, in code units
 */
function readPlaces(
  article: ArticleText,
  gazetteer: Gazetteer,
  context: PlaceContext,
  body: number,
): ExtractedPlaces {
  const { text } = article;
  const scene = openScene(article, gazetteer, context.people);
  const { rulings, unmatched } = applyPlaceOverrides(
    text,
    context.overrides ?? [],
    gazetteer,
    context.rules?.rules.own,
  );
  const read = hasRules(context.lang);
  const formed = read ? findUnlocatedPlaces(text) : [];
  const overridden = indexSpans(rulings.map(({ span }) => span));
  const rules = context.rules ?? NO_RULES;
  const { judged, preferred, forced, used } = applyPlaceRules(
    scene,
    read ? judgeMatches(scene) : [],
    overridden,
    rules,
  );
  // "Memphis" of "Memphis Street" and "Salinas" of "Salinas Valley" are not the towns.
  const names = indexSpans(formed.flatMap(({ span, kind }) => (kind === 'building' ? [] : [span])));
  const matches = judged.filter(
    ({ match }) =>
      !overridden.touches(match) &&
      !names.touches(match, (name) => match.end - match.start < name.end - name.start),
  );
  const hints = { ...hintsOf(scene), preferred };
  const reasonOf = explainChoice(hints);
  const senses = resolveToponyms(
    matches.map(({ match }) => match),
    hints,
    body,
  );

  const found: { mention: PlaceMention; place: GazetteerPlace }[] = [];
  for (const { match, confidence, inDateline, evidence } of matches) {
    const sense = senses[match.first];
    if (!sense) continue;
    const mention = mentionOf(text, match, sense, confidence, inDateline);
    const chosen = reasonOf(match, sense);
    const by = chosen === 'entry' ? chosen : mention.by;
    found.push({ place: sense.known.place, mention: { ...mention, by, evidence, chosen } });
  }
  for (const { start, end, known, kind } of forced) {
    const mention = { span: { start, end }, place: known.place.id, kind, by: 'entry' } as const;
    found.push({ place: known.place, mention: { ...mention, confidence: 1 } });
  }
  for (const { span, known } of rulings) {
    if (!known) continue;
    const mention: PlaceMention = {
      span,
      place: known.place.id,
      kind: 'literal',
      by: 'override',
      confidence: 1,
    };
    found.push({ place: known.place, mention });
  }
  found.sort((a, b) => a.mention.span.start - b.mention.span.start);
  const places = new Map(found.map(({ place }) => [place.id, place]));
  const mentions = found.map(({ mention }) => mention);
  const taken = indexSpans([...mentions.map(({ span }) => span), ...context.people]);
  const unlocated = formed.filter(({ span }) => !taken.touches(span));
  const dateline = mentions.find((mention) => isInDateline(mention, body))?.place;
  return {
    places: [...places.values()],
    mentions,
    unmatched,
    ruled: [...used],
    unlocated,
    ...(dateline === undefined ? {} : { datelinePlace: dateline }),
  };
}

/** A dateline of the front matter goes before one that the text prints. */
function isInDateline({ span, kind, by, evidence = [] }: PlaceMention, body: number): boolean {
  if (kind !== 'literal') return false;
  return body > 0 ? span.start < body : by === 'dateline' || evidence.includes('dateline');
}

const NO_RULES: ArticlePlaceRules = { rules: indexPlaceRules([], new Map()), fits: () => false };

function mentionOf(
  text: string,
  match: ToponymMatch,
  sense: Sense,
  confidence: number,
  inDateline: boolean,
): PlaceMention {
  const span = { start: match.start, end: match.end };
  const { known } = sense;
  const place = known.place.id;
  if (sense.kind === 'demonym') return { span, place, kind: 'demonym', by: 'demonym', confidence };
  if (sense.kind === 'metonym' || standsForGovernment(text, match, known)) {
    return { span, place, kind: 'metonym', by: 'metonym', confidence };
  }
  return { span, place, kind: 'literal', by: inDateline ? 'dateline' : 'gazetteer', confidence };
}
