import { expect, test } from 'vitest';
import { pruneTemplates, readWanted } from './prune-scopes.ts';

const [ONE, OTHER] = ['astro-aaaaaaaa', 'astro-bbbbbbbb'];
const wanted = readWanted(
  `.facts.${ONE} dt.${ONE},a.${ONE}:hover{color:red}@media print{.note.${ONE}>b{top:0}}` +
    `:is(p,li).${OTHER}{top:0}`,
);

test.each([
  ['a tag that a rule names keeps it', `<dt class="label ${ONE}">`, `<dt class="label ${ONE}">`],
  ['so does a class', `<dl class="facts ${ONE}">`, `<dl class="facts ${ONE}">`],
  ['any other tag loses it', `<dd class="${ONE}">`, '<dd>'],
  ['its other classes stay', `<dd class="soft ${ONE}">`, '<dd class="soft">'],
  [
    'attributes before it stay',
    `<time\${addAttribute(date(of), "datetime")} id="x" class="${ONE}">`,
    `<time\${addAttribute(date(of), "datetime")} id="x">`,
  ],
  [
    'a selector that is not understood is taken for all',
    `<div class="${OTHER}">`,
    `<div class="${OTHER}">`,
  ],
  [
    'classes that are worked out are left alone',
    `<dd\${addAttribute([soft, "${ONE}"], "class:list")}>`,
    `<dd\${addAttribute([soft, "${ONE}"], "class:list")}>`,
  ],
])('%s', (_what, template, pruned) => {
  expect(pruneTemplates(template, wanted)).toBe(pruned);
});
