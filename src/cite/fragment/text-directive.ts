/** What a text fragment says: `prefix-,start,end,-suffix` (URL Fragment Text Directives, WICG). */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * What `encodeURIComponent` leaves although it means something: `-` separates a context from the
 * words, and brackets, stars, tildes and apostrophes would break a link of Markdown or of a plain
 * text.
 */
const LEFT = /[-!'()*~]/g;

const WHITE_SPACE = /\s+/g;

function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed().replace(WHITE_SPACE, ' ')).replace(
    LEFT,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Prints a directive as written after the `#` and the anchor of an address.
 *
 * @example writeTextDirective({ prefix: 'there is', start: 'no way' }) // ':~:text=there%20is-,no%20way'
 */
export function writeTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? undefined : `${encode(prefix)}-`,
    encode(start),
    end === undefined ? undefined : encode(end),
    suffix === undefined ? undefined : `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter((part) => part !== undefined).join(',')}`;
}
