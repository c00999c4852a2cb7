import { intlTag } from '../../wording/format-message.ts';
import { say, sayNumber, spokenLanguage } from '../../wording/say.ts';
import { element } from '../markup/element.ts';
import { sumOf, type Trend } from './count-trends.ts';
import { drawChart, drawSample } from './draw-chart.ts';

/** The parts of the page that an answer fills. */
export interface AnswerParts {
  readonly legend: HTMLElement;
  readonly articles: HTMLElement;
  readonly sayings: HTMLElement;
  readonly table: HTMLTableElement;
}

/** Narrower would not leave room for the scale. */
const NARROWEST = 240;
const WIDEST = 1200;

/** Shows the pictures, the list of what is drawn, and the table. */
export function showTrends(
  parts: AnswerParts,
  trends: readonly Trend[],
  months: readonly string[],
  monthHref: (month: string) => string,
): void {
  parts.legend.replaceChildren(...trends.map((trend, style) => legendItem(trend, style)));
  drawCharts(parts, trends, months);
  fillTable(parts.table, trends, months, monthHref);
}

/** Draws the pictures, as wide as there is room. */
export function drawCharts(
  { articles, sayings }: AnswerParts,
  trends: readonly Trend[],
  months: readonly string[],
): void {
  const [first = '', last = ''] = [months[0], months.at(-1)].map((month) => monthName(month ?? ''));
  const width = Math.min(WIDEST, Math.max(NARROWEST, articles.clientWidth));
  const draw = (into: HTMLElement, label: string, of: (trend: Trend) => readonly number[]) => {
    const lines = trends.map((trend, style) => ({ style, counts: of(trend) }));
    into.replaceChildren(drawChart({ months, lines, label, width }));
  };
  const described = (of: (trend: Trend) => readonly number[]) =>
    trends.map((trend) => describeLine(trend.words, of(trend), months)).join('; ');
  const articlesOf = ({ articles: counts }: Trend) => counts;
  const sayingsOf = ({ sayings: counts = [] }: Trend) => counts;
  draw(
    articles,
    say('trends.label-articles', { first, last, lines: described(articlesOf) }),
    articlesOf,
  );
  if (!trends.every(({ sayings: counts }) => counts)) {
    sayings.replaceChildren();
    return;
  }
  draw(
    sayings,
    say('trends.label-sayings', { first, last, lines: described(sayingsOf) }),
    sayingsOf,
  );
}

function describeLine(words: string, counts: readonly number[], months: readonly string[]): string {
  const most = Math.max(0, ...counts);
  if (most === 0) return say('trends.line-none', { words });
  const month = monthName(months[counts.indexOf(most)] ?? '');
  return say('trends.line', { words, count: sumOf(counts), month, most });
}

function legendItem({ words, articles, sayings }: Trend, style: number): HTMLElement {
  const counts = [say('trends.in-articles', { count: sumOf(articles) })];
  if (sayings) counts.push(say('trends.in-sayings', { count: sumOf(sayings) }));
  const number = element('span', { class: 'soft' }, ` ${counts.join(', ')}`);
  return element('li', {}, drawSample(style), element('b', {}, words), number);
}

function fillTable(
  table: HTMLTableElement,
  trends: readonly Trend[],
  months: readonly string[],
  monthHref: (month: string) => string,
): void {
  const columns = trends.flatMap(({ words, articles, sayings }) => [
    { name: say('trends.column-articles', { words }), counts: articles },
    ...(sayings ? [{ name: say('trends.column-sayings', { words }), counts: sayings }] : []),
  ]);
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, say('trends.month')),
    ...columns.map(({ name }) => element('th', { scope: 'col' }, name)),
  );
  const rows = months.flatMap((month, at) => {
    if (columns.every(({ counts }) => !counts[at])) return [];
    const link = element('a', { href: monthHref(month) }, monthName(month));
    return [
      numberRow(
        link,
        columns.map(({ counts }) => counts[at] ?? 0),
      ),
    ];
  });
  const all = numberRow(
    say('trends.all'),
    columns.map(({ counts }) => sumOf(counts)),
  );
  table.tHead?.replaceChildren(head);
  table.tBodies[0]?.replaceChildren(...rows);
  table.tFoot?.replaceChildren(all);
}

function numberRow(name: Node | string, counts: readonly number[]): HTMLTableRowElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    ...counts.map((count) => element('td', {}, sayNumber(count))),
  );
}

/** @param month `YYYY-MM` */
function monthName(month: string): string {
  if (month === '') return '';
  return new Intl.DateTimeFormat(intlTag(spokenLanguage()), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}
