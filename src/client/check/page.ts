import { copyText } from '../copy-text.ts';
import { say, sayList } from '../../wording/say.ts';
import { checkClaim, claimsOf, MOST_CLAIMS, prepareFor, type CheckedClaim } from './check-text.ts';
import { openShards, type OpenShards } from './open-shards.ts';
import { LONGEST_TEXT, readQuestion, writeQuestion, type Question } from './question.ts';
import { showClaim, verdictWords } from './show-claim.ts';
import { dayFormat } from './show-printed.ts';

/** The parts of the page that a check reads or changes. */
interface CheckParts {
  readonly form: HTMLFormElement;
  readonly words: HTMLTextAreaElement;
  readonly who: HTMLInputElement;
  readonly status: HTMLElement;
  /** How many quotes were looked at; empty before a check. */
  readonly searched: HTMLElement;
  readonly results: HTMLElement;
  /** What is shown once there are results. */
  readonly tools: HTMLElement;
  readonly copy: HTMLButtonElement;
}

function findPage(): CheckParts | undefined {
  const find = <Part extends Element>(selector: string) => document.querySelector<Part>(selector);
  const form = find<HTMLFormElement>('#check');
  const words = find<HTMLTextAreaElement>('#check-words');
  const who = find<HTMLInputElement>('#check-who');
  const status = find<HTMLElement>('#checked');
  const searched = find<HTMLElement>('#searched');
  const results = find<HTMLElement>('#claims');
  const tools = find<HTMLElement>('#check-tools');
  const copy = find<HTMLButtonElement>('#check-copy');
  if (!form || !words || !who || !status || !searched || !results || !tools || !copy) {
    return undefined;
  }
  return { form, words, who, status, searched, results, tools, copy };
}

/** Makes a function that answers one question at a time; an older answer never covers a newer one. */
function connectCheck(parts: CheckParts): (question: Question) => Promise<void> {
  const { index = '', speakers = '' } = parts.form.dataset;
  const folder = new URL(index, location.href).href;
  const { lang } = document.documentElement;
  const context = { days: dayFormat(lang), speakers };
  // The head is small, and everything waits for it.
  let opened: Promise<OpenShards> | undefined = openShards(folder);
  opened.catch(() => {
    opened = undefined;
  });
  let current: Question | undefined;
  const check = async (question: Question) => {
    const claims = await claimsOf(question, lang);
    if (claims.length === 0) return tell(parts, say('checking.no-words'));
    opened ??= openShards(folder);
    const shards = await opened;
    const first = claims.slice(0, MOST_CLAIMS);
    const checked = await Promise.all(first.map((claim) => checkClaim(claim, shards)));
    if (current !== question) return;
    parts.results.replaceChildren(...checked.map((each) => showClaim(each, context)));
    parts.searched.textContent = describeSearched(shards);
    parts.tools.hidden = false;
    const cut =
      claims.length > MOST_CLAIMS ? [say('checking.too-many', { most: MOST_CLAIMS })] : [];
    tell(parts, [describeChecked(checked), ...cut].join(' '));
  };
  return async (question) => {
    current = question;
    parts.results.replaceChildren();
    parts.searched.textContent = '';
    parts.tools.hidden = true;
    if (question.words === '') return tell(parts, '');
    if (question.words.length > LONGEST_TEXT) {
      return tell(parts, say('checking.too-long', { most: LONGEST_TEXT }));
    }
    tell(parts, say('checking.loading'));
    try {
      await check(question);
    } catch (error) {
      console.error(error);
      // The next check starts again.
      opened = undefined;
      if (current === question) tell(parts, say('checking.failed'));
    }
  };
}

function tell({ status }: CheckParts, words: string): void {
  status.textContent = words;
}

function describeSearched({ head }: OpenShards): string {
  const [from, to] = [head.first?.slice(0, 4) ?? '', head.last?.slice(0, 4) ?? ''];
  const span = from === to ? 'one' : 'other';
  return say('checking.searched', { quotes: head.quotes, from, to, span });
}

function describeChecked(checked: readonly CheckedClaim[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of checked) {
    const words = verdictWords(verdict.kind);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const verdicts =
    checked.length === 1
      ? [...counts.keys()]
      : [...counts].map(([verdict, count]) => say('checking.count', { verdict, count }));
  return say('checking.done', { count: checked.length, verdicts: sayList(verdicts, 'bare') });
}

/** Checks without leaving the page: its address has the question after `#`, so that it can be sent. */
function connectPage(parts: CheckParts): void {
  const { form, words, who, copy, status } = parts;
  document.querySelector('#no-script')?.remove();
  form.hidden = false;
  const check = connectCheck(parts);
  const follow = () => {
    const question = readQuestion(location.hash);
    words.value = question.words;
    who.value = question.who;
    void check(question);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = { words: words.value.trim(), who: who.value.trim() };
    const address = `${location.pathname}${writeQuestion(question)}`;
    if (address !== `${location.pathname}${location.hash}`) history.pushState(null, '', address);
    void check(question);
  });
  words.addEventListener('input', () => prepareFor(words.value));
  words.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  copy.addEventListener('click', async () => {
    const done = await copyText(location.href);
    status.textContent = done ? say('checking.copied') : say('checking.not-copied');
  });
  addEventListener('popstate', follow);
  follow();
}

const parts = findPage();
if (parts) connectPage(parts);
