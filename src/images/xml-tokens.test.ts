import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImageError } from './error.ts';
import { readXml } from './xml-tokens.ts';

/** What a reader hears: `name(attributes)@depth` and `parent:text`. */
function heard(xml: string): string[] {
  const all: string[] = [];
  readXml(xml, {
    open: (name, attributes, depth) =>
      all.push(`${name}(${[...attributes].map((pair) => pair.join('=')).join()})@${depth}`),
    text: (text, parent) => all.push(`${parent}:${text}`),
  });
  return all;
}

describe('readXml', () => {
  test.each<[string, string[]]>([
    ['<a/>', ['a()@0']],
    // That there is no picture in it, the reader of pictures says.
    ['', []],
    ['<?xml version="1.0" encoding="utf-8"?>\n<a></a>\n', ['a()@0']],
    ['\ufeff<a/>', ['a()@0']],
    ['<a b="1" c=\'2\'><d/>x</a>', ['a(b=1,c=2)@0', 'd()@1', 'a:x']],
    ['<a b="&lt;&amp;&#65;&#x42;"/>', ['a(b=<&AB)@0']],
    ['<a><![CDATA[<b>&amp;]]></a>', ['a()@0', 'a:<b>&amp;']],
    ['<a><!-- <b> --></a>', ['a()@0']],
    ['<x:a xlink:href="#b"/>', ['x:a(xlink:href=#b)@0']],
  ])('%j', (xml, expected) => {
    expect(heard(xml)).toEqual(expected);
  });

  test.each([
    ['two roots', '<a/><b/>'],
    ['words outside', '<a/>words'],
    ['an open element', '<a>'],
    ['crossed elements', '<a><b></a></b>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an attribute without marks', '<a b=1/>'],
    ['a DOCTYPE', '<!DOCTYPE a><a/>'],
    ['an entity of its own', '<a>&b;</a>'],
    ['a processing instruction', '<?xml-stylesheet href="a"?><a/>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a control character', '<a>\u0007</a>'],
    ['an open comment', '<a><!-- </a>'],
  ])('%s is refused', (_, xml) => {
    expect(() => heard(xml)).toThrow(ImageError);
  });

  test('whatever it is given, it reads it or refuses it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>/&;"\'=ab! -[]?#x') }), (xml) => {
        try {
          heard(xml);
        } catch (error) {
          expect(error).toBeInstanceOf(ImageError);
        }
      }),
    );
  });
});
