import { expect, test } from 'vitest';
import { originalLines } from './original-line.ts';

const original = `---
layout: post
title:  "Ferry returns"
author: ana
---

First paragraph.

<div>Second paragraph.</div>

First paragraph.
`;
const made = `---
id: 2024-03-12-ferry-returns
title: Ferry returns
authors:
  - Ana Ruiz
---

First paragraph.

Second paragraph.

First paragraph.
`;

test.each([
  [3, 3],
  [8, 7],
  [12, 11],
])('line %i of the text is line %i of the file', (line, expected) => {
  expect(originalLines(original, made)(line)).toBe(expected);
});

test('a line that is not in the file is near what was found before it', () => {
  const of = originalLines(original, made);
  expect(of(5)).toBe(3);
  expect(of(10)).toBe(7);
  expect(of(99)).toBe(11);
});
