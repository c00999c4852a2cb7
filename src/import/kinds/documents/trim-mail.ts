import words from '../../../data/en/head-words.json' with { type: 'json' };
import { oneOf } from '../../../core/text/word-pattern.ts';
import type { Notes } from '../../article/notes.ts';

/** A paragraph of a mail. */
export interface MailBlock {
  readonly lines: readonly string[];
  /** Whether it repeats what another person wrote. */
  readonly quoted: boolean;
}

export interface MailRules {
  readonly notes: Pick<Notes, 'add'>;
  /** Whether the mail passes on another one, so that what it repeats is the article. */
  readonly forwarded: boolean;
}

const GREETING = new RegExp(String.raw`^${oneOf(words.greetings)}\b[^.!?\n]{0,60}[,:!]$`, 'i');
const CLOSING = new RegExp(`^${oneOf(words.closings)}[,.!]?$`, 'i');
const SENT_FROM = /^(?:sent from my .{2,40}|get outlook for .{2,20}|sent via .{2,40})$/i;
export const REPLY_HEAD =
  /^(?:On|Am|Le|El)\s.{3,200}(?:wrote|schrieb[^:]{0,60}|a écrit|escribió)\s*:$/s;
const SEPARATOR =
  /^-{3,20}\s*(?:forwarded|original) message\s*-{3,20}$|^begin forwarded message:$|^_{20,}$/i;
const ORIGINAL = /^-{3,20}\s*original message\s*-{3,20}$/i;
const HEADER = /^(?:from|sent|date|to|cc|bcc|reply-to|subject):\s/i;
const NAME = /^[\p{Lu}][\p{L}’'.-]{0,30}(?:\s[\p{L}’'.-]{1,30}){0,4}$/u;

/**
 * What of each paragraph of a mail is its text: how many of its first lines are not; all of them for one
 * that is dropped. Greetings, closings, the heads of mails that are repeated, and replies are dropped.
 */
export function trimMail(blocks: readonly MailBlock[], rules: MailRules): number[] {
  const skipped = blocks.map((block, index) => skippedLines(block, index, rules));
  const isKept = (index: number) => (skipped[index] ?? 0) < (blocks[index]?.lines.length ?? 0);
  const isOwn = (index: number) => isKept(index) && blocks[index]?.quoted === false;
  const drop = (index: number) => {
    skipped[index] = blocks[index]?.lines.length ?? 0;
  };
  const own = blocks.map((_, index) => index).filter(isOwn);
  if (!rules.forwarded) {
    const original = blocks.findIndex(({ lines }) => lines.some((line) => ORIGINAL.test(line)));
    const start = own.find((index) => original < 0 || index < original);
    if (original >= 0 && start !== undefined)
      for (let index = original; index < blocks.length; index++) drop(index);
    const last = blocks
      .map((_, index) => index)
      .filter(isOwn)
      .at(-1);
    // Words of others between the mail’s own are what it reports; below them they are a reply.
    if (last !== undefined)
      for (let index = last + 1; index < blocks.length; index++) {
        if (isKept(index)) rules.notes.add('reply-dropped');
        drop(index);
      }
  }
  dropClosing(blocks, blocks.map((_, index) => index).filter(isKept), drop, rules);
  return skipped;
}

function skippedLines({ lines }: MailBlock, index: number, { notes }: MailRules): number {
  const text = lines.join('\n').trim();
  if (index === 0 && GREETING.test(text)) {
    notes.add('greeting-dropped', text);
    return lines.length;
  }
  if (REPLY_HEAD.test(text)) {
    notes.add('reply-head-dropped');
    return lines.length;
  }
  if (SENT_FROM.test(text)) {
    notes.add('signature-dropped', text);
    return lines.length;
  }
  const separators = lines.findIndex((line) => !SEPARATOR.test(line.trim()));
  if (separators < 0) return lines.length;
  const after = lines.slice(separators).findIndex((line) => !HEADER.test(line.trim()));
  const headers = after < 0 ? lines.length - separators : after;
  const isHead =
    headers > (separators > 0 ? 0 : 1) && /^from:/i.test(lines[separators]?.trim() ?? '');
  if (isHead) notes.add('reply-head-dropped');
  return isHead ? separators + headers : separators;
}

/** “Best,” and a name, in one paragraph or two, at the end. */
function dropClosing(
  blocks: readonly MailBlock[],
  kept: readonly number[],
  drop: (index: number) => void,
  { notes }: MailRules,
): void {
  const [before = -1, last = -1] = kept.slice(-2);
  const linesOf = (index: number) => blocks[index]?.lines.map((line) => line.trim()) ?? [];
  const closes = (lines: readonly string[], names: boolean) =>
    CLOSING.test(lines[0] ?? '') &&
    lines.length <= (names ? 4 : 1) &&
    lines.slice(1).every((line) => line.length <= 60 && !/[.!?”"]$/.test(line));
  if (kept.length < 2) return;
  const name = linesOf(last);
  if (closes(name, true)) drop(last);
  else if (closes(linesOf(before), false) && name.length <= 3 && NAME.test(name[0] ?? '')) {
    drop(before);
    drop(last);
  } else return;
  notes.add('closing-dropped');
}
