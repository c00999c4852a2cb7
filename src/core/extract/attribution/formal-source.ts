import { cueItemOf } from './adjacent-cue.ts';
import { closingFrame } from './clauses/closing-frame.ts';
import { subjectOfInnerClause } from './clauses/inner-clause.ts';
import { reportedBy } from './clauses/reported-by.ts';
import { PERSONAL_DOCUMENTS } from '../words/lexicon.ts';
import type { Mention } from '../prose/mention.ts';
import type { Outline } from '../prose/outline.ts';
import { CLASS, classAt, isCueClass, type Item, type Sequence } from '../prose/sequence.ts';
import { QUOTING } from '../words/word-lists.ts';

/** Items between a document and the colon after it: "his letter to the prime minister:". */
const LONGEST_TAIL = 8;

const closesLine = (cls: number): boolean => cls === CLASS.paragraph || cls === CLASS.end;

/** An article's sequence and what its items stand for. */
export interface FormalCase {
  readonly outline: Outline;
  readonly sequence: Sequence;
  readonly mentions: readonly Mention[];
  /** Whether the quote's words end in a comma. */
  readonly endsInComma: boolean;
}

/** "HOLM: “…”" on a line of its own. */
function labelBefore(items: readonly Item[], quote: number): number {
  const label = items[quote - 2];
  const labelled =
    classAt(items, quote - 1) === CLASS.colon &&
    label !== undefined &&
    (label.cls === CLASS.person || label.cls === CLASS.thing || label.cls === CLASS.noun) &&
    closesLine(classAt(items, quote - 3));
  return labelled ? label.ref : -1;
}

/** "“…” — Ana Ruiz" at the end of a line. */
function nameAfterDash(items: readonly Item[], quote: number): number {
  const name = items[quote + 2];
  const [next, last] = [classAt(items, quote + 3), classAt(items, quote + 4)];
  const signed =
    classAt(items, quote + 1) === CLASS.dash &&
    name?.cls === CLASS.person &&
    (closesLine(next) || next === CLASS.comma || (next === CLASS.stop && closesLine(last)));
  return signed ? name.ref : -1;
}

/** "“…,” the court found, and": a subject and its verb right after a comma that closes the quote. */
function subjectAfterComma({ sequence, endsInComma }: FormalCase, quote: number): number {
  const { items } = sequence;
  const subject = items[quote + 1];
  const verb = items[quote + 2];
  const closes = classAt(items, quote + 3);
  const stands =
    endsInComma &&
    subject !== undefined &&
    (subject.cls === CLASS.noun || subject.cls === CLASS.person) &&
    isCueClass(verb?.cls ?? CLASS.end) &&
    verb?.cue?.form === 'past' &&
    (closes === CLASS.comma || closes === CLASS.stop || closesLine(closes));
  return stands ? subject.ref : -1;
}

/**
 * "Ana Ruiz, the mayor, said: “…”", "her aide, Karl Moss, said “…”": the subject of the cue right
 * before the quote, be there a colon, a comma or nothing between them.
 */
function subjectBeforeQuote(context: FormalCase, quote: number): number {
  const { items } = context.sequence;
  const before = classAt(items, quote - 1);
  const own = subjectOfOwnClause(context, quote);
  if (own >= 0) return own;
  const marked = before === CLASS.colon || before === CLASS.comma;
  return before === CLASS.colon
    ? subjectBeforeColon(context, quote)
    : subjectBehindComma(context, marked ? quote - 2 : quote - 1);
}

/** A name that an apposition or a participle separates from its cue. */
function subjectBehindComma(context: FormalCase, cue: number): number {
  const { items } = context.sequence;
  const says = classAt(items, cue) === CLASS.say && items[cue]?.cue?.form === 'past';
  return says && classAt(items, cue - 1) === CLASS.comma ? subjectOfCue(context, cue) : -1;
}

/** Items before a cue in which its subject is looked for. */
const FARTHEST_SUBJECT = 12;

/** The nearest person named before a cue whose verb it is. */
function subjectOfCue({ sequence: { items }, mentions }: FormalCase, cue: number): number {
  for (let at = cue - 1; at > cue - FARTHEST_SUBJECT; at--) {
    const item = items[at];
    if (!item || item.cls === CLASS.stop || closesLine(item.cls) || item.cls === CLASS.quote) break;
    if (item.cls !== CLASS.person || mentions[item.ref]?.kind !== 'person') continue;
    if (cueItemOf(items, at) === cue) return item.ref;
  }
  return -1;
}

/** Items of what is reported between a cue and the words in marks: "said it was “a gem”". */
const LONGEST_REPORT = 7;

/** "Lorne called it “a wreck,” and Tom Vane said it was “a gem.”": each quote has its own clause. */
function subjectOfOwnClause({ sequence, mentions }: FormalCase, quote: number): number {
  const { items } = sequence;
  let cue = quote - 1;
  while (cue > quote - LONGEST_REPORT && !isCueClass(classAt(items, cue))) {
    if (ENDS_CLAUSE.has(classAt(items, cue))) return -1;
    cue--;
  }
  if (items[cue]?.cue?.form !== 'past') return -1;
  let subject = -1;
  for (let at = cue - 1; at > cue - LONGEST_REPORT; at--) {
    const cls = classAt(items, at);
    // Only where another quote of the sentence contends for this one's source.
    if (cls === CLASS.quote) return subject;
    if (ENDS_CLAUSE.has(cls) && cls !== CLASS.comma) return -1;
    const item = items[at];
    const named = cls === CLASS.person && mentions[item?.ref ?? -1]?.kind === 'person';
    if (item && named && subject < 0 && cueItemOf(items, at) === cue) subject = item.ref;
  }
  return -1;
}

const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  CLASS.stop,
  CLASS.paragraph,
  CLASS.end,
  CLASS.quote,
  CLASS.colon,
  CLASS.comma,
]);

/** "Ana Ruiz, the mayor, told reporters:" has an object before the colon. */
function subjectBeforeColon(context: FormalCase, quote: number): number {
  const { items } = context.sequence;
  const object = items[quote - 2];
  const told = classAt(items, quote - 3);
  const asks =
    object !== undefined && object.ref >= 0 && (told === CLASS.tell || told === CLASS.ask);
  const cue = asks ? quote - 3 : quote - 2;
  const cls = classAt(items, cue);
  const says = asks || cls === CLASS.say || cls === CLASS.write;
  return says ? subjectOfCue(context, cue) : -1;
}

/** "The government published his letter: “…”": in a letter its owner speaks, not who shows it. */
function ownerOfDocument({ sequence, mentions }: FormalCase, quote: number): number {
  const { items } = sequence;
  const colon = closesLine(classAt(items, quote - 1)) ? quote - 2 : quote - 1;
  if (classAt(items, colon) !== CLASS.colon) return -1;
  for (let at = colon - 1; at > colon - LONGEST_TAIL; at--) {
    const item = items[at];
    if (!item || item.cls === CLASS.stop || closesLine(item.cls) || item.cls === CLASS.quote) break;
    const document = mentions[item.ref];
    if (item.cls === CLASS.quote || !document || !PERSONAL_DOCUMENTS.has(document.head)) continue;
    const owner = mentions[item.ref + 1];
    if (owner?.kind === 'possessive' && owner.first === document.first) return item.ref + 1;
    break;
  }
  return -1;
}

/** Items between a quote and the words "quoted her as saying". */
const FARTHEST_QUOTING = 12;
/** Items of those who are quoted: "security and judicial sources". */
const LONGEST_QUOTED = 6;

/** "the agency quoted her as saying", "the paper cited a guard as saying": who was quoted speaks. */
function quotedObject({ sequence, mentions }: FormalCase, quote: number): number {
  const { items } = sequence;
  for (const step of [1, -1]) {
    // "quoted him as saying. “…”": the stop right before the quote ends the attribution.
    const from = step < 0 && classAt(items, quote - 1) === CLASS.stop ? quote - 2 : quote + step;
    for (let at = from; Math.abs(at - quote) < FARTHEST_QUOTING; at += step) {
      const cls = classAt(items, at);
      if (cls === CLASS.stop || closesLine(cls) || cls === CLASS.quote) break;
      if (!QUOTING.has(items[at]?.cue?.lemma ?? '')) continue;
      let object = -1;
      for (let k = at + 1; k < at + LONGEST_QUOTED; k++) {
        const item = items[k];
        if (!item || item.cls === CLASS.quote || item.cls === CLASS.stop) break;
        if (item.ref >= 0 && mentions[item.ref]?.kind !== 'place') object = item.ref;
        const saying = item.cls === CLASS.preposition && classAt(items, k + 1) === CLASS['cue-ing'];
        if (saying && object >= 0) return object;
      }
    }
  }
  return -1;
}

/**
 * The source that the form of a line gives beyond doubt: a label, a signature after a dash, the
 * subject of the verb before a colon, the owner of a letter.
 *
 * @param quote item of the quote
 * @returns index of the mention, or -1
 */
export function formalSource(context: FormalCase, quote: number): number {
  const { items } = context.sequence;
  const label = labelBefore(items, quote);
  if (label >= 0) return label;
  const owner = ownerOfDocument(context, quote);
  if (owner >= 0) return owner;
  const quoted = quotedObject(context, quote);
  if (quoted >= 0) return quoted;
  const reported = reportedBy(context, quote);
  if (reported >= 0) return reported;
  const follows = subjectAfterComma(context, quote);
  if (follows >= 0) return follows;
  const signed = nameAfterDash(items, quote);
  if (signed >= 0) return signed;
  const inner = subjectOfInnerClause(context, quote);
  if (inner >= 0) return inner;
  const subject = subjectBeforeQuote(context, quote);
  return subject >= 0 ? subject : closingFrame(context, quote);
}
