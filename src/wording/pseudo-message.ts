import type { CompiledMessage } from 'icu-minify/format';
import { walkMessage } from './message-nodes.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'àƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';
const letters = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] ?? letter]));

/** How much longer a translation may be than the English. */
const GROWTH = 0.3;

/**
 * A message as in a language that accents every letter and needs more room, so that a page shows at
 * a glance what is not translated and what is too narrow.
 */
export function pseudoMessage(message: CompiledMessage): CompiledMessage {
  return walkMessage(message, { text: pseudoText });
}

function pseudoText(text: string): string {
  const accented = [...text].map((letter) => letters.get(letter) ?? letter).join('');
  const words = accented.trim();
  if (words.length < 4) return accented;
  return accented.replace(words, () => words + '~'.repeat(Math.ceil(words.length * GROWTH)));
}
