import { isScalar, isSeq, LineCounter, parseDocument, type Pair, isMap } from 'yaml';
import type { SplitSource } from '../front-matter.ts';
import type { OverrideForm } from './write-override.ts';

/** Where in an article’s file an entry of `quotes:` belongs, and how it is laid out there. */
export interface OverridePlace extends OverrideForm {
  /** 1-based line of the file that the entry comes after. */
  readonly afterLine: number;
}

/** Spaces before an entry where the file has none to go by. */
const USUAL_INDENT = 2;

/**
 * Finds where the next entry of `quotes:` belongs: after the last one, or else at the end of the front
 * matter.
 *
 * @returns undefined if `quotes:` is written so that no line can be added to it, such as in brackets
 */
export function overridePlace({ yaml, yamlLine }: SplitSource): OverridePlace | undefined {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(yaml, { lineCounter: lines });
  if (errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  const isQuotes = ({ key }: Pair) => isScalar(key) && key.value === 'quotes';
  const pair = contents.items.find(isQuotes);
  const lineOf = (offset: number) => lines.linePos(offset).line + yamlLine - 1;
  if (!pair) {
    const afterLine = yaml.split('\n').length - 1 + yamlLine - 1;
    return { afterLine, indent: USUAL_INDENT, withKey: true };
  }
  const { key, value } = pair;
  if (isSeq(value) && !value.flow && value.range) {
    const end = lastCharacter(yaml, value.range[1]);
    const { col } = lines.linePos(value.range[0]);
    return { afterLine: lineOf(end), indent: col - 1, withKey: false };
  }
  const isEmpty = value === null || (isScalar(value) && value.source === '');
  if (!isEmpty || !isScalar(key) || !key.range) return undefined;
  return { afterLine: lineOf(key.range[0]), indent: USUAL_INDENT, withKey: false };
}

/** The offset of the last character before an end that is not white space. */
function lastCharacter(text: string, end: number): number {
  return Math.max(0, text.slice(0, end).trimEnd().length - 1);
}
