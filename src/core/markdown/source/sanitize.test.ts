import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { renderBlocks } from '../text/blocks.ts';
import { parseMarkdown } from './parse.ts';
import { viewText } from '../text/plain-text.ts';
import { articleSchema } from './sanitize-schema.ts';
import { sharedFolder } from '../../../test/support/shared-folder.ts';

const ALLOWED_ELEMENTS = new Set(articleSchema.tagNames);
const ALLOWED_PROPERTIES = new Set(
  'href title hrefLang cite src alt start reversed align colSpan rowSpan scope dateTime id lang dir'.split(
    ' ',
  ),
);
const SITE_CLASSES = 'quote quote-parts mark note passage hangs credit';
const SAFE_LINK = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;

function elementsOf(node: Root | RootContent): Element[] {
  if (node.type !== 'root' && node.type !== 'element') return [];
  const own = node.type === 'element' ? [node] : [];
  return [...own, ...node.children.flatMap(elementsOf)];
}

/** What an article's tree may not hold, each with the element that holds it. */
function findingsIn(tree: Root): string[] {
  return elementsOf(tree).flatMap(({ tagName, properties }) => {
    const found = ALLOWED_ELEMENTS.has(tagName) ? [] : [`element ${tagName}`];
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined || value === null) continue;
      if (!ALLOWED_PROPERTIES.has(name)) found.push(`${tagName} ${name}`);
      if (name === 'id' && !String(value).startsWith('user-content-')) found.push(`id ${value}`);
      if ((name === 'href' || name === 'cite') && !SAFE_LINK.test(String(value))) {
        found.push(`${tagName} ${name}=${String(value)}`);
      }
    }
    return found;
  });
}

/** What a browser makes of the finished HTML: parsed a second time, it must be as harmless. */
function reparse(tree: Root): Root {
  const html = renderBlocks(tree, viewText(tree), [], []).blocks.map((block) => block.html);
  const raw = { type: 'root', children: [{ type: 'raw', value: html.join('\n') }] } as Root;
  const parsed = unified().use(rehypeRaw).runSync(raw) as Root;
  // The site's own paragraph anchors.
  for (const element of elementsOf(parsed)) {
    if (/^p\d+$/.test(String(element.properties['id'] ?? ''))) delete element.properties['id'];
  }
  return parsed;
}

function expectHarmless(markdown: string): void {
  const tree = parseMarkdown(markdown);
  expect(findingsIn(tree), markdown).toEqual([]);
  expect(findingsIn(reparse(tree)), markdown).toEqual([]);
}

describe('what an article may not hold', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a paragraph', 'The mayor said <script>alert(1)</script> no.'],
    ['a script in capitals that never closes', '<SCRIPT SRC=//evil.example/x.js>'],
    ['a script in SVG', '<svg><script>alert(1)</script></svg>'],
    ['an event attribute', '<img src="map.png" alt="A map" onerror="alert(1)">'],
    ['an event attribute without quotes', '<b/onmouseover=alert(1)>bold</b>'],
    ['a style', '<p style="position:fixed;inset:0">over the page</p>'],
    ['a style sheet', '<style>body{display:none}</style>'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>'],
    ['a form', '<form action="https://evil.example/"><input name="q"><button>Go</button></form>'],
    ['an object', '<object data="x.swf"></object><embed src="x.swf">'],
    ['a base', '<base href="https://evil.example/">'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
    ['a link to a style sheet', '<link rel="stylesheet" href="https://evil.example/x.css">'],
    ['hidden words', '<details><summary>More</summary>hidden</details>'],
    ['pictures of other widths', '<picture><source srcset="https://evil.example/x"></picture>'],
    ['a video', '<video src="x.mp4" autoplay></video><audio src="x.mp3"></audio>'],
    ['a target and a relation', '<a href="/x" target="_top" rel="opener">here</a>'],
    ['data of the site', '<p data-pagefind-body data-quote="x" aria-hidden="true">x</p>'],
    ['a template', '<template><img src=x onerror=alert(1)></template>'],
    ['mathematics that mutates', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>'],
  ])('%s', (_what, markdown) => {
    expectHarmless(markdown);
    expectHarmless(`Before.\n\n${markdown}\n\nAfter.`);
  });

  test.each([
    '[here](javascript:alert(1))',
    '[here](JaVaScRiPt:alert(1))',
    '[here](javascript&colon;alert(1))',
    '[here](&#106;avascript:alert(1))',
    '[here](<java\tscript:alert(1)>)',
    '[here](vbscript:msgbox)',
    '[here](data:text/html;base64,PHNjcmlwdD4=)',
    '[here](file:///etc/passwd)',
    '<javascript:alert(1)>',
    '[here][x]\n\n[x]: javascript:alert(1)',
    '<a href="javascript:alert(1)">here</a>',
    '<a href=" &#14; javascript:alert(1)">here</a>',
    '<a href="java&#10;script:alert(1)">here</a>',
    '<blockquote cite="javascript:alert(1)">words</blockquote>',
    '<q cite="javascript:alert(1)">words</q>',
    '<a xlink:href="javascript:alert(1)">here</a>',
  ])('the address of %j', (markdown) => {
    expectHarmless(markdown);
  });

  // Pictures of other sites keep their address here, so that the problem can name it.
  test.each([
    '![A map](javascript:alert(1))',
    '![A map](data:image/svg+xml;base64,PHN2Zz4=)',
    '<img src="javascript:alert(1)" alt="A map">',
    '<img src="JAVASCRIPT:alert(1)" alt="A map">',
    '<img src="blob:x" alt="A map">',
  ])('the address of the picture %j', (markdown) => {
    for (const { properties } of elementsOf(parseMarkdown(markdown))) {
      expect(String(properties['src'] ?? '')).toMatch(SAFE_LINK);
    }
  });
});

describe('what the site keeps for itself', () => {
  test.each(['q-7zq4m2xk9d', 'p1', 'p4', 'main', 'names-a'])('the id %s', (id) => {
    for (const markdown of [
      `<p id="${id}">x</p>`,
      `<a name="${id}">x</a>`,
      `a <i id=${id}>x</i>`,
    ]) {
      const ids = elementsOf(parseMarkdown(markdown)).flatMap(({ properties }) => [
        properties['id'],
        properties['name'],
      ]);
      for (const found of ids) if (found !== undefined) expect(found).toBe(`user-content-${id}`);
    }
  });

  test.each(SITE_CLASSES.split(' '))('the class %s', (name) => {
    const markdown = `<q class="${name}">x</q>\n\n<span class="${name}">y</span>\n\n\`\`\`${name}\nz\n\`\`\``;
    expect(findingsIn(parseMarkdown(markdown))).toEqual([]);
  });

  test('a prefix that is there already is set again', () => {
    const [element] = elementsOf(parseMarkdown('<p id="user-content-q-1">x</p>'));
    expect(element?.properties['id']).toBe('user-content-user-content-q-1');
  });

  test('links within the article follow their targets', () => {
    const elements = elementsOf(parseMarkdown('[below](#map)\n\n<p id="map">The map.</p>'));
    const link = elements.find(({ tagName }) => tagName === 'a');
    const target = elements.find(({ properties }) => properties['id'] !== undefined);
    expect(link?.properties['href']).toBe(`#${String(target?.properties['id'])}`);
  });
});

describe('what an article may hold', () => {
  test.each([
    ['emphasis', 'It was *not* **the** wind.', 'em strong'],
    ['a link', '[the ruling](https://court.example/17 "The ruling")', 'a'],
    ['a list', '- one\n- two', 'ul li'],
    ['a table', '| a |\n| - |\n| b |', 'table thead tbody tr th td'],
    [
      'raw HTML of prose',
      '<p>H<sub>2</sub>O, <abbr title="a">b</abbr>, <mark>c</mark></p>',
      'sub abbr mark',
    ],
    ['a time', '<time datetime="2024-02-08">Thursday</time>', 'time'],
    ['a block quote', '> words', 'blockquote'],
  ])('%s', (_what, markdown, names) => {
    const found = elementsOf(parseMarkdown(markdown)).map(({ tagName }) => tagName);
    expect(found).toEqual(expect.arrayContaining(names.split(' ')));
    expectHarmless(markdown);
  });
});

const folder = join(sharedFolder, 'trust');
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  : [];

if (process.env['VERBATIM_SHARED'] !== undefined && files.length === 0) {
  test('the attack vectors are where VERBATIM_SHARED says', () => {
    throw new Error(`There are no *.jsonl in ${folder}.`);
  });
}

if (process.env['VERBATIM_SHARED'] === undefined && files.length === 0) {
  test.skip(`the attack vectors: ${folder} is absent`, () => undefined);
}

describe.each(files)('every vector of %s', (name) => {
  const payloads = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { payload: string }).payload);

  test.each([
    ['by itself', (payload: string) => payload],
    ['in a sentence', (payload: string) => `The mayor said ${payload} and left.`],
    [
      'as the address of a link',
      (payload: string) => `[here](<${payload.replace(/[<>\n]/g, '')}>)`,
    ],
    ['as the title of a picture', (payload: string) => `![A map](map.png '${payload}')`],
    ['in a cell', (payload: string) => `| a |\n| - |\n| ${payload.replace(/\n/g, ' ')} |`],
    ['after a tag left open', (payload: string) => `<table><b title="x">\n${payload}`],
  ])('%s', { timeout: 60_000 }, (_where, place) => {
    for (const payload of payloads) expectHarmless(place(payload));
  });
});
