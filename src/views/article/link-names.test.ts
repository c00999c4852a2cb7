import { expect, test } from 'vitest';
import { linkNames, withoutNames } from './link-names.ts';

const HTML =
  '<p>Mayor <a class="named" data-who="0">Ana <em>Ruiz</em></a> met <a class="named" data-who="1">Ito</a>.</p>';

test('names of people with a page are links, others plain words', () => {
  expect(linkNames(HTML, (who) => (who === 0 ? '/speakers/ana-ruiz/' : undefined))).toBe(
    '<p>Mayor <a class="named" href="/speakers/ana-ruiz/">Ana <em>Ruiz</em></a> met Ito.</p>',
  );
});

test('for feeds no name is marked, and other links stay', () => {
  expect(withoutNames(`${HTML}<a href="/x">y</a>`)).toBe(
    '<p>Mayor Ana <em>Ruiz</em> met Ito.</p><a href="/x">y</a>',
  );
});
