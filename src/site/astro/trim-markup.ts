/** Elements that begin and end lines, or show nothing: no space beside their tags is ever shown. */
const BLOCKS = new Set(
  (
    'html head body title meta link script style template header footer main nav section article ' +
    'aside search form div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tr td ' +
    'th figure figcaption blockquote details summary hr address line circle rect path image g desc ' +
    'text'
  ).split(' '),
);
/** Elements in a line of text, of whose spaces in a row a browser shows the first. */
const INLINES = new Set(
  'a abbr b bdi bdo cite code em i ins kbd mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
);
/** Elements whose spaces are what they show. */
const KEPT = new Set(['pre', 'script', 'style', 'textarea']);

/** A tag or a comment; values of attributes may have any characters but the quotation mark. */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})((?:"[^"]*"|[^">])*)>|<!--(?:[^-]|-(?!->))*-->/g;
const SPACES = /^[ \n\t\r]+|[ \n\t\r]+$/g;

/** A drawn element with nothing inside, which the compiler closes by a tag of its own. */
const EMPTY_SHAPE =
  /<(circle|ellipse|line|path|polygon|polyline|rect|use)((?:"[^"]*"|[^"<>]){0,2000})><\/\1>/g;

/** Closes drawn elements that are empty in their own tag, as markup of SVG may. */
export const closeShapes = (markup: string): string => markup.replace(EMPTY_SHAPE, '<$1$2/>');

/**
 * Takes spaces out of markup that no browser shows: beside the tags of blocks, and at the beginning and
 * end of a block’s text inside of its first and last elements.
 *
 * @param markup whole elements; what a component fills in is one character each
 */
export function trimMarkup(markup: string): string {
  const tokens = tokensOf(markup);
  let kept: string | undefined;
  return tokens
    .map((token, index) => {
      if (token.is !== 'text') {
        if (kept === undefined && token.opens && KEPT.has(token.name)) kept = token.name;
        else if (!token.opens && token.name === kept) kept = undefined;
        return token.text;
      }
      if (kept !== undefined) return token.text;
      return token.text.replace(SPACES, (spaces, at: number) => {
        const isFirst = at === 0;
        const isWhole = spaces.length === token.text.length;
        if (isFirst && beginsLine(tokens, index)) return '';
        if ((!isFirst || isWhole) && endsLine(tokens, index)) return '';
        return spaces;
      });
    })
    .join('');
}

interface Token {
  readonly is: 'text' | 'block' | 'inline' | 'other';
  readonly text: string;
  readonly name: string;
  readonly opens: boolean;
}

function tokensOf(markup: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of markup.matchAll(TAG)) {
    pushText(markup.slice(at, match.index));
    at = match.index + match[0].length;
    const name = (match[2] ?? '').toLowerCase();
    const is = BLOCKS.has(name) ? 'block' : INLINES.has(name) ? 'inline' : 'other';
    tokens.push({ is, text: match[0], name, opens: match[1] === '' });
  }
  pushText(markup.slice(at));
  return tokens;

  function pushText(text: string) {
    if (text !== '') tokens.push({ is: 'text', text, name: '', opens: false });
  }
}

/** Whether a line begins at a text, or in the elements that open right before it. */
function beginsLine(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (isInline(tokens[at], true)) at -= 1;
  return tokens[at]?.is === 'block' || (at < index - 1 && isSpace(tokens[at]));
}

/** Whether a line ends after a text, or after the elements that close right after it. */
function endsLine(tokens: readonly Token[], index: number): boolean {
  let at = index + 1;
  while (isInline(tokens[at], false)) at += 1;
  return tokens[at]?.is === 'block' || (at > index + 1 && isSpace(tokens[at]));
}

const isInline = (token: Token | undefined, opens: boolean): boolean =>
  token?.is === 'inline' && token.opens === opens;

/** Whether a text is a space that stays in any case, since it is outside of the elements. */
const isSpace = (token: Token | undefined): boolean =>
  token?.is === 'text' && /^[ \n\t\r]+$/.test(token.text);
