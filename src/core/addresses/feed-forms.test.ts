import { expect, test } from 'vitest';
import { FEED_FORMS, feedForms, perFeedForm } from './feed-forms.ts';

test('each form has its own ending and media type', () => {
  expect(feedForms).toEqual(['rss', 'atom', 'json']);
  expect(new Set(feedForms.map((form) => FEED_FORMS[form].ending)).size).toBe(feedForms.length);
  expect(new Set(feedForms.map((form) => FEED_FORMS[form].type)).size).toBe(feedForms.length);
});

test('something is made once for each form, in the order in which they are offered', () => {
  const asked: string[] = [];
  const made = perFeedForm((form) => asked.push(form));
  expect(made).toEqual({ rss: 1, atom: 2, json: 3 });
});
