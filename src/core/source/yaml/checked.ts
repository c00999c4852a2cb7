import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { findImpossibleText } from '../../text/characters.ts';
import type { MappedFields } from '../map-fields.ts';
import type { Problem } from '../problem.ts';
import { describeIssue, type IssueHints } from './issues.ts';
import type { MessageKey } from '../../../wording/catalogue.ts';
import { say } from '../../../wording/say.ts';

/** Some YAML that the editor wrote, and where it is. */
export interface YamlSource {
  readonly text: string;
  /** Path as the editor knows it. */
  readonly file: string;
  /** 1-based line of the file on which `text` begins. */
  readonly line: number;
}

/** What the YAML must be, and the message if it is not. */
export interface YamlForm<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** Its name at the beginning of a sentence: "The front matter". */
  readonly name: string;
  /** The message if it is not the map or the list that the schema wants. */
  readonly empty: { readonly message: string; readonly hint: string };
  readonly root: 'map' | 'list';
  readonly hints: IssueHints;
  /** Gives keys other names before they are checked. */
  readonly rename?: (written: Readonly<Record<string, unknown>>) => MappedFields;
}

/** The line of the file on which a value is, or the nearest value above it that exists. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export type CheckedYaml<Schema extends z.ZodType> =
  | { readonly data: z.output<Schema>; readonly lineOf: LineOf }
  | {
      readonly problems: readonly Problem[];
      /** What is left without the wrong values; absent if that does not fit the schema either. */
      readonly rest?: { readonly data: z.output<Schema>; readonly lineOf: LineOf };
    };

/** One slip in YAML often makes the parser report everything after it. */
const MOST_SYNTAX_ERRORS = 3;

/** How to fix what the parser names by a code of its own. */
const SYNTAX_FIXES: Readonly<Record<string, MessageKey>> = {
  DUPLICATE_KEY: 'source.duplicate-key-fix',
  MISSING_CHAR: 'source.missing-char-fix',
  BAD_INDENT: 'source.missing-char-fix',
};

/** Reads and checks YAML; every problem with its line and how to fix it. */
export function readCheckedYaml<Schema extends z.ZodType>(
  source: YamlSource,
  form: YamlForm<Schema>,
): CheckedYaml<Schema> {
  const { file } = source;
  const lineCounter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter, prettyErrors: false });
  const fileLine = (offset: number) => lineCounter.linePos(offset).line + source.line - 1;
  const syntax = document.errors.slice(0, MOST_SYNTAX_ERRORS).map((error): Problem => ({
    file,
    line: fileLine(error.pos[0]),
    column: lineCounter.linePos(error.pos[0]).col,
    message: say('source.bad-yaml', { file: form.name, reason: firstSentence(error.message) }),
    hint: say(SYNTAX_FIXES[error.code] ?? 'source.bad-yaml-fix'),
  }));
  if (syntax.length > 0) return { problems: syntax };
  const { contents } = document;
  if (!isCollection(contents) || isMap(contents) !== (form.root === 'map')) {
    return { problems: [{ file, line: source.line, ...form.empty }] };
  }
  const plain = toPlain(document);
  const renamed = isObject(plain) && !(plain instanceof Error) ? form.rename?.(plain) : undefined;
  const value = renamed?.fields ?? plain;
  const lineOf: LineOf = ([first, ...rest]) => {
    if (first === undefined) return fileLine(offsetOf(document, []));
    const written = renamed?.writtenAs.get(String(first)) ?? first;
    return fileLine(offsetOf(document, [written, ...rest]));
  };
  if (value instanceof Error) {
    const message = say('source.unreadable', {
      file: form.name,
      reason: firstSentence(value.message),
    });
    const hint = say('source.unreadable-fix');
    return { problems: [{ file, line: source.line, message, hint }] };
  }
  const impossible = findImpossibleText(value);
  if (impossible) {
    const message = say('source.impossible', {
      file: form.name,
      character: impossible.character,
    });
    const hint = say('source.impossible-fix');
    return { problems: [{ file, line: lineOf(impossible.path), message, hint }] };
  }
  const checked = form.schema.safeParse(value);
  if (checked.success) return { data: checked.data, lineOf };
  const wrong = checked.error.issues.flatMap((issue) =>
    describeIssue({ ...issue, path: writtenPath(value, issue.path) }, form.schema, form.hints),
  );
  const problems = wrong.map(({ path, ...said }) => ({ file, line: lineOf(path), ...said }));
  for (const { path } of wrong) removeAt(value, path);
  const rest = form.schema.safeParse(value);
  return rest.success ? { problems, rest: { data: rest.data, lineOf } } : { problems };
}

/** A path as far as the editor wrote it: a schema may read one value as a group of keys. */
function writtenPath(value: unknown, path: PropertyKey[]): PropertyKey[] {
  let at = value;
  for (const [depth, key] of path.entries()) {
    if (!isObject(at)) return path.slice(0, depth);
    at = at[key];
  }
  return path;
}

/** Takes a value out of the maps and lists that it is in; a list keeps its other items’ places. */
function removeAt(value: unknown, path: readonly PropertyKey[]): void {
  const last = path.at(-1);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
  if (last !== undefined && isObject(holder)) delete holder[last];
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

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
