import { say } from '../../wording/say.ts';

/**
 * Sizes that no real article reaches and that bound the parser's time and stack: remark-parse is
 * super-linear on some inputs (10,000 times `*a_ ` takes 14 s) and overflows the stack on others.
 */
export const limits = {
  fileBytes: 256 * 1024,
  frontMatterCodeUnits: 16 * 1024,
  paragraphCodeUnits: 16 * 1024,
  /** An entry of the speakers file has some 300. */
  authorityCodeUnits: 8 * 1024 * 1024,
  nestingLevels: 50,
  /** Delimiters that may open emphasis, links, code or HTML, in one paragraph. */
  delimitersPerParagraph: 600,
  delimitersPerFile: 6000,
  /** Markers of block quotes and lists, over all lines. */
  markersPerFile: 3000,
} as const;

/** A size in the unit that an editor would use. */
export function formatKilobytes(codeUnits: number): string {
  return say('source.kilobytes', { count: Math.round(codeUnits / 1024) });
}
