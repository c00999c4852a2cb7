import type { JoinRule } from '../archive/speakers/drafts.ts';
import type { DateInterval } from '../calendar/date.ts';
import type { StatingRule } from '../extract/setting/stated.ts';
import type {
  ExplainedArticle,
  ExplainedDateline,
  ExplainedQuote,
  ExplainedSpeaker,
  ExplainedStatement,
} from './explain-article.ts';
import type { ExplainedToponym } from './explain-places.ts';
import type { SourcePlace } from './source-places.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 80;
const LABEL_WIDTH = 14;

const JOINED: Readonly<Record<JoinRule, string>> = {
  authority: 'by the editor’s entry',
  name: 'by the name',
  initials: 'by the body’s initials',
  namesake: 'by the name, parted from namesakes by role',
  surname: 'by a surname that one person with this title bears',
};

/** Writes an article's evidence for a terminal of 80 columns, without colour. */
export function writeExplanation(article: ExplainedArticle, speakersFile: string): string {
  const { title, file, quotes } = article;
  const count = quotes.length === 1 ? '1 quote' : `${quotes.length} quotes`;
  const legend = quotes.length === 0 ? '' : '; places are line:column (offset in the plain text)';
  const head = [...wrapText(title, WIDTH), file, count + legend].join('\n');
  const parts = quotes.map((quote, index) => writeQuote(quote, index + 1, file, speakersFile));
  const withheld = article.withheld.map(({ match, line, says }) =>
    writeRow('left out', `“${match}”: ${file}:${line}, ${says}`).join('\n'),
  );
  const dateline = article.dateline ? [writeDateline(article.dateline, file)] : [];
  const places = [[...dateline, ...article.places.map(writeToponym)].join('\n')];
  return `${[head, ...parts, ...withheld, ...places].filter(Boolean).join('\n\n')}\n`;
}

function writeQuote(
  quote: ExplainedQuote,
  number: number,
  file: string,
  speakersFile: string,
): string {
  const { cue, source, speaker, said, saidIn } = quote;
  const rows: [string, string | undefined][] = [
    [`${number}`, `“${quote.words}”`],
    ['id', quote.id],
    ['kind', quote.kind],
    ['at', quote.spans.map(writePlace).join('; ')],
    ['cue', cue && `“${cue.text}” ${writePlace(cue)}`],
    ['source', source && `“${source.text}” ${writePlace(source)}`],
    ['attributed by', quote.by],
    ['resolved by', quote.resolvedBy],
    ['speaker', speaker ? writeSpeaker(speaker) : 'open'],
    ['joined', speaker && writeJoin(speaker, speakersFile)],
    ['role', quote.role],
    ['said to', quote.addressee],
    ['venue', quote.venue],
    ['printed', quote.printed],
    ['said', said ? `${formatPeriod(said)}, ${writeStatement(said)}` : 'open'],
    ['said in', saidIn ? `${saidIn.name} (${saidIn.id}), ${writeStatement(saidIn)}` : 'open'],
    ['confidence', quote.confidence.toFixed(2)],
    ...quote.overrides.map(({ line, says }): [string, string] => [
      'override',
      `${file}:${line}, ${says}`,
    ]),
  ];
  return rows
    .flatMap(([label, text]) => (text === undefined ? [] : writeRow(label, text)))
    .join('\n');
}

const formatPeriod = ({ start, end }: DateInterval): string =>
  start === end ? start : `${start} to ${end}`;

const RULES: Readonly<Record<StatingRule, string>> = {
  attribution: 'as its attribution says',
  'venue introduction': 'as the sentence that introduces it says',
  'continued from the quote before': 'continued from the quote before',
  editor: 'as the front matter says',
};

function writeStatement({ by, printed }: ExplainedStatement): string {
  const words = printed ? `, “${printed.text}” ${writePlace(printed)}` : '';
  return RULES[by] + words;
}

function writeDateline({ name, id, line }: ExplainedDateline, file: string): string {
  const where = line === undefined ? 'as the text prints it' : `${file}:${line}`;
  return writeRow('dateline', `${name} (${id}), ${where}`).join('\n');
}

function writeToponym(toponym: ExplainedToponym): string {
  const { text, name, id, country, kind, confidence, why } = toponym;
  const where = [`${name} (${id})`, country, kind, confidence.toFixed(2)].filter(Boolean);
  const told = `“${text}” ${writePlace(toponym)}: ${where.join(', ')}; ${why.join('; ')}`;
  return writeRow('place', told).join('\n');
}

function writeRow(label: string, text: string): string[] {
  return wrapText(text, WIDTH - LABEL_WIDTH).map(
    (line, index) => (index === 0 ? label : '').padEnd(LABEL_WIDTH) + line,
  );
}

/** Lines and columns of the file, then the offsets in the plain text. */
function writePlace({ from, to, start, end }: SourcePlace): string {
  const last = from.line === to.line ? `${to.column}` : `${to.line}:${to.column}`;
  return `${from.line}:${from.column}-${last} (${start}-${end})`;
}

function writeSpeaker({ name, printed, slug, hasPage }: ExplainedSpeaker): string {
  const here = printed === name ? name : `${name}, here “${printed}”`;
  return hasPage ? `${here} (speakers/${slug}/)` : here;
}

function writeJoin({ joinedBy, entryLine }: ExplainedSpeaker, speakersFile: string): string {
  const rule = JOINED[joinedBy];
  return entryLine === undefined ? rule : `${rule}, ${speakersFile}:${entryLine}`;
}
