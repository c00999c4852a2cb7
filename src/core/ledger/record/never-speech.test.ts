import { expect, test } from 'vitest';
import { wasNeverSpeech } from './never-speech.ts';

const row = (prefix: string, exact: string, suffix: string) => ({
  prefix,
  exact,
  suffix,
  start: 9,
});

test.each([
  [
    'the title in a tag',
    row('{% include picture.html title=', 'The fair at night in Paris', ' %}'),
  ],
  [
    'one whose end is cut off',
    row('{{< figure src="b.png" title=', 'The old pier', ' caption="A lon'),
  ],
  [
    'a tag of WordPress',
    row('[caption id="a" width="300" title=', 'The pier', ']The pier[/caption]'),
  ],
  ['the name of a file', row('and the file is called ', 'assets/blog/2014/image01.png', '.')],
  ['an address', row('Write to ', 'ann@example.org', ' for more.')],
])('%s', (_name, selector) => {
  expect(wasNeverSpeech(selector)).toBe(true);
});

test.each([
  ['speech', row('said Nils Aker, the captain. ', 'It rained.', ' The crew left.')],
  ['speech behind a tag', row('{% image "a.jpg" %} ', 'It rained,', ' said Nils Aker.')],
  ['speech that names an address', row('She said: ', 'Write to ann@example.org.', '')],
])('%s', (_name, selector) => {
  expect(wasNeverSpeech(selector)).toBe(false);
});
