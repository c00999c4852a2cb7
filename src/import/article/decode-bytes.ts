import { dropImpossibleCharacters, findImpossibleCharacter } from '../../core/text/characters.ts';
import { plainLines } from '../fields/words.ts';
import type { Notes } from './notes.ts';

const CHARSET = /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;
const XML_ENCODING = /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{1,40})["']/i;
const DECLARED_WITHIN = 2048;

/**
 * Reads bytes as text by the rules of the WHATWG: a byte order mark first, then what the file or its
 * sender declares, then UTF-8 if it is valid, then Windows-1252. Characters that no article may contain
 * are dropped; none of them is visible.
 *
 * @param declared the encoding that a mail header or the like names
 */
export function decodeBytes(bytes: Uint8Array, notes: Notes, declared?: string): string {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) {
    notes.add(
      marked === 'utf-8' ? 'byte-order-mark' : 'encoding',
      `${marked.toUpperCase()} with byte order mark`,
    );
    return finish(new TextDecoder(marked).decode(bytes), notes);
  }
  const named = declared ?? declaredIn(bytes);
  const utf8 =
    named === undefined || /^utf-?8$/i.test(named) ? decodeAs('utf-8', bytes) : undefined;
  if (utf8 !== undefined) return finish(utf8, notes);
  const label = named === undefined || /^utf-?8$/i.test(named) ? 'windows-1252' : named;
  const text =
    decodeAs(label, bytes) ??
    decodeAs('utf-8', bytes) ??
    new TextDecoder('windows-1252').decode(bytes);
  notes.add('encoding', `${encodingOf(label)}${named === undefined ? '' : `, declared ${named}`}`);
  return finish(text, notes);
}

function finish(text: string, notes: Notes): string {
  if (text.includes('\r\n')) notes.add('crlf-line-ends');
  // Form feeds of printers and vertical tabs of Word separate lines.
  const lines = plainLines(text).replace(/[\f\v]/g, '\n');
  const visible = dropInvisible(lines);
  if (visible !== lines) notes.add('control-characters-removed');
  return visible;
}

/** A text without control characters; one with NUL is most likely no text, and is refused later. */
export function dropInvisible(text: string): string {
  return text.includes('\0') || findImpossibleCharacter(text) < 0
    ? text
    : dropImpossibleCharacters(text);
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  const tag = /<meta[^>]{0,300}charset[^>]{0,300}>/i.exec(head)?.[0];
  return XML_ENCODING.exec(head)?.[1] ?? (tag === undefined ? undefined : CHARSET.exec(tag)?.[1]);
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: /^utf-?8$/i.test(label) }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return label;
  }
}
