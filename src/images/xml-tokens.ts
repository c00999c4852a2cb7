import { ImageError } from './error.ts';
import { say } from '../wording/say.ts';

/** What a reader of XML hears, in document order; character references are resolved. */
export interface XmlHandler {
  /** A start tag; `depth` is 0 for the root. */
  open(name: string, attributes: ReadonlyMap<string, string>, depth: number): void;
  /** A run of text or CDATA inside the element named `parent`. */
  text(text: string, parent: string): void;
}

const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const openPattern = new RegExp(`<(${name})`, 'y');
const attributePattern = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const openEndPattern = /\s*(\/?)>/y;
const closePattern = new RegExp(`</(${name})\\s*>`, 'y');
const declarationPattern =
  /^<\?xml\s+version=["']1\.[01]["'](\s+encoding=["']utf-?8["'])?(\s+standalone=["'](yes|no)["'])?\s*\?>/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids.
const forbiddenCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const namedReferences: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads an XML document, more strictly than a browser does: no DOCTYPE, no entities of its own, no
 * processing instructions, names in ASCII. Whatever passes here, a browser reads in the same way,
 * so that nothing hides in the difference between two parsers.
 *
 * @throws {ImageError} if the document is not well formed or uses what is left out.
 */
export function readXml(source: string, handler: XmlHandler): void {
  const xml = source.replace(/^\ufeff/, '');
  if (forbiddenCharacter.test(xml)) throw malformed(say('images.xml-control'));
  const open: string[] = [];
  let roots = 0;
  let position = declarationPattern.exec(xml)?.[0].length ?? 0;

  const giveText = (text: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined) handler.text(text, parent);
    else if (text.trim() !== '') throw malformed(say('images.xml-text'));
  };

  while (position < xml.length) {
    if (xml.startsWith('<!--', position)) {
      position = skipPast(xml, '-->', position + 4);
    } else if (xml.startsWith('<![CDATA[', position)) {
      const end = skipPast(xml, ']]>', position + 9);
      giveText(xml.slice(position + 9, end - 3));
      position = end;
    } else if (xml.startsWith('<!', position)) {
      throw new ImageError(
        say('images.xml-doctype'),
        say('images.xml-doctype-fix', { declaration: '<!DOCTYPE …>' }),
      );
    } else if (xml.startsWith('<?', position)) {
      throw new ImageError(
        say('images.xml-instruction', { instruction: '<?…?>' }),
        say('images.xml-instruction-fix', { instruction: '<?…?>' }),
      );
    } else if (xml.startsWith('</', position)) {
      const closed = matchAt(closePattern, xml, position)?.[1];
      if (closed === undefined || closed !== open.pop()) throw malformed(say('images.xml-tags'));
      position = closePattern.lastIndex;
    } else if (xml.startsWith('<', position)) {
      const tag = readOpenTag(xml, position);
      if (open.length === 0) roots += 1;
      if (roots > 1) throw malformed(say('images.xml-roots'));
      handler.open(tag.name, tag.attributes, open.length);
      if (!tag.selfClosing) open.push(tag.name);
      position = tag.end;
    } else {
      const next = xml.indexOf('<', position);
      const end = next === -1 ? xml.length : next;
      giveText(resolveReferences(xml.slice(position, end)));
      position = end;
    }
  }
  if (open.length > 0) throw malformed(say('images.xml-cut'));
}

function readOpenTag(xml: string, start: number) {
  const tagName = matchAt(openPattern, xml, start)?.[1];
  if (tagName === undefined) throw malformed(say('images.xml-tag-name'));
  const attributes = new Map<string, string>();
  let position = openPattern.lastIndex;
  for (;;) {
    const found = matchAt(attributePattern, xml, position);
    if (!found) break;
    const [, attribute = '', double, single] = found;
    if (attributes.has(attribute))
      throw malformed(say('images.xml-repeats', { tag: `<${tagName}>`, attribute }));
    attributes.set(attribute, resolveReferences(double ?? single ?? ''));
    position = attributePattern.lastIndex;
  }
  const end = matchAt(openEndPattern, xml, position);
  if (!end) throw malformed(say('images.xml-broken', { tag: `<${tagName}>` }));
  return { name: tagName, attributes, selfClosing: end[1] === '/', end: openEndPattern.lastIndex };
}

function resolveReferences(text: string): string {
  return text.replace(/&([^;&]{0,10})(;?)/g, (whole, body: string, semicolon: string) => {
    const resolved = semicolon === '' ? undefined : resolveReference(body);
    if (resolved === undefined) throw malformed(say('images.xml-reference', { reference: whole }));
    return resolved;
  });
}

function resolveReference(body: string): string | undefined {
  if (!body.startsWith('#'))
    return Object.hasOwn(namedReferences, body) ? namedReferences[body] : undefined;
  const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(body);
  if (!digits) return undefined;
  const codePoint = digits[1]
    ? Number.parseInt(digits[1], 16)
    : Number.parseInt(digits[2] ?? '', 10);
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(codePoint);
  return forbiddenCharacter.test(character) ? undefined : character;
}

function matchAt(sticky: RegExp, text: string, position: number): RegExpExecArray | null {
  sticky.lastIndex = position;
  return sticky.exec(text);
}

function skipPast(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw malformed(say('images.xml-cut'));
  return found + mark.length;
}

function malformed(how: string): ImageError {
  return new ImageError(say('images.malformed', { reason: how }), say('images.malformed-fix'));
}
