// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readSpoken } from './spoken-text.ts';

test('headline, summary and text are read, sentence by sentence, and nothing else', () => {
  document.body.innerHTML = `<article class="story"><header><h1>Bridge closes</h1>
    <p class="summary">It is old.</p><p class="data">8 February</p></header>
    <div class="body">
      <div class="passage"><p>One <q class="quote">“is <em>two</em>.</q> Three<span class="visually-hidden"> end</span> four.</p>
        <div class="notes" role="note"><p class="who">Ana Ruiz</p></div></div>
      <div class="passage"><blockquote><p>Five.</p></blockquote></div>
      <div class="passage"><ul><li>Six.</li><li><p>Seven.</p></li></ul></div>
      <div class="passage"><figure><p>No.</p></figure><table><tr><td><p>No.</p></td></tr></table></div>
    </div></article>`;
  const spoken = readSpoken('en');
  expect(spoken.map(({ text }) => text)).toEqual([
    'Bridge closes',
    'It is old.',
    'One “is two.',
    'Three four.',
    'Five.',
    'Six.',
    'Seven.',
  ]);
  expect(spoken.map(({ range }) => range.toString().trim())[2]).toBe('One “is two.');
  expect(spoken[2]?.block.tagName).toBe('P');
});
