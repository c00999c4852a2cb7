import { slice } from '../../../text/span.ts';
import {
  attach,
  bare,
  createEntity,
  evidenceAt,
  nameWords,
  type ChainState,
  type Entity,
} from '../entity.ts';
import {
  COMMON_BODIES,
  UNNAMED_BODIES,
  DEMONYMS,
  DETERMINERS,
  METONYMS,
  PLACES,
  PLATFORMS,
  POSSESSIVES,
  SENTENCE_STARTERS,
} from '../../words/lexicon.ts';
import type { Mention } from '../../prose/mention.ts';
import type { Outline } from '../../prose/outline.ts';
import type { Token } from '../../prose/tokens.ts';
import { GOVERNING, OWNED_OFFICES } from '../../words/word-lists.ts';

/** Chains the name of a body: the same words, its initials, or its last word after "the". */
export function chainBody(state: ChainState, found: Mention, index: number, own: string[]): void {
  const mention = withOwner(state.reading.outline, found);
  const words = mention === found ? own : nameWords(state.reading.outline, mention);
  const key = words.map(bare).join(' ');
  const single =
    words.length === 1 && !/[A-Z]{2}/.test(slice(state.reading.outline.article.text, mention.span));
  if (single && state.byBody.has(`…${key}`)) {
    attachBody(state, mention, index, state.byBody.get(`…${key}`));
    return;
  }
  const shouted = /^[A-Z]{5,}$/.test(slice(state.reading.outline.article.text, mention.span));
  const initials = words
    .filter((word) => word.length > 3 || !/^(?:of|for|the|and|on)$/.test(word))
    .map((word) => word[0])
    .join('');
  let entity =
    state.byBody.get(key) ??
    state.byBody.get(key.replace(/\./g, '')) ??
    (words.length > 1 ? tailOwner(state, words) : undefined) ??
    (words.length > 2 ? state.byBody.get(initials) : undefined);
  if (!entity) {
    entity = createEntity(state, mention, index, words, 'body');
    // A long word in capitals may be a shout or a dateline: it needs another sign.
    const known = words.length > 1 || METONYMS.has(key) || isAcronym(state, mention);
    entity.evidence = PLATFORMS.has(key) ? 0 : known ? 2 : 1;
  }
  // "the Sun", "the Union" are no bodies unless they act; one in capitals is after "the".
  const determined = state.reading.outline.tokens[mention.first - 1]?.lower === 'the';
  if (entity.evidence < 2 && (evidenceAt(state, index) > 1 || (shouted && determined)))
    entity.evidence = 2;
  state.byBody.set(key, entity);
  if (words.length > 2 && !state.byBody.has(initials)) state.byBody.set(initials, entity);
  // "the Times" after "The Morning Times".
  if (words.length > 1) state.byBody.set(`…${words.at(-1) ?? ''}`, entity);
  attach(state, entity, mention, index, 'full');
}

/** "NASA’s Office of the Inspector General": an office or a committee is known by its owner. */
function withOwner({ tokens }: Outline, mention: Mention): Mention {
  const owner = tokens[mention.first - 2];
  const possessed =
    tokens[mention.first - 1]?.shape === 'possessive' && owner?.shape === 'word' && owner.capital;
  // "Russia’s Foreign Ministry": every country has one.
  const national =
    possessed &&
    !SENTENCE_STARTERS.has(owner.lower) &&
    GOVERNING.has(tokens[mention.first]?.lower ?? '') &&
    NATIONAL.has(tokens[mention.after - 1]?.lower ?? '');
  if (national) return { ...mention, nameFirst: mention.first - 2 };
  const owned =
    possessed &&
    mention.after - mention.first > 2 &&
    OWNED_OFFICES.has(tokens[mention.first]?.lower ?? '') &&
    !DEMONYMS.has(owner.lower) &&
    !PLACES.has(owner.lower) &&
    !SENTENCE_STARTERS.has(owner.lower);
  return owned ? { ...mention, nameFirst: mention.first - 2 } : mention;
}

/** Last words of bodies that every country has. */
const NATIONAL: ReadonlySet<string> = new Set(['ministry', 'department']);

/** "Foreign Ministry" after "Tolvan Foreign Ministry", where no second ministry was named. */
function tailOwner(state: ChainState, words: readonly string[]): Entity | undefined {
  const last = state.byBody.get(`…${words.at(-1) ?? ''}`);
  const owner = last?.words[0] ?? '';
  if (!last || last.words.length <= words.length || !(DEMONYMS.has(owner) || PLACES.has(owner)))
    return undefined;
  const tail = last.words.slice(-words.length);
  return last.words.length - words.length === 1 && tail.every((word, k) => word === words[k])
    ? last
    : undefined;
}

/** "GOP", "U.N.", "NASA": short and in capitals, so no shout. */
const isAcronym = (state: ChainState, { span }: Mention): boolean =>
  /^(?:[A-Z][A-Za-z]?[A-Z]{0,3}|(?:[A-Z]\.){2,4})$/.test(
    slice(state.reading.outline.article.text, span),
  );

function attachBody(
  state: ChainState,
  mention: Mention,
  index: number,
  entity: Entity | undefined,
): void {
  if (entity) attach(state, entity, mention, index, 'short');
}

/** First token of "French foreign ministry", "Hertfield city council": a capital before what it is; -1 for none. */
function nationalStart(tokens: readonly Token[], { first, after }: Mention): number {
  let at = after - 1;
  while (at > first && !tokens[at]?.capital && GOVERNING.has(tokens[at - 1]?.lower ?? '')) at--;
  const owner = tokens[at - 1];
  const named =
    at < after - 1 &&
    at > first &&
    owner?.capital === true &&
    !owner.initial &&
    (DEMONYMS.has(owner.lower) || PLACES.has(owner.lower));
  return named ? at - 1 : -1;
}

/** "the Lee campaign", "the Turkish government", "Lee's office": a body by what it is and whose. */
function namedGroup(outline: Outline, mention: Mention): Run | undefined {
  if (
    mention.kind !== 'group' ||
    !COMMON_BODIES.has(mention.head) ||
    UNNAMED_BODIES.has(mention.head)
  )
    return undefined;
  const { tokens } = outline;
  const national = nationalStart(tokens, mention);
  if (national >= 0) return { first: national, after: mention.after };
  let first = mention.after - 1;
  while (
    first > mention.first &&
    tokens[first - 1]?.capital &&
    !DETERMINERS.has(tokens[first - 1]?.lower ?? '') &&
    !POSSESSIVES.has(tokens[first - 1]?.lower ?? '')
  )
    first--;
  const owner = tokens[mention.first - 2];
  if (
    tokens[mention.first - 1]?.shape === 'possessive' &&
    owner?.capital &&
    !SENTENCE_STARTERS.has(owner.lower)
  ) {
    return { first: mention.first - 2, after: mention.after };
  }
  return first < mention.after - 1 ? { first, after: mention.after } : undefined;
}

/** Chains bodies that are named by what they are and whose. */
export function chainGroups(state: ChainState): void {
  const { outline, mentions } = state.reading;
  mentions.forEach((mention, index) => {
    const run = namedGroup(outline, mention);
    if (!run) return;
    const named = { ...mention, nameFirst: run.first };
    const words = nameWords(outline, named);
    const key = words.join(' ');
    const entity = state.byBody.get(key) ?? createEntity(state, named, index, words, 'body');
    state.byBody.set(key, entity);
    attach(state, entity, named, index, 'full');
    entity.evidence += evidenceAt(state, index) > 0 ? 2 : 0;
  });
}

/** Half-open run of tokens. */
interface Run {
  readonly first: number;
  readonly after: number;
}
