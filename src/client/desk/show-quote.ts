import type { DeskArticle } from '../../views/desk/desk-view.ts';
import type { DeskQuote } from '../../views/desk/desk-quote.ts';
import type { DeskWords } from '../../views/desk/desk-words.ts';
import { copyText } from '../copy-text.ts';
import { askOverride } from './ask-desk.ts';
import { confirmWriting } from './confirm-writing.ts';
import { element } from './element.ts';
import { overrideForm, type OverrideForm } from './override-form.ts';
import { problemParts } from './show-problems.ts';

/** What the quotes of an article have in common. */
export interface QuoteContext {
  readonly article: DeskArticle;
  readonly words: DeskWords;
  /** Absent where this page may not write. */
  readonly token: string | undefined;
  /** Says something to the editor, to be heard too. */
  readonly tell: (text: string) => void;
}

/** One quote: what was read, why, and how to correct it. */
export function showQuote(quote: DeskQuote, context: QuoteContext): HTMLElement {
  const { words } = context;
  const facts = quote.facts.flatMap(([label, text]) => [
    element('dt', {}, label),
    element('dd', {}, text),
  ]);
  const why = quote.why.flatMap(([label, text]) => [
    element('dt', {}, label),
    element('dd', {}, text),
  ]);
  return element(
    'li',
    { class: 'desk-quote', 'data-doubtful': quote.isDoubtful },
    element(
      'p',
      { class: 'desk-words' },
      element('a', { href: `#q-${quote.id}` }, quote.words),
      ...(quote.isDoubtful ? [' ', element('strong', {}, words.notSure)] : []),
    ),
    element('dl', { class: 'desk-facts' }, ...facts),
    element('details', {}, element('summary', {}, words.why), element('dl', {}, ...why)),
    quote.decided === undefined ? correction(quote, context) : element('p', {}, quote.decided),
  );
}

/** The fields, the entry that they make, and what can be done with it. */
function correction(quote: DeskQuote, context: QuoteContext): HTMLElement {
  const { article, words, token, tell } = context;
  const block = element('pre', {}, quote.block);
  const wrong = element('div', { class: 'desk-wrong', role: 'status' });
  const ask = async (form: OverrideForm, write: boolean) => {
    if (token === undefined) return;
    const { path, digest } = article;
    const request = { path, digest, quote: quote.id, fields: form.read(), write };
    const answer = await askOverride(request, token);
    const problem = answer && 'problem' in answer ? answer.problem : undefined;
    wrong.replaceChildren(...(problem ? problemParts(problem) : []));
    if (!answer) tell(words.unanswered);
    else if ('block' in answer) block.textContent = answer.block;
    if (answer && 'written' in answer && answer.written !== undefined) tell(answer.written);
  };
  const form = overrideForm(quote, words, () => void ask(form, false));
  const copy = element('button', { type: 'button' }, words.copy);
  copy.addEventListener('click', () => {
    void copyText(block.textContent).then((done) => tell(done ? words.copied : words.notCopied));
  });
  const { sure } = article;
  const write = element('button', { type: 'button' }, words.write);
  write.addEventListener('click', () => {
    if (sure === undefined) return;
    void confirmWriting(sure, block.textContent, words).then((wanted) => {
      if (wanted) void ask(form, true);
      write.focus();
    });
  });
  const mayWrite = token !== undefined && sure !== undefined;
  return element(
    'div',
    { class: 'desk-correction' },
    element('div', { class: 'desk-buttons' }, copy, mayWrite ? write : undefined),
    element(
      'details',
      {},
      element('summary', {}, words.correct),
      token === undefined ? undefined : form.element,
      element('p', {}, article.paste),
      block,
    ),
    wrong,
  );
}
