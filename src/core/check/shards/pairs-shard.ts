import { MOST_SHARING } from '../find-candidates.ts';
import {
  ALL_CODES,
  CODE_LENGTH,
  codeInFile,
  fileOfHash,
  readCode,
  writeCode,
} from './hash-text.ts';

/** An article as its words are looked up. */
export interface HashedArticle {
  /** Of the article, `codeAnywhere`. */
  readonly code: number;
  /** Of all that its quotes are found by, `hashText`; none comes twice. */
  readonly hashes: Uint32Array;
}

const LINE_END = '\n';

/**
 * Writes which articles have which pairs of words: in each file a line for each pair, in order, its code and
 * the codes of its articles. What more articles have than are looked at is left out.
 *
 * @param files how many, a power of two
 * @returns the text of each
 */
export function writePairs(articles: readonly HashedArticle[], files: number): string[] {
  const sizes = new Array<number>(files).fill(0);
  for (const { hashes } of articles) {
    for (const hash of hashes) {
      const file = fileOfHash(hash, files);
      sizes[file] = (sizes[file] ?? 0) + 1;
    }
  }
  const entries = sizes.map((size) => new Float64Array(size));
  const filled = new Array<number>(files).fill(0);
  for (const { code, hashes } of articles) {
    for (const hash of hashes) {
      const file = fileOfHash(hash, files);
      const at = filled[file] ?? 0;
      // Both codes together are 50 bits, which a number holds exactly.
      (entries[file] ?? new Float64Array(1))[at] = codeInFile(hash) * ALL_CODES + code;
      filled[file] = at + 1;
    }
  }
  return entries.map((own, file) => headOf(file, files) + writeLines(own.sort()));
}

/** Tells which file of how many it is, so that one of another build is noticed. */
const headOf = (file: number, files: number): string => `${file}/${files}${LINE_END}`;

function writeLines(entries: Float64Array): string {
  const lines: string[] = [];
  for (let from = 0; from < entries.length;) {
    const pair = Math.floor((entries[from] ?? 0) / ALL_CODES);
    const codes: string[] = [];
    let at = from;
    for (; at < entries.length; at++) {
      const entry = entries[at] ?? 0;
      if (Math.floor(entry / ALL_CODES) !== pair) break;
      // Two articles may have one code.
      if (entry !== entries[at - 1]) codes.push(writeCode(entry % ALL_CODES));
    }
    if (codes.length <= MOST_SHARING) lines.push(writeCode(pair) + codes.join(''));
    from = at;
  }
  return lines.join(LINE_END);
}

/**
 * The codes of the articles that have a pair of words.
 *
 * @param text of the file that its hash is in
 * @throws if the text is another file
 */
export function findPair(text: string, hash: number, files: number): number[] {
  const head = headOf(fileOfHash(hash, files), files);
  if (!text.startsWith(head)) throw new Error('The quotes of the archive were changed meanwhile.');
  const own = LINE_END + writeCode(codeInFile(hash));
  const start = text.indexOf(own, head.length - LINE_END.length);
  if (start < 0) return [];
  const end = text.indexOf(LINE_END, start + own.length);
  const codes = text.slice(start + own.length, end < 0 ? undefined : end);
  return Array.from({ length: codes.length / CODE_LENGTH }, (_, at) =>
    readCode(codes.slice(at * CODE_LENGTH, (at + 1) * CODE_LENGTH)),
  );
}
