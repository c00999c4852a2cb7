import { expect, test } from 'vitest';
import { importsOf, partsOfPage } from './parts-of.ts';

test('a page names its styles, fonts, scripts and pictures, in either way of writing', () => {
  const html = `<head><link rel="stylesheet" href="/news/scripts/page.css"><link rel=icon href=/news/favicon.svg>
    <link rel="preload" as="font" href="/news/fonts/a.woff2"><link rel="canonical" href="https://paper.example/a/">
    <script src="/news/scripts/a.js"></script></head><body><img alt="" src="../b.png" width=2>
    <script type="module" src="/news/scripts/a.js"></script>`;
  expect(partsOfPage(html, 'https://paper.example/news/a/')).toEqual([
    'https://paper.example/news/scripts/page.css',
    'https://paper.example/news/favicon.svg',
    'https://paper.example/news/fonts/a.woff2',
    'https://paper.example/news/scripts/a.js',
    'https://paper.example/news/b.png',
  ]);
});

test('a script names those that it imports, at once or later', () => {
  const script =
    'import{a as b}from"./a.js";import"./b.js";const c=()=>import(`./c.js`);from("d.js");import e from "./e.css"';
  expect(importsOf(script, 'https://paper.example/scripts/x.js')).toEqual([
    'https://paper.example/scripts/a.js',
    'https://paper.example/scripts/b.js',
    'https://paper.example/scripts/c.js',
  ]);
});
