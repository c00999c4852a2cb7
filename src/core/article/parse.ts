import { describeCharacter, findImpossibleCharacter } from '../text/characters.ts';
import type { FieldTargets } from '../source/field-targets.ts';
import type { FrontMatter } from '../source/front-matter-schema.ts';
import { readFrontMatter, splitFrontMatter, type SplitSource } from '../source/front-matter.ts';
import { formatKilobytes, limits } from '../source/limits.ts';
import { guardMarkdown } from '../markdown/source/guard.ts';
import { listImages, type ImageReference } from '../markdown/source/images.ts';
import { readMarkdown, type MarkdownReading } from '../markdown/source/parse.ts';
import type { Problem } from '../source/problem.ts';
import { say } from '../../wording/say.ts';

/** A file that was read and parsed; its pictures have not been looked for yet. */
export interface ParsedArticle extends MarkdownReading {
  readonly file: string;
  readonly frontMatter: FrontMatter;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly split: SplitSource;
  readonly images: readonly ImageReference[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads one article's file: front matter, Markdown, sanitised tree.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @param file its path, for messages, and for the slug if the front matter has none
 * @param targets what becomes of keys of other programs
 * @returns the article, or everything that is wrong with it
 */
export function parseArticle(
  source: string,
  file: string,
  targets?: FieldTargets,
): ParsedArticle | readonly Problem[] {
  const text = source.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n');
  const impossible = impossibleCharacterProblem(text, file);
  if (impossible) return [impossible];
  const split = splitFrontMatter(text, file);
  if ('message' in split) return [split];
  const matter = readFrontMatter(split, file, targets);
  const problems = 'problems' in matter ? [...matter.problems] : [];
  for (const finding of guardMarkdown(split.body)) {
    problems.push({ ...finding, file, line: finding.line + split.bodyLine - 1 });
  }
  if (split.body.trim() === '') {
    const hint = say('source.no-text-fix');
    problems.push({ file, line: split.bodyLine, message: say('source.no-text'), hint });
  }
  if (problems.length > 0 || 'problems' in matter) return problems;
  const reading = parseOrProblem(split, file);
  if ('message' in reading) return [reading];
  const { tree, leftOut, tags, markdown } = reading;
  const images = listImages(tree).map((image) => ({
    ...image,
    line: image.line + split.bodyLine - 1,
  }));
  const { data: frontMatter, lineOf } = matter;
  return { file, frontMatter, lineOf, split, tree, images, leftOut, tags, markdown };
}

/** The problem of a text with a character that no text may hold, or undefined. */
export function impossibleCharacterProblem(text: string, file: string): Problem | undefined {
  const at = findImpossibleCharacter(text);
  if (at < 0) return undefined;
  const line = text.slice(0, at).split('\n').length;
  return {
    file,
    line,
    message: say('source.file-impossible', { character: describeCharacter(text, at) }),
    hint: say('source.file-impossible-fix'),
  };
}

function parseOrProblem(split: SplitSource, file: string): MarkdownReading | Problem {
  try {
    return readMarkdown(split.body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      file,
      line: split.bodyLine,
      message: say('source.not-parsed', { reason }),
      hint: say('source.not-parsed-fix'),
    };
  }
}

/** The problem of a file that is too large to be read at all, or undefined. */
export function fileSizeProblem(bytes: number, file: string): Problem | undefined {
  if (bytes <= limits.fileBytes) return undefined;
  return {
    file,
    message: say('source.file-size', {
      size: formatKilobytes(bytes),
      limit: formatKilobytes(limits.fileBytes),
    }),
    hint: say('source.file-size-fix'),
  };
}
