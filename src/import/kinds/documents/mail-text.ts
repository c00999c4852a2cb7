import words from '../../../data/en/head-words.json' with { type: 'json' };
import { oneOf } from '../../../core/text/word-pattern.ts';
import type { Notes } from '../../article/notes.ts';

const GREETING = new RegExp(String.raw`^${oneOf(words.greetings)}\b[^.!?\n]{0,60}[,:!]$`, 'i');
const REPLY_HEAD = /^(?:On|Am|Le|El)\s.{5,200}(?:wrote|schrieb[^:]{0,60}|a écrit|escribió)\s*:$/s;
const SIGNATURE = /^--\s*$/m;
const OLDER = /^\s*>\s*>/;
const QUOTED = /^\s*>\s?/;

/**
 * The words of a plain mail: quoted lines without their signs, older replies, the line above a reply,
 * greeting and signature dropped.
 */
export function readMailText(text: string, notes: Notes): string {
  const plain = text.replace(/\r\n?/g, '\n');
  const signature = SIGNATURE.exec(plain);
  const body = signature ? plain.slice(0, signature.index) : plain;
  if (signature)
    notes.add(
      'signature-dropped',
      `${plain.slice(signature.index).trim().split('\n').length} lines`,
    );
  const blocks = body
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const kept: string[] = [];
  let stripped = 0;
  let older = 0;
  for (const [index, block] of blocks.entries()) {
    if (index === 0 && GREETING.test(block)) {
      notes.add('greeting-dropped', block);
      continue;
    }
    if (REPLY_HEAD.test(block)) {
      notes.add('reply-head-dropped', block.split('\n')[0] ?? block);
      continue;
    }
    const lines = block.split('\n');
    older += lines.filter((line) => OLDER.test(line)).length;
    const own = lines.filter((line) => !OLDER.test(line));
    const words = own.map((line) => line.replace(QUOTED, ''));
    stripped += own.filter(
      (line) => QUOTED.test(line) && line.replace(QUOTED, '').trim() !== '',
    ).length;
    kept.push(words.join('\n').trim());
  }
  if (stripped + older > 0)
    notes.add('quote-signs-stripped', `${stripped} lines; older reply dropped: ${older}`);
  return kept.filter((block) => block !== '').join('\n\n');
}
