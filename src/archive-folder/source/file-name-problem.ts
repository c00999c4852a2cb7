import { posix } from 'node:path';
import { isReserved } from '../../core/addresses/reserved-addresses.ts';
import type { ParsedArticle } from '../../core/article/parse.ts';
import { SLUG } from '../../core/source/field-schemas.ts';
import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';

/** Files that are named after an article have its date and an ending besides; systems take 255 bytes. */
const LONGEST_NAME = 200;

/** Why the address of an article cannot be made of the name of its file, where nothing else says it. */
export function fileNameProblem(
  parsed: Pick<ParsedArticle, 'file' | 'frontMatter'>,
  path: string,
): Problem | undefined {
  if (parsed.frontMatter.slug !== undefined) return undefined;
  const name = posix
    .basename(path)
    .replace(/\.md$/i, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '');
  const address = name.toLowerCase();
  const free = SLUG.test(address) && !isReserved('article', address);
  if (free && name.length <= LONGEST_NAME) return undefined;
  if (name.length > LONGEST_NAME) {
    return {
      file: parsed.file,
      message: say('files.name-too-long', { count: name.length }),
      hint: say('files.name-too-long-fix'),
    };
  }
  return {
    file: parsed.file,
    message: say('files.name-no-address', { name }),
    hint: isReserved('article', address)
      ? say('files.name-reserved-fix')
      : say('files.name-no-address-fix'),
  };
}
