import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { frontMatterSchema, type FrontMatter } from './front-matter-schema.ts';
import { formatKilobytes, limits } from './limits.ts';
import { nearestOf } from './nearest.ts';
import type { Problem } from './problem.ts';

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
  | { readonly data: FrontMatter; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly problems: readonly Problem[] };

const OPENING_FENCE = /^---[ \t]*\n/;
const CLOSING_FENCE = /^---[ \t]*$/m;
/** One slip in YAML often makes the parser stumble over all that follows. */
const MOST_SYNTAX_ERRORS = 3;
const DATE_FIELD = /(?:^|\.)(?:date|updated|said)$/;
const KNOWN_KEYS = Object.keys(frontMatterSchema.shape);

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
      hint: 'begin it with a line of ---, then title: and date:, then a line of --- (npm run import writes this)',
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

/** Reads and checks the front matter of one article; every problem with its line and how to mend it. */
export function readFrontMatter(split: SplitSource, file: string): FrontMatterResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(split.yaml, { lineCounter, prettyErrors: false });
  const fileLine = (offset: number) => lineCounter.linePos(offset).line + split.yamlLine - 1;
  const syntax = document.errors.slice(0, MOST_SYNTAX_ERRORS).map((error): Problem => ({
    file,
    line: fileLine(error.pos[0]),
    column: lineCounter.linePos(error.pos[0]).col,
    message: `The front matter is no valid YAML: ${firstSentence(error.message)}`,
    hint: 'a value that holds a colon, a quotation mark or a # needs "quotes" around it',
  }));
  if (syntax.length > 0) return { problems: syntax };
  if (!isMap(document.contents)) {
    const hint = 'write one key a line: title: …, date: 2024-02-08';
    return {
      problems: [{ file, line: split.yamlLine, message: 'The front matter has no keys.', hint }],
    };
  }
  const lineOf = (path: readonly PropertyKey[]) => fileLine(offsetOf(document, path));
  const value = toPlain(document);
  if (value instanceof Error) {
    const message = `The front matter cannot be read: ${firstSentence(value.message)}`;
    return {
      problems: [
        {
          file,
          line: split.yamlLine,
          message,
          hint: 'write values out instead of aliases (*name)',
        },
      ],
    };
  }
  const checked = frontMatterSchema.safeParse(value);
  if (checked.success) return { data: checked.data, lineOf };
  return {
    problems: checked.error.issues.flatMap((issue) => describeIssue(issue, file, lineOf)),
  };
}

function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function firstSentence(message: string): string {
  const first = message.split(/\n| at line /)[0] ?? message;
  return first.replace(/[.:]?$/, '.');
}

/** Offset of the node at `path`, or of the nearest one above it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth > 1 ? document.getIn(path.slice(0, depth - 1), true) : document.contents;
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isScalar(item.key) && String(item.key.value ?? '') === String(key),
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function describeIssue(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeUnknownKey(key, issue.path, file, lineOf));
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return [
      {
        file,
        line: lineOf(issue.path),
        message: `${field} is missing.`,
        hint:
          field === 'date'
            ? 'add a line date: 2024-02-08'
            : `add a line ${String(issue.path.at(-1))}: …`,
      },
    ];
  }
  const custom = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
  return [
    {
      file,
      line: lineOf(issue.path),
      message: `${field}: ${describeMessage(issue)}.`,
      hint: typeof custom === 'string' ? custom : hintFor(issue, field),
    },
  ];
}

function describeMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${articleFor(issue.expected)}`;
  if (issue.code === 'invalid_union') return 'has a form that is not known here';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.message;
}

function articleFor(kind: string): string {
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list, one item a line after a hyphen',
    object: 'a group of keys, indented below it',
    boolean: 'true or false',
  };
  return words[kind] ?? `a ${kind}`;
}

function hintFor(issue: z.core.$ZodIssue, field: string): string {
  if (DATE_FIELD.test(field)) return 'write the day as YYYY-MM-DD, for example 2024-02-08';
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return `put the value in quotes: ${field}: "…"`;
  }
  if (field === 'slug' || field === 'id' || field.startsWith('tags')) {
    return 'write it like moscow-sees-no-alternative';
  }
  if (field.endsWith('url')) return 'write a full address that begins with https://';
  return 'see “Add an article” in the README for the form of each key';
}

function describeUnknownKey(
  key: string,
  path: readonly PropertyKey[],
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem {
  const known = path.length === 0 ? KNOWN_KEYS : (NESTED_KEYS[String(path[0])] ?? []);
  const nearest = nearestOf(key, known);
  return {
    file,
    line: lineOf([...path, key]),
    message: `${[...path.map(String), key].join('.')} is no key that is known here.`,
    hint: nearest ? `did you mean ${nearest}?` : `remove it, or use one of: ${known.join(', ')}`,
  };
}

const NESTED_KEYS: Record<string, readonly string[]> = {
  source: Object.keys(frontMatterSchema.shape.source.unwrap().shape),
  corrections: Object.keys(frontMatterSchema.shape.corrections.unwrap().element.shape),
  speakers: Object.keys(frontMatterSchema.shape.speakers.unwrap().element.shape),
  places: Object.keys(frontMatterSchema.shape.places.unwrap().element.shape),
  quotes: Object.keys(frontMatterSchema.shape.quotes.unwrap().element.shape),
};
