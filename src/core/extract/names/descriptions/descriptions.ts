import { isIn, LIST } from '../../words/listed.ts';
import type { Mention, MentionKind } from '../../prose/mention.ts';
import type { Outline } from '../../prose/outline.ts';
import type { Token } from '../../prose/tokens.ts';
import {
  pronounKind,
  isVerbAfterNoun,
  nounKind,
  isBareAge,
  descriptionStart,
  speakingPlace,
} from './words.ts';

const DETERMINING = LIST.determiner | LIST.possessive;

function describe(
  outline: Outline,
  first: number,
  head: number,
  kind: MentionKind,
): Mention | undefined {
  const { tokens, stretchOf } = outline;
  const start = tokens[first];
  const end = tokens[head];
  if (!start || !end) return undefined;
  const span = { start: start.start, end: end.end };
  const base = {
    kind,
    first,
    after: head + 1,
    nameFirst: first,
    span,
    head: end.lower,
    stretch: stretchOf[first] ?? -1,
  };
  return kind === 'noun' ? { ...base, title: span } : base;
}

/** "secretary of state Ann Lee": the office continues after its head, right up to the name. */
function officeEnd(tokens: readonly Token[], head: number, name: Mention): number {
  const gap = name.first - head - 1;
  if (name.kind !== 'person' || name.nameFirst !== name.first || gap < 2 || gap > 4) return -1;
  if (tokens[head + 1]?.lower !== 'of' && tokens[head + 1]?.lower !== 'for') return -1;
  for (let at = head + 2; at < name.first; at++) {
    const token = tokens[at];
    if (token?.shape !== 'word' || token.capital || isIn(token, DETERMINING)) return -1;
  }
  return name.first;
}

/** A name with the description that leads up to it as its title: "campaign manager Ana Ruiz". */
function withTitle(outline: Outline, name: Mention, first: number): Mention {
  const { tokens } = outline;
  const before = tokens[name.nameFirst - 1];
  const start = tokens[first];
  if (!before || !start) return name;
  const determined = isIn(start, DETERMINING);
  const titleStart =
    determined && first + 1 < name.nameFirst ? (tokens[first + 1] ?? start) : start;
  return {
    ...name,
    kind: name.kind === 'body' || name.kind === 'place' ? name.kind : 'person',
    first,
    span: { start: start.start, end: name.span.end },
    title: { start: titleStart.start, end: before.end },
  };
}

/**
 * Adds pronouns and descriptions to the names of an article: "she", "the ministry", "a senior
 * official". A description right before a name becomes the title of the name; names inside a
 * description stay in the list, after it.
 */
export function addDescriptions(outline: Outline, names: readonly Mention[]): Mention[] {
  const { tokens } = outline;
  const all: Mention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const name = names[next];
    if (name && name.first <= at) {
      next++;
      all.push(name);
      at = Math.max(at, name.after - 1);
      continue;
    }
    const pronoun = pronounKind(token);
    const noun =
      pronoun || isVerbAfterNoun(tokens, at)
        ? undefined
        : (nounKind(token) ?? speakingPlace(tokens, at));
    const following = tokens[at + 1];
    if (pronoun) {
      const mention = describe(outline, at, at, pronoun);
      if (mention) all.push(mention);
    } else if (
      noun &&
      !(following && nounKind(following) && !isVerbAfterNoun(tokens, at + 1)) &&
      !isBareAge(tokens, at) &&
      !(following?.shape === 'word' && following.lower === 'of' && noun === 'document')
    ) {
      const first = descriptionStart(outline, at);
      const link = noun === 'noun' && name ? officeEnd(tokens, at, name) : -1;
      if (name && link >= 0) {
        const titled = withTitle(outline, name, first);
        all.push(titled);
        next++;
        at = name.after - 1;
      } else if (name?.first === at + 1 && noun === 'noun' && name.kind !== 'noun') {
        all.push(withTitle(outline, name, first));
        next++;
        at = name.after - 1;
      } else {
        const mention = describe(outline, first, at, noun);
        if (mention) all.push(mention);
      }
    }
  }
  // A description comes before the names that it contains.
  return all.sort((a, b) => a.first - b.first || b.after - a.after);
}
