import { readCheckedYaml, type LineOf, type YamlForm } from './checked-yaml.ts';
import { frontMatterSchema, type FrontMatter } from './front-matter-schema.ts';
import { formatKilobytes, limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { isDateField } from './yaml-issues.ts';

/** A file, cut into what stands above the text and the text. */
export interface SplitSource {
  readonly yaml: string;
  /** 1-based line of the file on which `yaml` begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number;
}

export type FrontMatterResult =
  | { readonly data: FrontMatter; readonly lineOf: LineOf }
  | { readonly problems: readonly Problem[] };

const OPENING_FENCE = /^---[ \t]*\n/;
const CLOSING_FENCE = /^---[ \t]*$/m;

/**
 * Cuts a Markdown file at its front matter.
 *
 * @param source text with `\n` line ends and without a byte order mark
 * @returns a problem where the file does not begin with a block between two lines of `---`
 */
export function splitFrontMatter(source: string, file: string): SplitSource | Problem {
  const opening = OPENING_FENCE.exec(source);
  if (!opening) {
    return {
      file,
      line: 1,
      message: 'The file does not begin with front matter.',
      hint: 'begin it with a line of ---, then title: and date:, then a line of --- (verbatim import writes this)',
    };
  }
  const rest = source.slice(opening[0].length);
  const closing = CLOSING_FENCE.exec(rest);
  if (!closing) {
    return {
      file,
      line: 1,
      message: 'The front matter has no end.',
      hint: 'put a line of --- under its last key',
    };
  }
  const yaml = rest.slice(0, closing.index);
  if (yaml.length > limits.frontMatterCodeUnits) {
    return {
      file,
      line: 1,
      message: `The front matter has ${formatKilobytes(yaml.length)}; the limit is ${formatKilobytes(limits.frontMatterCodeUnits)}.`,
      hint: 'move what is text into the body',
    };
  }
  const afterFence = closing.index + closing[0].length;
  return {
    yaml,
    yamlLine: 2,
    body: rest.slice(afterFence).replace(/^\n/, ''),
    bodyLine: 3 + countLines(rest.slice(0, afterFence)),
  };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

const form: YamlForm<typeof frontMatterSchema> = {
  schema: frontMatterSchema,
  name: 'The front matter',
  root: 'map',
  empty: {
    message: 'The front matter has no keys.',
    hint: 'write one key a line: title: …, date: 2024-02-08',
  },
  hints: {
    missing: (field) => (field === 'date' ? 'add a line date: 2024-02-08' : undefined),
    wrong: hintFor,
  },
};

/** Reads and checks the front matter of one article; every problem with its line and how to mend it. */
export function readFrontMatter(split: SplitSource, file: string): FrontMatterResult {
  return readCheckedYaml({ text: split.yaml, file, line: split.yamlLine }, form);
}

function hintFor(field: string): string {
  if (isDateField(field)) return 'write the day as YYYY-MM-DD, for example 2024-02-08';
  if (field === 'slug' || field === 'id' || field.startsWith('tags')) {
    return 'write it like moscow-sees-no-alternative';
  }
  if (field.endsWith('url')) return 'write a full address that begins with https://';
  return 'see “Add an article” in the README for the form of each key';
}
