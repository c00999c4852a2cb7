import { impossibleCharacterProblem } from '../../core/article/parse.ts';
import { extractSpeech } from '../../core/extract/speech.ts';
import { foreignFileProblem } from '../../core/import/foreign-file.ts';
import { readMarkdown } from '../../core/markdown/source/parse.ts';
import { viewText } from '../../core/markdown/text/plain-text.ts';
import type { FrontMatter } from '../../core/source/front-matter-schema.ts';
import { readFrontMatter, splitFrontMatter } from '../../core/source/front-matter.ts';
import type { Problem } from '../../core/source/problem.ts';
import { decodeBytes } from '../../import/article/decode-bytes.ts';
import { Notes } from '../../import/article/notes.ts';

/** A quote of a text that is not published yet. */
export interface DraftQuote {
  readonly words: string;
  /** As the text names who says it; absent where it does not. */
  readonly speaker?: string;
}

const FENCE = /^---[^\S\n]*\n/u;
const BLANK_LINE = /\n[^\S\n]*\n/u;

/**
 * Reads the quotes of a draft, plain text or Markdown, as an article’s are read. Of front matter only a
 * complete one counts, for its language and what the editor says of quotes: a draft may be without.
 *
 * @param file its name, for messages
 * @param lang the archive’s language, BCP 47
 */
export function readDraft(
  bytes: Uint8Array,
  file: string,
  lang: string,
): readonly DraftQuote[] | { readonly problems: readonly Problem[] } {
  const text = decodeBytes(bytes, new Notes()).replace(/\r\n?/gu, '\n');
  const problem = foreignFileProblem(bytes, file) ?? impossibleCharacterProblem(text, file);
  if (problem) return { problems: [problem] };
  const { body, matter } = splitDraft(text, file);
  const { quotes, speakers } = extractSpeech(viewText(readMarkdown(paragraphed(body)).tree), {
    lang: matter?.lang ?? lang,
    ...(matter?.quotes ? { quotes: matter.quotes } : {}),
    ...(matter?.speakers ? { speakers: matter.speakers } : {}),
  });
  const names = new Map(speakers.map(({ key, name }) => [key, name]));
  return quotes.map(({ words, speaker: key }) => {
    const speaker = key === undefined ? undefined : names.get(key);
    return { words, ...(speaker === undefined ? {} : { speaker }) };
  });
}

function splitDraft(text: string, file: string): { body: string; matter?: FrontMatter } {
  const split = FENCE.test(text) ? splitFrontMatter(text, file) : undefined;
  if (!split || 'message' in split) return { body: text };
  const read = readFrontMatter(split, file);
  return { body: split.body, ...('data' in read ? { matter: read.data } : {}) };
}

/** Where no line is blank, each line is a paragraph. */
const paragraphed = (text: string): string =>
  BLANK_LINE.test(text.trim()) ? text : text.replaceAll('\n', '\n\n');
