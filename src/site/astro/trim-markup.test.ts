import { expect, test } from 'vitest';
import { closeShapes, trimMarkup } from './trim-markup.ts';

test.each([
  ['spaces beside blocks', '<ul> <li> a </li> <li> b </li> </ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['spaces at both ends of a line in an element', '<p> <a> x </a> </p>', '<p><a>x</a></p>'],
  ['one space between words and elements stays', '<p>a <b>b</b> <i>c</i> d</p>', undefined],
  [
    'of two in a row that outside of elements stays',
    '<p><b> a </b> <i> b </i>c</p>',
    '<p><b>a</b> <i>b </i>c</p>',
  ],
  [
    'what is filled in may be words',
    '<p>\u{e000} \u{e000}</p> \u{e000} <b>\u{e000}</b>',
    '<p>\u{e000} \u{e000}</p>\u{e000} <b>\u{e000}</b>',
  ],
  ['a template may begin inside of a line', '<b> x</b> ', undefined],
  ['fields and buttons are in the line', '<p><input> <button> x </button> y</p>', undefined],
  ['printed spaces', '<pre> a\n <b> b</b> </pre>', undefined],
  ['values of attributes', '<p title="a > <p> b"> x</p>', '<p title="a > <p> b">x</p>'],
  [
    'drawings',
    '<svg> <text x="1"> 2020 </text> <a> <circle> </circle> </a> </svg>',
    '<svg><text x="1">2020</text><a><circle></circle></a> </svg>',
  ],
  ['comments', '<p>a <!-- <p> --> b</p>', undefined],
])('%s', (_what, markup, trimmed) => {
  expect(trimMarkup(markup)).toBe(trimmed ?? markup);
});

test('takes time linear in the markup', () => {
  const long = '<a> '.repeat(20_000);
  expect(trimMarkup(`<p>${long}`)).toBe(`<p>${'<a>'.repeat(20_000)}`);
});

test.each([
  [
    '<line x1="0" y1="\u{e000}"></line><text>2020</text>',
    '<line x1="0" y1="\u{e000}"/><text>2020</text>',
  ],
  ['<path\u{e000} d="M0 0>"></path>', '<path\u{e000} d="M0 0>"/>'],
  ['<circle r="4"><title>Varna</title></circle>', '<circle r="4"><title>Varna</title></circle>'],
  ['<p></p><svg></svg>', '<p></p><svg></svg>'],
])('closes empty shapes in %s', (markup, closed) => {
  expect(closeShapes(markup)).toBe(closed);
});
