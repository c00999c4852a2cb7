// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { deskAnswer } from '../../test/support/page/desk-answer.ts';
import { overrideForm } from './override-form.ts';

const { words, article } = deskAnswer();
const [quote] = article.quotes;
if (!quote) throw new Error('There is no quote.');

test('fields begin with what was read, and say what is typed', () => {
  const changed = vi.fn();
  const form = overrideForm(quote, words, changed);
  expect(form.read()).toEqual(quote.fields);
  const [isQuote, speaker] = form.element.querySelectorAll('input');
  if (!isQuote || !speaker) throw new Error('There are no fields.');
  speaker.value = 'Ida Holm';
  speaker.dispatchEvent(new Event('input', { bubbles: true }));
  expect(changed).toHaveBeenCalledOnce();
  expect(form.read().speaker).toBe('Ida Holm');
  isQuote.checked = false;
  isQuote.dispatchEvent(new Event('input', { bubbles: true }));
  expect(form.read().quote).toBe(false);
  expect(speaker.disabled).toBe(true);
});

test('every field has a label', () => {
  const { element } = overrideForm(quote, words, () => undefined);
  const labels = [...element.querySelectorAll('label')].map((label) => label.htmlFor);
  expect([...element.querySelectorAll('input')].map(({ id }) => id)).toEqual(labels);
});
