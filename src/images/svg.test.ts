import { describe, expect, it } from 'vitest';
import { ImageError } from './error.ts';
import { vetSvg } from './svg.ts';

const root = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450"';
const wrap = (inner: string): string => `<svg ${root}>${inner}</svg>`;

describe('vetSvg', () => {
  it.each([
    ['viewBox alone', `<svg ${root}/>`, 800, 450],
    ['width and height', `<svg ${root} width="640" height="360.4px"/>`, 640, 360],
    ['width and the proportion of viewBox', `<svg ${root} width="400"/>`, 400, 225],
    ['a percentage means viewBox', `<svg ${root} width="100%" height="100%"/>`, 800, 450],
    [
      'millimetres',
      '<svg xmlns="http://www.w3.org/2000/svg" width="25.4mm" height="1in"/>',
      96,
      96,
    ],
  ])('reads the size: %s', (_, source, width, height) => {
    expect(vetSvg(source)).toEqual({ width, height });
  });

  it.each([
    [
      'declaration, mark and comment',
      `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- a > b -->${wrap('')}\n`,
    ],
    [
      'parts of itself',
      wrap(
        '<defs><path id="a" d="M0 0h9"/></defs><use href="#a"/><use xlink:href="#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
      ),
    ],
    ['an embedded picture', wrap('<image href="data:image/png;base64,AAAA"/>')],
    [
      'style that refers inward',
      wrap(
        '<style>.a{fill:url(#g)}</style><g class="a" transform="rotate(-90)" clip-path="url(#c)"/>',
      ),
    ],
    ['style in CDATA', wrap('<style><![CDATA[ .a > .b { fill: red } ]]></style>')],
    [
      'a drawing program’s notes',
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" width="9" height="9"><i:path-effect i:file="C:\\drawings (old)\\a.svg"/></svg>',
    ],
    ['characters by number', wrap('<text>&#8220;no&#x201d; &amp; yes</text>')],
  ])('passes %s', (_, source) => {
    expect(() => vetSvg(source)).not.toThrow();
  });

  it.each([
    ['script', wrap('<script>alert(1)</script>')],
    ['script in capitals', wrap('<SCRIPT/>')],
    [
      'script behind a prefix',
      `<svg ${root} xmlns:s="http://www.w3.org/2000/svg"><s:script/></svg>`,
    ],
    ['HTML by prefix', `<svg ${root} xmlns:h="http://www.w3.org/1999/xhtml"><h:p/></svg>`],
    ['HTML by default namespace', wrap('<p xmlns="http://www.w3.org/1999/xhtml">x</p>')],
    ['an event attribute', wrap('<rect onclick="alert(1)"/>')],
    ['an event attribute on the root', `<svg ${root} onload="alert(1)"/>`],
    ['an event attribute in capitals', wrap('<rect ONLOAD="alert(1)"/>')],
    ['an event attribute after a line break', wrap('<rect\nonload\n=\n"x"/>')],
    ['foreignObject', wrap('<foreignObject><body/></foreignObject>')],
    ['an outside link', wrap('<a href="https://example.org/"><text>x</text></a>')],
    ['javascript:', wrap('<a href="javascript:alert(1)"><text>x</text></a>')],
    ['javascript: by references', wrap('<a href="&#106;avascript:alert(1)"><text>x</text></a>')],
    ['javascript: through xlink', wrap('<a xlink:href=" java&#x09;script:alert(1)"/>')],
    ['an outside picture', wrap('<image href="//example.org/a.png"/>')],
    ['a picture beside it', wrap('<image href="a.png"/>')],
    ['an SVG inside', wrap('<image href="data:image/svg+xml;base64,AAAA"/>')],
    ['an HTML data address', wrap('<a href="data:text/html,x"/>')],
    ['use of another file', wrap('<use href="b.svg#a"/>')],
    ['url() in an attribute', wrap('<rect fill="url(https://example.org/a#b)"/>')],
    ['url() in quotes', wrap('<rect style="fill: URL( &quot;https://example.org/a&quot; )"/>')],
    ['url() in style', wrap('<style>a{background:url(//example.org)}</style>')],
    [
      'url() after a string with comment marks',
      wrap('<style>a{content:"/*";background:url(//e.org);b:"*/"}</style>'),
    ],
    ['@import', wrap('<style>@import "https://example.org/a.css";</style>')],
    ['@import cut by a comment', wrap('<style>@im<!-- -->port "//e.org/a.css";</style>')],
    ['url() cut by CDATA', wrap('<style>a{b:u<![CDATA[rl(//e.org)]]>}</style>')],
    ['an escape in style', wrap('<style>a{b:u\\72l(//e.org)}</style>')],
    ['image-set', wrap('<style>a{b:image-set("//e.org/a" 1x)}</style>')],
    [
      'an animated href',
      wrap('<a><animate attributeName="xlink:href" values="javascript:x"/></a>'),
    ],
    ['an event set by animation', wrap('<set attributeName="onclick" to="alert(1)"/>')],
    ['xml:base', wrap('<g xml:base="https://example.org/"/>')],
    ['a style sheet instruction', `<?xml-stylesheet href="a.css"?>${wrap('')}`],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${wrap('')}`],
    ['DOCTYPE', `<!DOCTYPE svg>${wrap('')}`],
    ['ENTITY', `<!DOCTYPE svg [<!ENTITY a "b">]>${wrap('&a;')}`],
    ['an unknown entity', wrap('<text>&nbsp;</text>')],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an absurd size', '<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="99999999"/>'],
    ['an empty viewBox', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 10"/>'],
    ['no namespace', '<svg viewBox="0 0 1 1"/>'],
    ['another root', '<html xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'],
    ['two roots', wrap('') + wrap('')],
    ['a missing end', `<svg ${root}><g>`],
    ['crossed tags', wrap('<g><a></g></a>')],
    ['an attribute twice', wrap('<g id="a" id="b"/>')],
    ['an attribute without quotes', wrap('<g id=a/>')],
    ['a control character', wrap('\u0001')],
    ['text alone', 'not a picture'],
    ['nothing', ''],
  ])('refuses %s', (_, source) => {
    let thrown: unknown;
    try {
      vetSvg(source);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ImageError);
    expect((thrown as ImageError).hint).not.toBe('');
  });

  it('reads a large embedded picture and a deep nest in bounded stack', () => {
    const data = 'A'.repeat(8_000_000);
    expect(() => vetSvg(wrap(`<image href="data:image/png;base64,${data}"/>`))).not.toThrow();
    expect(() => vetSvg(wrap('<g>'.repeat(50_000) + '</g>'.repeat(50_000)))).not.toThrow();
    expect(() => vetSvg(wrap(`<g ${' '.repeat(2_000_000)}`))).toThrow(ImageError);
  });
});
