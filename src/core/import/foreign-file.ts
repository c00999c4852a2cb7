import type { Problem } from '../source/problem.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { say } from '../../wording/say.ts';

/** Beginnings of files that hold no plain text, as bytes in hexadecimal. */
const SIGNATURES: readonly (readonly [hex: string, what: MessageKey])[] = [
  ['255044462d', 'importing.pdf'],
  ['7b5c727466', 'importing.rtf'],
  ['d0cf11e0a1b11ae1', 'importing.old-office'],
  ['504b0304', 'importing.zip'],
  ['1f8b', 'importing.gzip'],
  ['89504e47', 'importing.png'],
  ['ffd8ff', 'importing.jpeg'],
  ['47494638', 'importing.gif'],
  ['25215053', 'importing.postscript'],
];

/** What kind of file a ZIP archive is, by the end of its name. */
const ZIPPED: Readonly<Record<string, MessageKey>> = {
  docx: 'importing.word',
  odt: 'importing.opendocument',
  epub: 'importing.epub',
  xlsx: 'importing.excel',
  pages: 'importing.pages',
};

/** What kind of file it is by the end of its name, if its contents could be any text. */
const BY_NAME: Readonly<Record<string, MessageKey>> = {
  html: 'importing.html',
  htm: 'importing.html',
  xhtml: 'importing.html',
  eml: 'importing.mail',
  mbox: 'importing.mailbox',
  json: 'importing.json',
  jsonl: 'importing.json',
  ndjson: 'importing.json',
  csv: 'importing.csv',
  tsv: 'importing.tsv',
  xml: 'importing.xml',
  rss: 'importing.feed',
  atom: 'importing.feed',
  tex: 'importing.tex',
  yaml: 'importing.yaml',
  yml: 'importing.yaml',
};

/** The number of bytes that are examined. */
const HEAD_BYTES = 4096;

/**
 * Says what a file is if it is not an article's plain text or Markdown, so that neither markup nor
 * mail headers become an article.
 *
 * @param name of the file, for its ending and for the message
 * @returns undefined if it may be text
 */
export function foreignFileProblem(bytes: Uint8Array, name: string): Problem | undefined {
  const what = kindOf(bytes, name);
  if (what === undefined) return undefined;
  return {
    file: name,
    message: say('importing.foreign', { kind: say(what) }),
    hint: say('importing.foreign-fix'),
  };
}

function kindOf(bytes: Uint8Array, name: string): MessageKey | undefined {
  const ending = /\.([a-z0-9]{1,6})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = bytes.subarray(0, HEAD_BYTES);
  const hex = Array.from(head.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const signature = SIGNATURES.find(([start]) => hex.startsWith(start))?.[1];
  if (signature === 'importing.zip') return ZIPPED[ending] ?? signature;
  if (signature !== undefined) return signature;
  return BY_NAME[ending] ?? kindOfText(new TextDecoder().decode(bytes), ending);
}

const MARKDOWN = /^(?:md|markdown)$/;
const MARKUP_FIRST =
  /^<(?:!doctype|html|head|body|p|div|article|section|main|h[1-6]|table|span|blockquote|meta|title)\b/i;
const XML_FIRST = /^\s{0,200}<(?:\?xml|rss|feed|svg)\b/i;
const CLOSING_TAG = /<\/(?:p|div|h[1-6]|span|a|li|td|em|strong|i|b|ul|body|html)>/gi;
const JSON_FIRST = /^\s{0,200}[[{]\s{0,200}["[{]/;
const RTF = /^\s{0,20}\{\\rtf/;
/** Markup that does not occur in plain text by chance. */
const MANY_TAGS = 2;

function kindOfText(text: string, ending: string): MessageKey | undefined {
  const plain = text.replace(/^\uFEFF/, '');
  const start = afterComments(plain);
  if (RTF.test(plain)) return 'importing.rtf';
  if (isMail(plain)) return 'importing.mail';
  if (XML_FIRST.test(plain)) return 'importing.xml';
  if (JSON_FIRST.test(plain)) return 'importing.json';
  // Markdown may hold HTML, which is sanitised.
  if (MARKDOWN.test(ending) || plain.startsWith('---\n') || plain.startsWith('---\r')) {
    return undefined;
  }
  const tags = plain.match(CLOSING_TAG)?.length ?? 0;
  return MARKUP_FIRST.test(start) || tags >= MANY_TAGS ? 'importing.html' : undefined;
}

function afterComments(text: string): string {
  let start = text.trimStart();
  while (start.startsWith('<!--')) {
    const end = start.indexOf('-->');
    if (end < 0) return '';
    start = start.slice(end + '-->'.length).trimStart();
  }
  return start;
}

const MAIL_BOX = /^From \S+@\S+ .{10,40}\d{4}\r?\n/;
const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t]|$)/;
const FOLDED = /^[ \t]+\S/;
/** Headers that programs write; an article may well begin with "Date:" and "From:". */
const OF_PROGRAMS =
  /^(?:message-id|mime-version|received|return-path|content-type|content-transfer-encoding|delivered-to|dkim-signature|in-reply-to|references|reply-to)$/;
const OF_PEOPLE = ['from', 'to', 'subject'];
const MOST_HEADERS = 200;

/** A block of headers at the top, with some that only mail has (RFC 5322, section 3.6). */
function isMail(text: string): boolean {
  if (MAIL_BOX.test(text)) return true;
  const names = new Set<string>();
  for (const line of text.split(/\r?\n/, MOST_HEADERS)) {
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name === undefined && !(names.size > 0 && FOLDED.test(line))) break;
    if (name !== undefined) names.add(name);
  }
  const ofPrograms = [...names].some((name) => OF_PROGRAMS.test(name));
  return names.size >= 2 && (ofPrograms || OF_PEOPLE.every((name) => names.has(name)));
}
