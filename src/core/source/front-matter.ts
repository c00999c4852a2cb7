import { readCheckedYaml, type LineOf, type YamlForm } from './yaml/checked.ts';
import { frontMatterSchema, type FrontMatter } from './front-matter-schema.ts';
import { formatKilobytes, limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { isDateField } from './yaml/issues.ts';
import { EXTRA, type FieldTargets, IGNORE, meaningOf } from './field-targets.ts';
import { mapFields } from './map-fields.ts';
import { nearestOf } from './nearest.ts';
import { say, sayList } from '../../wording/say.ts';

/** A file, split into front matter and text. */
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
 * @returns a problem if the file does not begin with a block between two lines of `---`
 */
export function splitFrontMatter(source: string, file: string): SplitSource | Problem {
  const opening = OPENING_FENCE.exec(source);
  if (!opening) {
    return {
      file,
      line: 1,
      message: say('source.no-front-matter'),
      hint: say('source.no-front-matter-fix'),
    };
  }
  const rest = source.slice(opening[0].length);
  const closing = CLOSING_FENCE.exec(rest);
  if (!closing) {
    return {
      file,
      line: 1,
      message: say('source.no-end'),
      hint: say('source.no-end-fix'),
    };
  }
  const yaml = rest.slice(0, closing.index);
  if (yaml.length > limits.frontMatterCodeUnits) {
    return {
      file,
      line: 1,
      message: say('source.front-matter-size', {
        size: formatKilobytes(yaml.length),
        limit: formatKilobytes(limits.frontMatterCodeUnits),
      }),
      hint: say('source.front-matter-size-fix'),
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
  get name() {
    return say('source.the-front-matter');
  },
  root: 'map',
  get empty() {
    return { message: say('source.no-keys'), hint: say('source.no-keys-fix') };
  },
  hints: {
    missing: (field) => (field === 'date' ? say('source.add-date-fix') : undefined),
    wrong: hintFor,
    unknown: hintForUnknown,
  },
};

/**
 * Reads and checks the front matter of one article; every problem with its line and how to fix it.
 *
 * @param targets what becomes of keys of other programs
 */
export function readFrontMatter(
  split: SplitSource,
  file: string,
  targets?: FieldTargets,
): FrontMatterResult {
  const source = { text: split.yaml, file, line: split.yamlLine };
  if (!targets) return readCheckedYaml(source, form);
  return readCheckedYaml(source, {
    schema: form.schema,
    name: form.name,
    root: form.root,
    empty: form.empty,
    hints: form.hints,
    rename: (written) => mapFields(written, targets),
  });
}

/** By meaning first: other programs have words of their own for most keys. */
function hintForUnknown(key: string, known: readonly string[]): string {
  const meant = meaningOf(key);
  const line = (target: string) =>
    `fields: {${PLAIN_KEY.test(key) ? key : JSON.stringify(key)}: ${target}}`;
  if (meant === IGNORE) return say('source.unknown-ignored-fix', { line: line(IGNORE) });
  const name = meant !== undefined && known.includes(meant) ? meant : nearestOf(key, known);
  if (name !== undefined) return say('source.unknown-meant-fix', { name, line: line(name) });
  return say('source.unknown-extra-fix', { line: line(EXTRA), keys: sayList(known, 'bare') });
}

const PLAIN_KEY = /^[A-Za-z_][\w-]*$/;

function hintFor(field: string): string {
  if (isDateField(field)) return say('source.day-fix');
  if (field === 'tags') return say('source.article-tags-fix');
  if (field === 'slug' || field === 'id' || field.startsWith('tags.')) {
    return say('source.article-slug-fix');
  }
  if (field.startsWith('aliases')) return say('source.article-aliases-fix');
  if (field === 'authors') return say('source.article-authors-fix');
  if (field.endsWith('url') || field.endsWith('link')) return say('source.web-address-fix');
  return say('source.article-keys-fix');
}
