import type { JoinRule } from '../archive/speakers/drafts.ts';
import type { CalendarPeriod } from '../calendar/period.ts';
import type { StatingRule } from '../extract/setting/stated.ts';
import type {
  ExplainedArticle,
  ExplainedDateline,
  ExplainedDispute,
  ExplainedMark,
  ExplainedQuote,
  ExplainedRule,
  ExplainedSpeaker,
  ExplainedStatement,
} from './explain-article.ts';
import type { ExplainedToponym } from './explain-places.ts';
import type { SourcePlace } from './source-places.ts';
import { wrapLines } from './wrap-lines.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { say } from '../../wording/say.ts';

const WIDTH = 80;
const LABEL_WIDTH = 14;

const JOINED: Readonly<Record<JoinRule, MessageKey>> = {
  authority: 'explain.joined-authority',
  name: 'explain.joined-name',
  initials: 'explain.joined-initials',
  namesake: 'explain.joined-namesake',
  surname: 'explain.joined-surname',
};

/** The editor’s files, as the editor knows them. */
export interface ExplainedFiles {
  readonly speakers: string;
  readonly places: string;
  readonly quotes: string;
}

/** Writes an article's evidence for a terminal of 80 columns, without colour, and what it means. */
export function writeExplanation(article: ExplainedArticle, files: ExplainedFiles): string {
  const { title, file, quotes } = article;
  const legend = say('explain.legend', { quotes: quotes.length });
  const head = [...wrapLines(title, WIDTH), file, legend].join('\n');
  const parts = quotes.map((quote, index) => writeQuote(quote, index + 1, file, files.speakers));
  const withheld = article.withheld.map(({ match, line, says }) =>
    writeRow(
      say('explain.left-out'),
      say('explain.withheld', { words: match, place: `${file}:${line}`, says }),
    ).join('\n'),
  );
  const dateline = article.dateline ? [writeDateline(article.dateline, file)] : [];
  const toponyms = article.places.map((toponym) => writeToponym(toponym, files.places));
  const places = [[...dateline, ...toponyms].join('\n')];
  const ruled = article.ruled.map((rule) => writeRule(rule, files.quotes));
  const marks = [article.marks.map(writeMark).join('\n')];
  const all = [head, ...parts, ...withheld, ...ruled, ...marks, ...places, writeLegend(article)];
  return `${all.filter(Boolean).join('\n\n')}\n`;
}

function writeQuote(
  quote: ExplainedQuote,
  number: number,
  file: string,
  speakersFile: string,
): string {
  const head = [`${number}`, say('explain.in-marks', { words: quote.words })] as const;
  return [head, ...explainQuote(quote, file, speakersFile)]
    .flatMap(([label, text]) => writeRow(label, text))
    .join('\n');
}

/** The evidence for a quote in words: what each row is about, and what it says. */
export function explainQuote(
  quote: ExplainedQuote,
  file: string,
  speakersFile: string,
): (readonly [label: string, text: string])[] {
  const { cue, source, speaker, said, saidIn } = quote;
  const rows: [string, string | undefined][] = [
    [say('explain.row-id'), quote.id],
    [say('explain.row-kind'), quote.kind],
    [say('explain.row-at'), quote.spans.map(writePlace).join('; ')],
    [say('explain.row-cue'), cue && writeFound(cue)],
    [say('explain.row-source'), source && writeFound(source)],
    [say('explain.row-attributed'), quote.by],
    [say('explain.row-resolved'), quote.resolvedBy],
    [say('explain.row-speaker'), speaker ? writeSpeaker(speaker) : say('explain.open')],
    [say('explain.row-cospeakers'), quote.cospeakers?.map(({ name }) => name).join('; ')],
    [say('explain.row-standing'), quote.standing && writeStanding(quote.standing)],
    [say('explain.row-joined'), speaker && writeJoin(speaker, speakersFile)],
    [say('explain.row-role'), quote.role],
    [say('explain.row-said-to'), quote.addressee],
    [say('explain.row-venue'), quote.venue],
    [say('explain.row-printed'), quote.printed],
    [
      say('explain.row-said'),
      said ? `${formatPeriod(said)}, ${writeStatement(said)}` : say('explain.open'),
    ],
    [
      say('explain.row-said-in'),
      saidIn ? `${saidIn.name} (${saidIn.id}), ${writeStatement(saidIn)}` : say('explain.open'),
    ],
    [say('explain.row-confidence'), quote.confidence.toFixed(2)],
    ...quote.overrides.map(({ line, says }): [string, string] => [
      say('explain.row-override'),
      `${file}:${line}, ${says}`,
    ]),
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]));
}

const writeStanding = ({ printed }: ExplainedDispute): string =>
  say('explain.disputed') + (printed ? `, ${writeFound(printed)}` : '');

/** A day, a month or a year as front matter has it; other periods by their first and last day. */
function formatPeriod({ start, end, precision }: CalendarPeriod): string {
  if (start === end) return start;
  const length = precision === 'month' ? 7 : precision === 'year' ? 4 : 10;
  const [from, to] = [start.slice(0, length), end.slice(0, length)];
  return length < 10 && from === to ? from : say('explain.period', { from: start, to: end });
}

const RULES: Readonly<Record<StatingRule, MessageKey>> = {
  attribution: 'explain.rule-attribution',
  'venue introduction': 'explain.rule-introduction',
  'continued from the quote before': 'explain.rule-continued',
  scene: 'explain.rule-scene',
  editor: 'explain.rule-editor',
};

function writeStatement({ by, printed }: ExplainedStatement): string {
  const words = printed ? `, ${writeFound(printed)}` : '';
  return say(RULES[by]) + words;
}

const writeFound = (found: SourcePlace & { readonly text: string }): string =>
  `${say('explain.in-marks', { words: found.text })} ${writePlace(found)}`;

function writeDateline({ name, id, line }: ExplainedDateline, file: string): string {
  const where = line === undefined ? say('explain.as-printed') : `${file}:${line}`;
  return writeRow(say('explain.row-dateline'), `${name} (${id}), ${where}`).join('\n');
}

function writeToponym(toponym: ExplainedToponym, placesFile: string): string {
  const { text, name, id, country, kind, confidence, why, entryLine } = toponym;
  const line = entryLine === undefined ? [] : [`${placesFile}:${entryLine}`];
  const where = [`${name} (${id})`, country, kind, confidence.toFixed(2)].filter(Boolean);
  const told = `${writeFound({ ...toponym, text })}: ${where.join(', ')}; ${[...why, ...line].join('; ')}`;
  return writeRow(say('explain.row-place'), told).join('\n');
}

function writeRule({ words, dropped, rule, line }: ExplainedRule, quotesFile: string): string {
  const label = say(dropped ? 'explain.left-out' : 'explain.row-rule');
  const place = `${quotesFile}:${line}`;
  return writeRow(label, say('explain.withheld', { words, place, says: rule })).join('\n');
}

const writeMark = (mark: ExplainedMark): string =>
  writeRow(say('explain.row-mark'), `${mark.text} ${writePlace(mark)}: ${mark.class}`).join('\n');

/** What the rows mean: as much of it as the article has. */
function writeLegend({ quotes, places, marks }: ExplainedArticle): string {
  const rows: readonly (readonly [boolean, MessageKey, MessageKey])[] = [
    [quotes.length > 0, 'explain.row-kind', 'explain.legend-kind'],
    [quotes.length > 0, 'explain.row-at', 'explain.legend-at'],
    [quotes.length > 0, 'explain.row-source', 'explain.legend-source'],
    [quotes.length > 0, 'explain.row-attributed', 'explain.legend-attributed'],
    [quotes.length > 0, 'explain.row-resolved', 'explain.legend-resolved'],
    [quotes.length > 0, 'explain.row-said-in', 'explain.legend-said-in'],
    [quotes.length > 0, 'explain.row-confidence', 'explain.legend-confidence'],
    [quotes.length > 0, 'explain.open', 'explain.legend-open'],
    [marks.length > 0, 'explain.row-mark', 'explain.legend-mark'],
    [places.length > 0, 'explain.row-place', 'explain.legend-place'],
  ];
  return rows
    .flatMap(([has, label, meaning]) => (has ? writeRow(say(label), say(meaning)) : []))
    .join('\n');
}

function writeRow(label: string, text: string): string[] {
  return wrapLines(text, WIDTH - LABEL_WIDTH).map(
    (line, index) => (index === 0 ? label : '').padEnd(LABEL_WIDTH) + line,
  );
}

/** Lines and columns of the file, then the offsets in the plain text. */
function writePlace({ from, to, start, end }: SourcePlace): string {
  const last = from.line === to.line ? `${to.column}` : `${to.line}:${to.column}`;
  return `${from.line}:${from.column}-${last} (${start}-${end})`;
}

function writeSpeaker({ name, printed, slug, hasPage }: ExplainedSpeaker): string {
  const here = printed === name ? name : say('explain.here-printed', { name, printed });
  return hasPage ? `${here} (speakers/${slug}/)` : here;
}

function writeJoin({ joinedBy, entryLine }: ExplainedSpeaker, speakersFile: string): string {
  const rule = say(JOINED[joinedBy]);
  return entryLine === undefined ? rule : `${rule}, ${speakersFile}:${entryLine}`;
}
