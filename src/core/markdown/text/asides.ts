import type { ArticleText } from '../../article/text.ts';
import type { Span } from '../../text/span.ts';
import { findBraced } from '../source/template-tags.ts';

/**
 * Full web and mail addresses, and those that begin with www. They end at a mark that no address
 * contains unescaped: not at every quotation mark, since ' and ` occur in addresses.
 */
const ADDRESS =
  /\b(?:https?|ftp):\/\/[^\s<>"“”«»‘’]{1,2000}|\b(?:mailto|tel):[^\s<>"“”«»‘’]{1,500}|\bwww\.[^\s<>"“”«»‘’]{1,500}|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/giu;
/**
 * A host in small letters, as an address is typed: Amazon.com is a name. Endings that are words, as
 * after a full stop without its space (“they won.it was”), count with a path only.
 */
const HOST =
  /(?<![\p{L}\p{N}@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}(?:\.(?:com|org|net|edu|gov|info|io|dev|co\.[a-z]{2})(?:\/[^\s<>"“”«»‘’]{0,500}|(?![\p{L}\p{N}.]))|\.[a-z]{2,12}\/[^\s<>"“”«»‘’]{1,500})/gu;
/** Paths of files, and names of files by their endings. */
const FILE_PATH =
  /(?<![\p{L}\p{N}])[a-z]:\\(?:[\w .@-]{1,80}\\){0,12}[\w.@-]{1,80}|(?<![\p{L}\p{N}./])(?:\.{0,2}\/)?(?:[\w.@~-]{1,80}\/){1,12}[\w.@-]{0,80}\.[a-z0-9]{1,5}\b|(?<![\p{L}\p{N}./])~?\/(?:[\w.@-]{1,80}\/){1,12}[\w.@-]{0,80}/giu;
const FILE_NAME =
  /(?<![\p{L}\p{N}./-])[\w-]{1,80}(?:\.[\w-]{1,40}){0,3}\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|odt|ods|csv|tsv|json|xml|ya?ml|toml|md|html?|css|scss|js|mjs|tsx?|jsx|py|rb|rs|php|java|sql|sh|bat|ini|cfg|conf|lock|log|txt|rtf|zip|gz|tar|tgz|7z|rar|mp[34]|m4a|ogg|wav|mov|avi|webm|mkv|exe|dmg|iso|apk|rpm|deb)\b/giu;
const TRAILING = /[.,;:!?)\]}'*_]/;

/** What each pattern looks for, and what every word has in which it is found. */
const FORMS: readonly { readonly pattern: RegExp; readonly needs: RegExp }[] = [
  { pattern: ADDRESS, needs: /[:@]|www\./iu },
  { pattern: HOST, needs: /\.[a-z]{2}/u },
  { pattern: FILE_PATH, needs: /\//u },
  { pattern: FILE_NAME, needs: /\.[^.]{2}/u },
];
/** What an address or a name of a file has inside, and hardly any other word. */
const INNER_MARK = /[.:@/][^\s<>"“”«»‘’]/gu;
const SPACE = /\s/u;
const NEXT_SPACE = /\s/gu;
/** "C:\": the one beginning of a path that may hold spaces. */
const DRIVE = ':\\';

/**
 * Stretches of a text that nobody wrote as words: addresses, names of files, tags; in order, not
 * overlapping.
 */
export function findAsides(text: string, known: readonly Span[] = []): readonly Span[] {
  const found: Span[] = [];
  const look = (pattern: RegExp, words: string, offset: number): void => {
    for (const { 0: printed, index } of words.matchAll(pattern)) {
      const start = offset + index;
      found.push({ start, end: start + withoutTrailing(printed).length });
    }
  };
  // The patterns are slow, and no match but a path with a drive goes over a space.
  const spaced = text.includes(DRIVE) ? FILE_PATH : undefined;
  if (spaced) look(spaced, text, 0);
  for (const { start, end } of wordsWithMarks(text)) {
    const word = text.slice(start, end);
    for (const { pattern, needs } of FORMS)
      if (pattern !== spaced && needs.test(word)) look(pattern, word, start);
  }
  // Tags that stayed are those of code, or were meant as words.
  return joined([...known, ...found, ...findBraced(text)]);
}

/** What stands between two spaces and has a mark inside by which an address could be known. Linear. */
function wordsWithMarks(text: string): Span[] {
  const words: Span[] = [];
  INNER_MARK.lastIndex = 0;
  for (let mark = INNER_MARK.exec(text); mark; mark = INNER_MARK.exec(text)) {
    const before = words.at(-1)?.end ?? 0;
    let start = mark.index;
    while (start > before && !SPACE.test(text.charAt(start - 1))) start--;
    NEXT_SPACE.lastIndex = mark.index;
    const end = NEXT_SPACE.exec(text)?.index ?? text.length;
    words.push({ start, end });
    INNER_MARK.lastIndex = end;
  }
  return words;
}

/** What ends a sentence ends no address. */
function withoutTrailing(printed: string): string {
  let end = printed.length;
  while (end > 0 && TRAILING.test(printed.charAt(end - 1))) end--;
  return printed.slice(0, end);
}

function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= start) continue;
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Replaces a character that is not part of any words: not a letter, a mark or a space. */
const NOTHING = '\uFFFC';

/** An article in which asides hold no letters, for finding names; every other character is where it was. */
export function withoutAsides<Text extends ArticleText>(article: Text): Text {
  const { asides = [] } = article;
  if (asides.length === 0) return article;
  let text = '';
  let at = 0;
  for (const { start, end } of asides) {
    text += article.text.slice(at, start) + article.text.slice(start, end).replace(/\S/g, NOTHING);
    at = end;
  }
  return { ...article, text: text + article.text.slice(at) };
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether words are nothing but asides: a file's name in quotation marks is not speech. */
export function isAside(article: ArticleText, { start, end }: Span): boolean {
  const { asides = [] } = article;
  const within = asides.filter((aside) => aside.start < end && start < aside.end);
  if (within.length === 0) return false;
  let rest = '';
  let at = start;
  for (const aside of within) {
    rest += article.text.slice(at, Math.max(at, aside.start));
    at = Math.max(at, aside.end);
  }
  return !WORD.test(rest + article.text.slice(at, Math.max(at, end)));
}
