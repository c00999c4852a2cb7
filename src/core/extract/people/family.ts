import { slice } from '../../text/span.ts';
import type { Mention } from '../prose/mention.ts';
import { genderOfTitle } from '../words/gender.ts';
import { LARGEST_FAMILY, type ChainState, type Entity } from './entity.ts';

/** "Bernie Sandow and Sarah Sandow": two who are named first side by side. */
function introducedTogether({ reading }: ChainState, people: readonly Entity[]): boolean {
  const [one, two] = people;
  if (!one || !two) return false;
  const [a, b] = [reading.mentions[one.first], reading.mentions[two.first]];
  if (!a || !b || b.first !== a.after + 1) return false;
  return reading.outline.tokens[a.after]?.lower === 'and';
}

/** Those of a family who bear a title: "Chief Dale" after "Mayor Ruth Dale" and "Chief Simon Dale". */
function bearing(family: readonly Entity[], title: string): readonly Entity[] {
  const words = title.toLowerCase().split(/\s+/);
  return family.filter(({ roles }) =>
    roles.some(({ text }) => words.every((word) => text.toLowerCase().split(/\s+/).includes(word))),
  );
}

/**
 * The family member that a surname means: the one named in full in this paragraph, else the first
 * named. Null where two were introduced side by side and nothing chooses between them.
 */
export function chooseFamily(
  state: ChainState,
  family: readonly Entity[],
  mention: Mention,
  index: number,
): Entity | undefined | null {
  const people = family.filter(({ kind }) => kind === 'person');
  if (people.length < 2) return people[0];
  const { outline } = state.reading;
  const title = mention.title
    ? genderOfTitle(slice(outline.article.text, mention.title))
    : undefined;
  const fitting = title
    ? people.filter(({ gender }) => gender === undefined || gender === title)
    : people;
  if (fitting.length === 1) return fitting[0];
  const titled = mention.title ? bearing(fitting, slice(outline.article.text, mention.title)) : [];
  if (titled.length === 1) return titled[0];
  const introduced = fitting.filter(({ first }) => first <= index);
  const paragraph = outline.article.paragraphs[outline.tokens[mention.first]?.paragraph ?? -1];
  const here = introduced.filter(({ mentions }) =>
    mentions
      .slice(-LARGEST_FAMILY)
      .some(
        ({ span, form }) =>
          form === 'full' &&
          paragraph &&
          span.start >= paragraph.start &&
          span.end <= mention.span.start,
      ),
  );
  if (here.length === 1) return here[0];
  if (introducedTogether(state, introduced)) return null;
  return introduced[0] ?? fitting[0];
}
