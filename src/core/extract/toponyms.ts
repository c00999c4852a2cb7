import type { ArticleText } from '../article-text.ts';
import type { Gazetteer, KnownPlace, Sense } from '../gazetteer.ts';
import type { Span } from '../span.ts';
import { standsForGovernment } from './metonyms.ts';
import { applyPlaceOverrides, type UnmatchedPlaceOverride } from './place-overrides.ts';
import type { GazetteerPlace, PlaceMention, PlaceOverride } from './place-types.ts';
import { indexSpans } from './span-index.ts';
import { hintsOf } from './toponym-hints.ts';
import { judgeMatches } from './toponym-judging.ts';
import type { ToponymMatch } from './toponym-matches.ts';
import { resolveToponyms } from './toponym-resolution.ts';
import { openScene } from './toponym-scene.ts';
import { findUnlocatedPlaces, type UnlocatedPlace } from './unlocated-places.ts';

/** What is known about an article besides its text. */
export interface PlaceContext {
  readonly dateline?: string;
  /** Names of people and bodies in the text: not places. */
  readonly people: readonly Span[];
  readonly overrides?: readonly PlaceOverride[];
}

/** The places of an article. */
export interface ExtractedPlaces {
  /** Each place once, in the order of its first mention. */
  readonly places: GazetteerPlace[];
  /** In the order of the text, not overlapping. */
  readonly mentions: PlaceMention[];
  readonly unmatched: UnmatchedPlaceOverride[];
  /** Streets, waters and airports that the gazetteer does not know; no mention overlaps them. */
  readonly unlocated: UnlocatedPlace[];
}

/**
 * Finds the toponyms of an article and what they stand for.
 *
 * Names are matched against the gazetteer, longest first; each match is weighed (prepositions,
 * datelines and containers speak for it, given names, titles and ordinary words against), and what
 * is left is resolved by the whole article. Pure; linear in the text.
 */
export function extractPlaces(
  article: ArticleText,
  gazetteer: Gazetteer,
  context: PlaceContext,
): ExtractedPlaces {
  const { text } = article;
  const scene = openScene(article, gazetteer, context.people);
  const judged = judgeMatches(scene);
  const { rulings, unmatched } = applyPlaceOverrides(text, context.overrides ?? [], gazetteer);
  const formed = findUnlocatedPlaces(text);
  const ruled = indexSpans(rulings.map(({ span }) => span));
  // "Memphis" of "Memphis Street" and "Salinas" of "Salinas Valley" are not the towns.
  const names = indexSpans(formed.flatMap(({ span, kind }) => (kind === 'building' ? [] : [span])));
  const matches = judged.filter(
    ({ match }) =>
      !ruled.touches(match) &&
      !names.touches(match, (name) => match.end - match.start < name.end - name.start),
  );
  const senses = resolveToponyms(
    matches.map(({ match }) => match),
    hintsOf(scene),
    readDateline(context.dateline, gazetteer),
  );

  const found: { mention: PlaceMention; place: GazetteerPlace }[] = [];
  for (const { match, confidence, inDateline } of matches) {
    const sense = senses[match.first];
    if (sense)
      found.push({
        place: sense.known.place,
        mention: mentionOf(text, match, sense, confidence, inDateline),
      });
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
  return { places: [...places.values()], mentions, unmatched, unlocated };
}

function readDateline(dateline: string | undefined, gazetteer: Gazetteer): KnownPlace[] {
  if (!dateline) return [];
  const article = {
    text: dateline,
    paragraphs: [{ kind: 'paragraph' as const, start: 0, end: dateline.length }],
  };
  const scene = openScene(article, gazetteer, []);
  const senses = resolveToponyms(scene.matches, hintsOf(scene), []);
  return scene.matches.flatMap(({ first }) => senses[first]?.known ?? []);
}

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
