import disputeWords from '../../../data/en/speech/dispute-words.json' with { type: 'json' };
import { slice } from '../../text/span.ts';
import { oneOf } from '../../text/word-pattern.ts';
import type { Chain } from '../people/entity.ts';
import type { Reading } from '../prose/reading.ts';
import type { QuoteGroup } from '../quotes/quotes.ts';
import type { Printed } from '../speech-types.ts';
import { proseAround, type Passage } from './prose-around.ts';

/** The end of what leads up to a quote. */
const END = String.raw`[\s,:]*$`;
const SAID =
  '(?:said|uttered|spoken|spoke|written|wrote|tweeted|posted|made|claimed|shouted|chanted|yelled)';
const SAY = '(?:say|utter|speak|write|tweet|post|make|claim|shout|chant|yell)';
const SAYING = '(?:saying|uttering|writing|tweeting|posting|making|claiming)';
/** "reporters", "her colleagues", "the Harbour Post". */
const SOMEBODY = String.raw`[\p{L}’'.-]{1,30}(?: [\p{L}’'.-]{1,30}){0,3}`;
/** What connects a verb of speech with the words: "that", "to reporters that", "the words". */
const LEADS = `(?: publicly| in public| simply)?(?: to ${SOMEBODY})?,?(?: that| as much as| anything like| something like)?(?: (?:the|these|those|the following|such) words)?`;
const NOT = `(?:never(?: once| actually| ever| publicly| even)?|(?:(?:did|does|do|has|have|had) not|(?:did|does|do|has|have|had)n[’']t)(?: actually| ever| once)?)`;
const CALLED = `(?:called|call|tell|told) ${SOMEBODY}?(?: that)?`;

/** "never said", "did not tell reporters that", right before the words. */
const NEVER_SAID = new RegExp(
  String.raw`\b${NOT} (?:(?:${SAID}|${SAY})${LEADS}|${CALLED})${END}`,
  'u',
);
/** "nobody said", "no one at the board has ever said". */
const NOBODY_SAID = new RegExp(
  String.raw`\b(?:[Nn]o[ -]?one|[Nn]obody|[Nn]one of (?:them|us))(?: [\p{L}’'-]{1,20}){0,5} (?:${SAID}${LEADS}|${CALLED})${END}`,
  'u',
);
const OWN_CLAUSE = `(?: ever| having| that ${SOMEBODY}(?: had| has)?(?: ever)?){0,3}`;
/** Some words of the clause that is denied: "that the poor were". */
const CLAUSE = String.raw`(?: (?!(?:and|but|who|which)\b)[\p{L}’'-]{1,20}){0,8}`;
/** "denied saying", "denies that he ever wrote", "denied having called her a". */
const DENIED = new RegExp(
  String.raw`\bden(?:y|ies|ied|ying)${OWN_CLAUSE} (?:(?:${SAYING}|${SAID})${LEADS}${CLAUSE}|(?:calling|telling|called|told) ${SOMEBODY}(?: that)?)${END}`,
  'u',
);
const WRONGLY = oneOf(disputeWords.wronglyWords);
const ASCRIBED = String.raw`\b(?:${WRONGLY}[ -](?:been )?(?:attributed|ascribed|credited|quoted|cited|reported|accused)|mis-?(?:attributed|ascribed|quoted))\b`;
/** "wrongly attributed to Karl Moss:", "falsely quoted as saying". */
const ASCRIBED_BEFORE = new RegExp(`${ASCRIBED}[^.;:]{0,80}${END}`, 'u');
/** "… is often wrongly attributed to Karl Moss". */
const ASCRIBED_AFTER = new RegExp(`^[^.;:"]{0,60}${ASCRIBED}(?: to [^.,;:"]{1,60})?`, 'u');

const FAKE = oneOf(disputeWords.fakeWords);
const WORDS = `${oneOf(disputeWords.wordNouns)}s?`;
const CARRIER = `${oneOf(disputeWords.carrierNouns)}s?`;
const OPENS =
  '(?:in which|that|which|showing|shows|claiming|with|saying|quoting|reading|attributed to|from|of|by|about)';
/** "a doctored clip in which Voss says", "a fake quote:". */
const FAKE_BEFORE = new RegExp(
  String.raw`\b${FAKE} (?:[\p{L}-]{1,20} ){0,2}(?:${WORDS}|${CARRIER})(?: ${OPENS} [^,.;:"]{1,100})?${END}`,
  'iu',
);
/** The writer judges the fake: "the fake letter was". */
const JUDGES = /\b(?:is|are|was|were|as)[\s,:]*$/u;

const SUBJECT = `[^.,;:"]{1,50}?`;
/** "words she never said", "— which Voss never said". */
const NEVER_AFTER = new RegExp(
  String.raw`^[\s,;—–-]*(?:(?:a|the|those|these) )?(?:${WORDS} )?(?:that |which )?${SUBJECT} ${NOT} (?:${SAID}|${SAY})(?=[\s.,;!?]*$|[.,;!?])`,
  'u',
);
const BEEN = '(?:is|are|was|were|has been|have been|had been|turned out to be|proved to be)';
const DEGREE = '(?: (?:entirely|completely|simply|wholly|almost certainly|in fact|also))?';
const JUDGED = String.raw`${BEEN}${DEGREE} (?:(?:an? )?${FAKE}\b|an? ${oneOf(disputeWords.fakes)}\b|never (?:said|made|spoken|uttered|written)\b|not (?:genuine|authentic|real|hers|his|theirs)\b|(?:an? )?${ASCRIBED})`;
/** "… is a fake quote", "… was never said". */
const JUDGED_AFTER = new RegExp(String.raw`^[\s,;—–-]*${JUDGED}`, 'u');

const LINK = '(?:But |Yet |However, |In fact, |In truth, |Actually, )?';
const OBJECT = String.raw`(?: to ${SOMEBODY})? ${oneOf(disputeWords.deniedObjects)}\b`;
/** "She never said it." The first group is the one who never did. */
const NEVER_SAID_IT = new RegExp(
  `^${LINK}(${SUBJECT}) (?:(?:has |have |had )?${NOT} (?:${SAID}|${SAY})${OBJECT}|said (?:no such thing|nothing of the (?:kind|sort))|den(?:y|ies|ied)${OWN_CLAUSE} (?:${SAYING}|${SAID})${OBJECT})`,
  'u',
);
/** "Nobody ever said it." */
const NOBODY_SAID_IT = new RegExp(
  String.raw`^${LINK}(?:No[ -]?one|Nobody|Neither|None of them)(?: [\p{L}’'-]{1,20}){0,4} ${SAID}${OBJECT}`,
  'u',
);
/** "The quote is fake." The first group is what it is said of. */
const IS_FAKE = new RegExp(
  `^${LINK}(?:The|This|That|These|Those|Both) (${WORDS}|${CARRIER}) ${JUDGED}`,
  'u',
);
const IS_CARRIER = new RegExp(`^${CARRIER}$`, 'u');
const NO_RECORD =
  /^(?:But |However, )?[Tt]here is no (?:record|evidence|proof) (?:of|that) [^.;:"]{1,60} (?:ever )?(?:saying|said|writing|wrote|made) [^.;:"]{1,30}/u;

/** What every denial has, and few other passages: most patterns are not tried on the others. */
const DENIAL = new RegExp(
  String.raw`n[’']t|[Nn]o[ -]?one|\b(?:never|not|no|nothing|[Nn]obody|None|none|Neither|den[yi]|mis|${WRONGLY})`,
  'u',
);

/** First words of a question that somebody does not answer: "did not say how". */
const QUESTIONS = /^\W{0,3}(?:how|why|when|where|whether|if|what|who|which)\b/iu;

/** What is known of a quote when its standing is asked for. */
interface Case {
  readonly reading: Reading;
  readonly chain: Chain;
  readonly group: QuoteGroup;
  /** Index of the mention that it is attributed to, or -1. */
  readonly source: number;
  /** Indexes of the entities that it is attributed to. */
  readonly speakers: readonly number[];
}

/**
 * The words by which an article says that a quote was never spoken, or not by whom it names: "She
 * never said it", "wrongly attributed to"; undefined where it says nothing of the kind.
 */
export function findDispute(given: Case): Printed | undefined {
  const { reading, group } = given;
  const around = proseAround(reading, group);
  const { text } = reading.outline.article;
  const found =
    disputedBefore(given, around.before) ??
    disputedAfter(around.after) ??
    disputedNext(given, around.next, around.before);
  return found && { span: found, text: slice(text, found).trim() };
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/** Where the first of some patterns matches a passage, as offsets of the article. */
function matched({ start, text }: Passage, ...patterns: readonly RegExp[]): Match | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return trimmed(start + found.index, found[0]);
  }
  return undefined;
}

function trimmed(start: number, words: string): Match {
  const lead = /^[\s,;:—–-]*/u.exec(words)?.[0].length ?? 0;
  const end = start + words.replace(/[\s,;:—–-]+$/u, '').length;
  return { start: start + lead, end };
}

function disputedAfter(after: Passage): Match | undefined {
  if (after.text === '') return undefined;
  return DENIAL.test(after.text)
    ? matched(after, NEVER_AFTER, JUDGED_AFTER, ASCRIBED_AFTER)
    : matched(after, JUDGED_AFTER);
}

function disputedBefore(given: Case, before: Passage): Match | undefined {
  if (before.text === '') return undefined;
  const { reading, group } = given;
  const { text } = reading.outline.article;
  const [first] = group.stretches;
  const denies = DENIAL.test(before.text);
  const never = denies ? matched(before, NEVER_SAID, DENIED) : undefined;
  if (never && first && !QUESTIONS.test(text.slice(first.inner.start, first.inner.end)))
    return withSubject(given, never);
  const source = reading.mentions[given.source];
  const judged =
    JUDGES.test(before.text) || (source && source.span.start >= (first?.span.end ?? 0));
  const ascribed = denies ? matched(before, NOBODY_SAID, ASCRIBED_BEFORE) : undefined;
  return ascribed ?? (judged ? undefined : matched(before, FAKE_BEFORE));
}

/** "Voss did not say": the words with the one who did not say them, if the two are next to each other. */
function withSubject({ reading, source }: Case, found: Match): Match {
  const subject = reading.mentions[source]?.span;
  if (!subject || subject.end > found.start) return found;
  const between = reading.outline.article.text.slice(subject.end, found.start);
  return between.trim() === '' ? { start: subject.start, end: found.end } : found;
}

function disputedNext(given: Case, next: Passage, before: Passage): Match | undefined {
  if (next.text === '') return undefined;
  const denies = DENIAL.test(next.text);
  const nobody = denies ? matched(next, NOBODY_SAID_IT, NO_RECORD) : undefined;
  if (nobody) return nobody;
  const never = denies ? NEVER_SAID_IT.exec(next.text) : null;
  if (never && isTheirs(given, next.start, next.start + never[0].length))
    return trimmed(next.start, never[0]);
  const fake = IS_FAKE.exec(next.text);
  const [words = '', noun = ''] = fake ?? [];
  // "Voss shared the clip. The clip is fake": it is the words' own carrier only where they stand in it.
  const carried = IS_CARRIER.test(noun) ? before.text.includes(noun) : true;
  return fake && carried ? trimmed(next.start, words) : undefined;
}

/** Whether the one who never said it is the one to whom the quote is attributed, or neither is known. */
function isTheirs({ reading, chain, speakers }: Case, start: number, end: number): boolean {
  if (speakers.every((speaker) => speaker < 0)) return true;
  const { mentions } = reading;
  let seen = false;
  for (let index = firstFrom(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.span.start >= end) break;
    const entity = chain.entityOf[index] ?? -1;
    if (speakers.includes(entity)) return true;
    if (entity >= 0 || mention.kind === 'person' || mention.kind === 'name') seen = true;
  }
  return !seen;
}

/** Index of the first mention at or after an offset; mentions stand in the order of the text. */
function firstFrom(mentions: Reading['mentions'], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
