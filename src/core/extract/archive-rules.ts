import type { MarkClass } from './mark-class.ts';
import { foldTypedWords } from './override-words.ts';
import { isMeant, type ConditionedArticle } from './places/choosing/conditions.ts';
import { keyOf } from './people/speakers.ts';
import { cospeakersOf, withoutOne } from './quote-speakers.ts';
import {
  speakersOfQuote,
  type ArticleSpeaker,
  type ExtractedQuote,
  type RuledWords,
  type Speech,
  type UnspokenMark,
} from './speech-types.ts';

/** Words that nobody speaks, wherever the archive prints them in marks. */
export interface UnspokenRule {
  readonly words: string;
  /** What they are. */
  readonly class: MarkClass;
}

/** Whom some initials stand for. */
export interface InitialsRule {
  readonly initials: string;
  /** Name of the person. */
  readonly speaker: string;
}

/** What the editor says about the words in marks of one article. */
export interface ArchiveRules {
  readonly unspoken: readonly UnspokenRule[];
  /** Whether a single word in marks is speech only where a cue says so. */
  readonly singleWordsNeedCue: boolean;
  readonly initials: readonly InitialsRule[];
  /** Names of what never speaks: a ship, a site, a word with a capital. */
  readonly nobody?: readonly string[];
}

/** The same of all articles; initials may be somebody’s in some of them only. */
export interface QuoteRules extends ArchiveRules {
  readonly initials: readonly (InitialsRule & { readonly articles?: readonly string[] })[];
}

/** The rules that hold in one article. */
export function rulesIn(rules: QuoteRules, article: ConditionedArticle): ArchiveRules {
  const { initials } = rules;
  if (initials.length === 0) return rules;
  const holds = initials.filter(
    ({ articles }) => articles?.some((wanted) => isMeant(wanted, article)) ?? true,
  );
  return { ...rules, initials: holds };
}

/** Names of rules, by which an article says which of them it used. */
export const ruleKey = {
  unspoken: (words: string): string => `words ${foldWords(words)}`,
  singleWords: 'single words',
  nobody: (name: string): string => `nobody ${foldTypedWords(name)}`,
  initials: ({ initials, speaker }: InitialsRule): string => `initials ${initials} ${speaker}`,
} as const;

/** Marks at the end of a sentence belong to it and not to a term at its end: “agile.” */
const END_MARKS = /^[\s.,;:!?…]+|[\s.,;:!?…]+$/gu;

/** Words as rules compare them: without case, marks, white space and the marks of a sentence. */
export function foldWords(words: string): string {
  return foldTypedWords(words).replace(END_MARKS, '');
}

/**
 * Applies the rules of the whole archive, before the front matter of the article, which goes before
 * them. Words that are dropped are marks from then on.
 */
export function applyArchiveRules(speech: Speech, rules: ArchiveRules | undefined): Speech {
  if (!rules) return speech;
  const classes = new Map(rules.unspoken.map((rule) => [foldWords(rule.words), rule.class]));
  const ruled: RuledWords[] = [];
  const marks: UnspokenMark[] = [];
  const heard = withoutNobody(speech, rules.nobody ?? [], ruled);
  const quotes = heard.quotes.filter((quote) => {
    const folded = foldWords(quote.words);
    const term = classes.get(folded);
    const isSingle = rules.singleWordsNeedCue && isWordWithoutCue(quote);
    if (term === undefined && !isSingle) return true;
    const rule = term === undefined ? ruleKey.singleWords : ruleKey.unspoken(folded);
    ruled.push({ rule, words: quote.words, dropped: true });
    marks.push(...quote.spans.map((span) => ({ span, class: term ?? ('other' as const) })));
    return false;
  });
  let given: Speech = { ...heard, quotes };
  if (marks.length > 0) {
    const all = [...speech.marks, ...marks].sort((a, b) => a.span.start - b.span.start);
    given = { ...given, marks: all };
  }
  for (const rule of rules.initials) {
    const named = applyInitials(given, rule);
    if (!named) continue;
    given = named;
    ruled.push({ rule: ruleKey.initials(rule), words: rule.initials, dropped: false });
  }
  return ruled.length > 0 ? { ...given, ruled } : speech;
}

/** Takes out speakers who are nobody; what they said is open. */
function withoutNobody(speech: Speech, names: readonly string[], ruled: RuledWords[]): Speech {
  if (names.length === 0) return speech;
  const wanted = new Set(names.map(foldTypedWords));
  const gone = speech.speakers.filter(({ name }) => wanted.has(foldTypedWords(name)));
  if (gone.length === 0) return speech;
  for (const { name } of gone) {
    ruled.push({ rule: ruleKey.nobody(name), words: name, dropped: true });
  }
  const quotes = speech.quotes.map((quote) =>
    gone.reduce((left, { key }) => withoutOne(left, key), quote),
  );
  return { ...speech, quotes, speakers: speech.speakers.filter((one) => !gone.includes(one)) };
}

/** Rules that need no cue, since the form of the text says who speaks. */
const BY_FORM: ReadonlySet<ExtractedQuote['by']> = new Set(['transcript', 'colon', 'dash']);

function isWordWithoutCue({ words, cue, by }: ExtractedQuote): boolean {
  return cue === undefined && !BY_FORM.has(by) && !/\s/.test(words.trim());
}

/** Gives to a person what was said under the initials; undefined where nothing was. */
function applyInitials(
  speech: Speech,
  { initials, speaker: name }: InitialsRule,
): Speech | undefined {
  const wanted = foldInitials(initials);
  const bears = (printed: string): boolean => foldInitials(printed) === wanted;
  const short = speech.speakers.find((one) => bears(one.name));
  const person = speech.speakers.find((one) => isNamed(one, name));
  const key = person?.key ?? short?.key ?? keyOf(name);
  let used = short !== undefined;
  const quotes = speech.quotes.map((quote): ExtractedQuote => {
    const keys = speakersOfQuote(quote);
    if (short && keys.includes(short.key)) {
      const [first, ...others] = keys.map((each) => (each === short.key ? key : each));
      const { cospeakers: _cospeakers, ...alone } = quote;
      return {
        ...alone,
        ...cospeakersOf(others),
        ...(first === undefined ? {} : { speaker: first }),
      };
    }
    if (keys.length > 0 || quote.standing || !quote.source || !bears(quote.source.text))
      return quote;
    used = true;
    const { doubted: _doubted, ...open } = quote;
    return { ...open, speaker: key, by: 'override', resolvedBy: 'override', confidence: 1 };
  });
  if (!used) return undefined;
  const speakers = speech.speakers.filter((one) => one !== short && one !== person);
  speakers.push(joined(key, name, initials, [person, short]));
  return { ...speech, quotes, speakers };
}

function joined(
  key: string,
  name: string,
  initials: string,
  records: readonly (ArticleSpeaker | undefined)[],
): ArticleSpeaker {
  const known = records.filter((record) => record !== undefined);
  const aliases = new Set([
    initials,
    ...known.flatMap((record) => [record.name, ...record.aliases]),
  ]);
  aliases.delete(name);
  const mentions = known.flatMap((record) => record.mentions);
  return {
    ...known[0],
    key,
    name,
    kind: 'person',
    aliases: [...aliases],
    roles: known.flatMap(({ roles }) => roles),
    mentions: mentions.sort((a, b) => a.span.start - b.span.start),
    by: 'override',
    confidence: 1,
  };
}

function isNamed(speaker: ArticleSpeaker, name: string): boolean {
  const wanted = foldTypedWords(name);
  return [speaker.name, ...speaker.aliases].some((each) => foldTypedWords(each) === wanted);
}

/** “N.B.”, “NB” and “N. B.” are the same. */
function foldInitials(text: string): string {
  return text.replace(/[\s.]/g, '').toLowerCase();
}
