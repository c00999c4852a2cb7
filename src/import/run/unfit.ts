import { posix } from 'node:path';
import { fileSizeProblem, parseArticle } from '../../core/article/parse.ts';
import { viewText } from '../../core/markdown/text/plain-text.ts';
import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';

/**
 * Why the build would refuse an article, in the words of its own reader; undefined if it would not.
 *
 * @param markdown the whole file
 * @param file its path below the archive folder
 * @param pictures paths of the pictures that are copied with it, below the archive folder; absent: its
 *   pictures are looked for by the build alone
 */
export function unfitProblem(
  markdown: string,
  file: string,
  pictures?: readonly string[],
): Problem | undefined {
  const tooLarge = fileSizeProblem(Buffer.byteLength(markdown), file);
  if (tooLarge) return tooLarge;
  const parsed = parseArticle(markdown, file);
  if (!('tree' in parsed)) return parsed[0];
  const folder = posix.dirname(file);
  const copied = pictures && new Set(pictures);
  const lacking =
    copied && parsed.images.find(({ src }) => !copied.has(posix.join(folder, decoded(src))));
  if (lacking) {
    const message = say('images.absent', { name: lacking.src });
    return { file, line: lacking.line, message, hint: say('images.absent-fix') };
  }
  if (viewText(parsed.tree).text.trim() !== '') return undefined;
  return { file, message: say('source.no-text'), hint: say('source.no-text-fix') };
}

/** An address with a stray percent sign is a name as it is. */
function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}
