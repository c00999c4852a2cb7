import { say } from '../../wording/say.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import { shortenWords } from '../../core/text/shorten-words.ts';
import type { VerdictKind } from '../../core/check/verdict.ts';
import type { Difference, Differences } from '../../core/check/write-difference.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { formatTable } from '../format-table.ts';
import type { CheckedQuote } from './checked-quote.ts';

const MOST_WORDS = 44;
const VERDICTS: Readonly<Record<VerdictKind, MessageKey>> = {
  'word-for-word': 'check.word-for-word',
  altered: 'check.altered',
  cut: 'check.cut',
  joined: 'check.joined',
  'other-speaker': 'check.other-speaker',
  absent: 'check.absent',
};

/** What was looked through. */
export interface SearchedArchive {
  readonly quotes: number;
  readonly from?: string;
  readonly to?: string;
}

/** Writes checked quotes for a terminal: a table, then the words that differ, then what was looked through. */
export function writeChecked(checked: readonly CheckedQuote[], searched: SearchedArchive): string {
  const parts = checked.length === 0 ? [say('check.no-quotes')] : [writeTable(checked)];
  const details = checked.flatMap((quote, index) => writeDetails(quote, index + 1) ?? []);
  const { quotes, from = '', to = '' } = searched;
  const looked = say('check.searched', { quotes, from: from.slice(0, 4), to: to.slice(0, 4) });
  const missing = checked.some(({ verdict }) => verdict === 'absent')
    ? [say('check.not-proof')]
    : [];
  return `${[...parts, ...details, [looked, ...missing].join(' ')].join('\n\n')}\n`;
}

function writeTable(checked: readonly CheckedQuote[]): string {
  const heads = [
    say('check.number'),
    say('check.verdict'),
    say('check.speaker'),
    say('check.quote'),
  ];
  const rows = checked.map(({ verdict, speaker = '–', words }, index) => [
    `${index + 1}`,
    say(VERDICTS[verdict]),
    shortenWords(speaker, MOST_WORDS / 2),
    `“${shortenWords(words, MOST_WORDS)}”`,
  ]);
  return formatTable(heads, rows, 'left');
}

function writeDetails(quote: CheckedQuote, number: number): string | undefined {
  const { printed = [], verdict, words_are, differences, negated } = quote;
  if (printed.length === 0) return undefined;
  const where = printed.map(({ speaker, date, title, url }) =>
    say('check.printed', {
      speaker: speaker ?? say('check.open'),
      day: formatDate(date, 'long'),
      title,
      url,
    }),
  );
  const shown = words_are ?? verdict;
  const differ = shown === 'altered' || shown === 'cut';
  const lines = [
    ...where,
    ...(differ && differences ? [showDifferences(differences)] : []),
    ...(negated ? [say('check.negated')] : []),
    ...(printed.some(({ disputed }) => disputed) ? [say('checking.disputed')] : []),
  ];
  return [`${number}  ${say(VERDICTS[verdict])}`, ...lines.map((line) => `   ${line}`)].join('\n');
}

/** As wdiff corrects the draft: its own words in [-…-], printed ones in {+…+}; what was left out in […]. */
function showDifferences({ before, parts, after }: Differences): string {
  const side = (words: string) => (words === '' ? [] : [`[${words}]`]);
  return [...side(before), ...parts.map(showPart), ...side(after)].join(' ');
}

function showPart(part: Difference): string {
  if (part.kind === 'same') return part.words;
  const asked = part.asked === '' ? '' : `[-${part.asked}-]`;
  const printed = part.printed === '' ? '' : `{+${part.printed}+}`;
  return `${asked}${printed}`;
}
