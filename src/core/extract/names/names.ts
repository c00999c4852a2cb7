import titles from '../../../data/en/people/titles.json' with { type: 'json' };
import type { Outline } from '../prose/outline.ts';
import { isIn, LIST } from '../words/listed.ts';
import type { Mention, MentionKind } from '../prose/mention.ts';
import { kindOfName } from './kinds.ts';
import { findNameStart, isBareTitle, trimDegrees } from './name-start.ts';
import { isShouted } from '../prose/capitals.ts';
import type { Token } from '../prose/tokens.ts';
import { RunReader, type Run } from './runs.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** All names of an article, with the titles before them, in order. */
export interface FoundNames {
  readonly names: readonly Mention[];
  /** By paragraph: whether it is a headline, whose names count only when the prose has them too. */
  readonly headlines: readonly boolean[];
  readonly vocabulary: Vocabulary;
}

/** Paragraphs in which capitals tell nothing: headlines in title case, lines in capitals. */
function findHeadlines(outline: Outline): boolean[] {
  const words = outline.article.paragraphs.map(() => ({ all: 0, capital: 0, shouted: 0 }));
  for (const token of outline.tokens) {
    const count = words[token.paragraph];
    if (token.shape !== 'word' || !count || token.text.length < 3) continue;
    count.all++;
    if (token.capital) count.capital++;
    if (isShouted(token.text)) count.shouted++;
  }
  return words.map(
    ({ all, capital, shouted }, index) =>
      outline.article.paragraphs[index]?.kind === 'heading' ||
      (all >= 4 && all <= 30 && capital / all > 0.65) ||
      (all >= 4 && shouted / all > 0.6),
  );
}

/** What a run names; "Torben Hall" is somebody where "Hall looked up" stands elsewhere. */
function kindOfRun(
  tokens: readonly Token[],
  nameFirst: number,
  run: Run,
  titled: boolean,
  { acting }: Vocabulary,
): MentionKind | 'thing' {
  if (nameFirst >= run.after) return 'noun';
  const kind = kindOfName(tokens, nameFirst, run.after, titled);
  const surname = run.after - nameFirst > 1 && acting.has(tokens[run.after - 1]?.lower ?? '');
  return kind === 'place' && surname && tokens[run.first - 1]?.lower !== 'the' ? 'name' : kind;
}

function toMention(outline: Outline, vocabulary: Vocabulary, run: Run): Mention | undefined {
  const { tokens, stretchOf } = outline;
  trimDegrees(run, tokens);
  const { titleAfter, nameFirst } = findNameStart(run, tokens, vocabulary);
  const titled = titleAfter > run.first;
  if (titled && isFormer(tokens[run.first - 1])) run.first--;
  const start = tokens[run.first];
  const end = tokens[run.after - 1];
  if (!start || !end) return undefined;
  const kind = kindOfRun(tokens, nameFirst, run, titled, vocabulary);
  const span = { start: start.start, end: end.end };
  const base = {
    first: run.first,
    after: run.after,
    nameFirst,
    span,
    head: end.lower,
    stretch: stretchOf[run.first] ?? -1,
  };
  const surname = run.after - run.first === 1 && vocabulary.surnames.has(end.lower);
  const office = isIn(end, LIST.titleHead) || isIn(start, LIST.titleHead);
  if ((!surname && office && isBareTitle(tokens, run)) || nameFirst >= run.after)
    return { ...base, nameFirst: run.first, kind: 'noun', title: span };
  if (kind === 'thing') return surname ? { ...base, kind: 'place' } : undefined;
  const before = tokens[titleAfter - 1];
  const title = titled && before ? { start: start.start, end: before.end } : undefined;
  return title ? { ...base, kind, title } : { ...base, kind };
}

/** "Q." and "A.", as interviews label questions and answers. */
const isTurnLetter = (tokens: readonly Token[], { first, after }: Run): boolean =>
  after - first === 1 &&
  /^[QA]\.?$/.test(tokens[first]?.text ?? '') &&
  tokens[first - 1]?.paragraph !== tokens[first]?.paragraph;

const FORMER: ReadonlySet<string> = new Set(titles.former);
const FORMER_INSIDE: ReadonlySet<string> = new Set(titles.formerInside);

/**
 * "Former President Ana Ruiz", "said then President Ana Ruiz". What "Then" begins a sentence with is
 * not an office: "Then President Ana Ruiz said".
 */
const isFormer = (token: Token | undefined): boolean =>
  token !== undefined &&
  (FORMER.has(token.lower) || (FORMER_INSIDE.has(token.lower) && !token.initial));

/** Finds runs of capitalised words and says what each looks like. */
export function findNames(outline: Outline): FoundNames {
  const { tokens } = outline;
  const headlines = findHeadlines(outline);
  const vocabulary = readVocabulary(outline, headlines);
  const reader = new RunReader(tokens, vocabulary);
  const names: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const run = reader.isNameWord(at) ? reader.read(at) : undefined;
    if (!run || isTurnLetter(tokens, run)) continue;
    at = run.after - 1;
    reader.trimStart(run);
    if (run.first >= run.after) continue;
    reader.takeParticles(run);
    const mention = toMention(outline, vocabulary, run);
    if (mention) names.push(mention);
  }
  return { names, headlines, vocabulary };
}
