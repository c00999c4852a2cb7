import { say } from '../../wording/say.ts';
import { openIndex } from '../search/open-index.ts';
import { countArticles, countSayings, everyMonth, readTrends, type Trend } from './count-trends.ts';
import { drawCharts, showTrends, type AnswerParts } from './show-trends.ts';
import { trendSource, type TrendSource } from './trend-source.ts';

/** So many files of the index are read for sayings without asking: some 200 KB. */
const FILES_AT_ONCE = 12;

interface PageParts extends AnswerParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
  readonly saidPart: HTMLElement;
  readonly more: HTMLButtonElement;
}

function findParts(): PageParts | undefined {
  const find = <Found extends Element>(selector: string) => document.querySelector<Found>(selector);
  const form = find<HTMLFormElement>('#trends');
  const field = find<HTMLInputElement>('#trend-words');
  const status = find<HTMLElement>('#counted');
  const answer = find<HTMLElement>('#trend-answer');
  const legend = find<HTMLElement>('#legend');
  const articles = find<HTMLElement>('#by-articles');
  const sayings = find<HTMLElement>('#by-sayings');
  const saidPart = find<HTMLElement>('#said-part');
  const more = find<HTMLButtonElement>('#count-sayings');
  const table = find<HTMLTableElement>('#trend-table');
  if (!form || !field || !status || !answer || !legend) return undefined;
  if (!articles || !sayings || !saidPart || !more || !table) return undefined;
  return { form, field, status, answer, legend, articles, sayings, saidPart, more, table };
}

/** Answers the question of the address and of the form; the address carries the last one. */
function startTrends(parts: PageParts): void {
  const { form, field, status, answer, saidPart, more } = parts;
  const { index = '', months: monthsFolder = '' } = form.dataset;
  let source: Promise<TrendSource> | undefined;
  let shown: { readonly trends: readonly Trend[]; readonly months: readonly string[] } | undefined;
  let current = '';
  const open = () => (source ??= openIndex(new URL(index, location.href).href).then(trendSource));
  const readsAtOnce = (trends: readonly Trend[], from: TrendSource) =>
    from.filesOf(trends.flatMap(({ found }) => found)) <= FILES_AT_ONCE;
  const show = (trends: readonly Trend[], from: TrendSource) => {
    const months = everyMonth(from.months);
    shown = { trends, months };
    answer.hidden = false;
    const files = from.filesOf(trends.flatMap(({ found }) => found));
    const isCounted = trends.every(({ sayings }) => sayings);
    saidPart.hidden = !isCounted && trends.every(({ found }) => found.length === 0);
    more.hidden = isCounted || readsAtOnce(trends, from);
    more.textContent = say('trends.count-sayings', { files });
    showTrends(parts, trends, months, (month) => `${monthsFolder}${month.replace('-', '/')}/`);
  };
  const count = async (question: string) => {
    const from = await open();
    const asked = readTrends(question);
    const counted = await Promise.all(asked.map((words) => countArticles(words, from)));
    if (current !== question) return;
    const trends = counted.filter((trend) => trend !== undefined);
    status.textContent = tell(asked, counted, from);
    if (trends.every(({ found }) => found.length === 0)) return;
    show(trends, from);
    if (readsAtOnce(trends, from)) await addSayings(question, trends, from);
  };
  const addSayings = async (question: string, trends: readonly Trend[], from: TrendSource) => {
    const withSayings = await Promise.all(trends.map((trend) => countSayings(trend, from)));
    if (current === question) show(withSayings, from);
  };
  const guard = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      console.error(error);
      source = undefined;
      status.textContent = say('trends.failed');
    }
  };
  const ask = (question: string) => {
    current = question;
    shown = undefined;
    answer.hidden = true;
    field.value = question;
    status.textContent = readTrends(question).length === 0 ? '' : say('trends.loading');
    if (status.textContent !== '') void guard(() => count(question));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = field.value.trim();
    const address = question === '' ? location.pathname : `?q=${encodeURIComponent(question)}`;
    history.pushState(null, '', address);
    ask(question);
  });
  more.addEventListener('click', () => {
    const trends = shown?.trends ?? [];
    more.disabled = true;
    void guard(async () => addSayings(current, trends, await open())).then(() => {
      more.disabled = false;
    });
  });
  const askAddress = () => ask(new URLSearchParams(location.search).get('q')?.trim() ?? '');
  window.addEventListener('popstate', askAddress);
  window.addEventListener('resize', () => {
    if (shown) drawCharts(parts, shown.trends, shown.months);
  });
  form.hidden = false;
  askAddress();
}

/** What was found of each, in a sentence. */
function tell(
  asked: readonly string[],
  counted: readonly (Trend | undefined)[],
  { articles: all }: TrendSource,
): string {
  return asked
    .map((words, at) => {
      const trend = counted[at];
      if (!trend) return say('trends.no-word', { words });
      const articles = trend.found.length;
      if (articles === 0) return say('trends.nothing', { words });
      return `${say('trends.found', { words, articles, all })}.`;
    })
    .join(' ');
}

const parts = findParts();
if (parts) startTrends(parts);
