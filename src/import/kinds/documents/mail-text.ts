import type { MailRules } from './trim-mail.ts';
import { REPLY_HEAD, trimMail, type MailBlock } from './trim-mail.ts';

const SIGNATURE = /^--\s*$/m;
const OLDER = /^\s*>\s*>/;
const QUOTED = /^\s*>\s?/;

/**
 * The words of a plain mail: quoted lines without their signs, older replies, the line above a reply,
 * greeting, closing and signature dropped.
 */
export function readMailText(text: string, rules: MailRules): string {
  const { notes } = rules;
  const plain = text.replace(/\r\n?/g, '\n');
  const signature = SIGNATURE.exec(plain);
  const body = signature ? plain.slice(0, signature.index) : plain;
  if (signature)
    notes.add(
      'signature-dropped',
      `${plain.slice(signature.index).trim().split('\n').length} lines`,
    );
  const blocks = blocksOf(body);
  const older = blocks.flatMap(({ lines }) => lines.filter((line) => OLDER.test(line))).length;
  const read = blocks.map(({ lines, quoted }) => ({
    quoted,
    lines: quoted ? withoutReply(lines) : lines,
  }));
  const skipped = trimMail(read, rules);
  const kept = read.map(({ lines }, index) => lines.slice(skipped[index]));
  const stripped = read.flatMap(({ quoted }, index) =>
    quoted ? (kept[index] ?? []).filter((line) => line.trim() !== '') : [],
  ).length;
  if (stripped + older > 0)
    notes.add('quote-signs-stripped', `${stripped} lines; older reply dropped: ${older}`);
  return kept
    .map((lines) => lines.join('\n').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Paragraphs, each of own or of quoted lines only. */
function blocksOf(body: string): MailBlock[] {
  const blocks: { lines: string[]; quoted: boolean }[] = [];
  for (const paragraph of body.split(/\n[ \t]*\n/)) {
    let open: { lines: string[]; quoted: boolean } | undefined;
    for (const line of paragraph.split('\n')) {
      if (line.trim() === '') continue;
      const quoted = QUOTED.test(line);
      if (open?.quoted !== quoted) {
        open = { lines: [], quoted };
        blocks.push(open);
      }
      open.lines.push(line);
    }
  }
  return blocks;
}

/** Quoted lines without their signs, and without what they repeat in their turn. */
function withoutReply(lines: readonly string[]): string[] {
  const words = lines.filter((line) => !OLDER.test(line)).map((line) => line.replace(QUOTED, ''));
  const head = words.findIndex((line) => REPLY_HEAD.test(line.trim()));
  return head < 0 ? words : words.slice(0, head);
}
