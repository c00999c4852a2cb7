/**
 * Invisible characters: soft hyphens, zero-width spaces, joiners and marks, direction controls.
 * They come with copied text, break searches and would turn one name into two.
 */
const INVISIBLE =
  /\u00AD|\u034F|\u061C|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|\u3164|\uFEFF|\uFFA0/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');
const SELECTOR = /[\uFE00-\uFE0F]|[\u{E0000}-\u{E01EF}]/u;
/**
 * Variation selectors after letters that have only one form, and tag characters that do not belong
 * to a flag.
 */
const MISPLACED =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s])(?:[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])|(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]{1,200}/gu;

const NON_JOINER = '\u200C';
const JOINER = '\u200D';
/**
 * Scripts in which these two decide whether letters join: without them Persian, Hindi and others
 * are misspelt.
 */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;
/** UTF-16 code units that are enough to know what is before a joiner. */
const BEFORE = 4;

/** Whether a character is always invisible, whatever is around it. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/** A text without invisible characters; joiners stay in scripts and emoji that need them. */
export function withoutInvisible(text: string): string {
  const placed = SELECTOR.test(text) ? text.replace(MISPLACED, '') : text;
  if (!INVISIBLE.test(placed)) return placed;
  return placed.replace(ALL_INVISIBLE, (letter, at: number) => {
    if (letter !== JOINER && letter !== NON_JOINER) return '';
    const before = placed.slice(Math.max(0, at - BEFORE), at);
    const stays = JOINING.test(before) || (letter === JOINER && EMOJI.test(before));
    return stays && at + 1 < placed.length ? letter : '';
  });
}
