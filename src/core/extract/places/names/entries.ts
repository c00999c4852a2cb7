import type { KnownPlace, Sense } from '../../../gazetteer/gazetteer.ts';
import type { Span } from '../../../text/span.ts';
import { contains } from '../../../text/span.ts';
import {
  findRuledSpans,
  type PlaceRule,
  type PlaceRules,
  type RuledSpan,
} from '../choosing/rules.ts';
import type { SpanIndex } from '../../prose/span-index.ts';
import { indexSpans } from '../../prose/span-index.ts';
import type { EvidenceScene } from '../evidence/evidence.ts';
import type { JudgedMatch } from '../evidence/judging.ts';

/** The editor's rules of the whole archive, and which of them hold in this article. */
export interface ArticlePlaceRules {
  readonly rules: PlaceRules;
  readonly fits: (rule: PlaceRule) => boolean;
}

/** What the rules make of the matches of an article. */
export interface RuledMatches {
  readonly judged: JudgedMatch[];
  /** By the key of a match, the place that the editor prefers for it. */
  readonly preferred: ReadonlyMap<string, KnownPlace>;
  /** Where a name stands that only the editor knows. */
  readonly forced: readonly (Span & Exclude<PlaceRule['reading'], false>)[];
  /** Each rule and name that was found, as placeRuleUse writes it. */
  readonly used: ReadonlySet<string>;
}

/** How an article notes that a rule was found in it by one of its names. */
export function placeRuleUse(key: string, name: string): string {
  return `${key}: ${name}`;
}

const NOTHING_RULED = { preferred: new Map(), forced: [], used: new Set<string>() };

/**
 * Applies the editor's rules. A name that the gazetteer knows is judged as ever, and read as the
 * editor prefers; one that it does not know is the editor's place wherever it is printed, but in the
 * name of a person or in a longer name of a place.
 */
export function applyPlaceRules(
  scene: EvidenceScene,
  judged: readonly JudgedMatch[],
  overridden: SpanIndex,
  { rules, fits }: ArticlePlaceRules,
): RuledMatches {
  if (rules.rules.length === 0) return { judged: [...judged], ...NOTHING_RULED };
  const preferred = new Map<string, KnownPlace>();
  const forced: (Span & Exclude<PlaceRule['reading'], false>)[] = [];
  const used = new Set<string>();
  const matches = indexSpans(scene.matches);
  const spans = findRuledSpans(scene.text, scene.words, rules, fits).filter(
    (span) => !matches.touches(span, (match) => isWithin(span, match)),
  );
  const banned: Span[] = [];
  const prefers = new Map<number, RuledSpan>();
  for (const span of spans) {
    const { reading, key } = span.rule;
    if (reading !== false && scene.people.touches(span, (name) => contains(name, span))) continue;
    if (reading !== false && span.name.known) {
      prefers.set(span.start, span);
      continue;
    }
    used.add(placeRuleUse(key, span.name.printed));
    if (overridden.touches(span)) continue;
    if (reading === false) banned.push(span);
    else forced.push({ start: span.start, end: span.end, ...reading });
  }
  const no = indexSpans([...banned, ...forced]);
  const kept = judged.flatMap((one): JudgedMatch[] => {
    const ruling = prefers.get(one.match.start);
    if (!ruling || ruling.rule.reading === false) {
      return no.touches(one.match) ? [] : [one];
    }
    used.add(placeRuleUse(ruling.rule.key, ruling.name.printed));
    const { known, kind } = ruling.rule.reading;
    preferred.set(one.match.key, known);
    const senses = withSense(one.match.senses, { known, kind, via: 'name' });
    return [{ ...one, match: { ...one.match, senses } }];
  });
  return { judged: kept, preferred, forced, used };
}

/** In a longer name: York in New York, but not Ky in the abbreviation "Ky.". */
function isWithin(span: Span, match: Span): boolean {
  return contains(match, span) && match.end - match.start > span.end - span.start + 1;
}

/** The editor's sense, and the others but for the same place in another kind. */
function withSense(senses: readonly Sense[], sense: Sense): Sense[] {
  return [sense, ...senses.filter(({ known }) => known.place.id !== sense.known.place.id)];
}
