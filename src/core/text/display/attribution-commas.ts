import { CLOSING_CHARACTERS, FIRST_MARK, LAST_MARK } from '../marks/glyphs.ts';
import { slice, type Span } from '../span.ts';
import { COMMAS, type AttributionComma } from './displayed-words.ts';

const ENDS_IN_COMMA = new RegExp(`[${COMMAS}][${CLOSING_CHARACTERS}]{0,2}$`, 'u');
const HAS_LETTER = /\p{L}/u;
const ENDS_SENTENCE = /[.!?؟。։।]\s*$/u;

/**
 * Finds the commas of a quote that belong to attributions inside it.
 *
 * @param words the words of all spans without their marks, joined by one space
 * @param spans of `text`, marks included where printed
 */
export function attributionCommas(
  words: string,
  text: string,
  spans: readonly Span[],
): AttributionComma[] {
  const commas: AttributionComma[] = [];
  let start = 0;
  for (const [index, span] of spans.entries()) {
    const part = innerWords(slice(text, span));
    if (!words.startsWith(part, start)) return commas;
    const next = spans[index + 1];
    const between = next && text.slice(span.end, next.start);
    const comma = ENDS_IN_COMMA.exec(part);
    if (comma && between && HAS_LETTER.test(between)) {
      const at = start + comma.index;
      commas.push(ENDS_SENTENCE.test(between) ? { at, ends: true } : { at });
    }
    start += part.length + 1;
  }
  return commas;
}

function innerWords(printed: string): string {
  const inner = printed.replace(FIRST_MARK, '');
  return inner.replace(LAST_MARK, '').trim();
}
