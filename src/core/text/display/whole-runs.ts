/** A piece of a text that is shown; a whole one is never divided between two lines. */
export interface TextRun {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * Letters or digits, a hyphen or en dash, and digits: “COVID-19”, “7–1”, “F-35”. Browsers may end a line after
 * the dash (Unicode Standard Annex #14 keeps only a hyphen that may be a minus with its digits).
 */
const DASHED_NUMBER =
  /(?<![\p{L}\p{N}–-])[\p{L}\p{N}]{1,8}[–-]\p{N}[\p{L}\p{N}]{0,4}(?![\p{L}\p{N}–-])/gu;

/** Divides a text into pieces, so that names and scores with a dash and digits can be kept on one line. */
export function splitWholeRuns(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const { 0: whole, index } of text.matchAll(DASHED_NUMBER)) {
    if (index > end) runs.push({ text: text.slice(end, index), isWhole: false });
    runs.push({ text: whole, isWhole: true });
    end = index + whole.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isWhole: false });
  return runs;
}
