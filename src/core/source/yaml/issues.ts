import { z } from 'zod';
import synonyms from '../../../data/en/key-synonyms.json' with { type: 'json' };
import { nearestOf } from '../nearest.ts';
import { say, sayList } from '../../../wording/say.ts';

/** What an editor is told about one value: where it is, what is wrong, how to fix it. */
export interface ValueProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

/** How to fix what depends on the kind of file: by field, such as `source.url`. */
export interface IssueHints {
  /** Where a key is missing; undefined for the usual words. */
  readonly missing?: (field: string) => string | undefined;
  /** Where a value is wrong. */
  readonly wrong: (field: string) => string;
  /** Where a key of the outermost map is not known; undefined for the usual words. */
  readonly unknown?: (key: string, known: readonly string[]) => string | undefined;
}

/** Says what a schema finds wrong in words for an editor. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  hints: IssueHints,
): ValueProblem[] {
  const { path } = issue;
  const field = fieldName(path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => describeUnknownKey(key, path, known, hints));
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    const hint = hints.missing?.(field) ?? say('source.missing-fix', { key: String(path.at(-1)) });
    return [{ path, message: say('source.missing', { field }), hint }];
  }
  const hint = ownHint(issue) ?? hintFor(issue, field, hints);
  return [{ path, message: say('source.wrong', { field, problem: describeMessage(issue) }), hint }];
}

/** How to fix what a check of a schema found, where the check itself says so. */
export function ownHint(issue: z.core.$ZodIssue): string | undefined {
  const hint: unknown = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
  if (typeof hint === 'function') return String(hint());
  return typeof hint === 'string' ? hint : undefined;
}

function describeMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return say('source.must-be', { kind: issue.expected });
  if (issue.code === 'invalid_union') return say('source.unknown-form');
  if (issue.code === 'invalid_value') {
    return say('source.one-of', { values: sayList(issue.values.map(String), 'bare') });
  }
  return issue.message;
}

function hintFor(issue: z.core.$ZodIssue, field: string, hints: IssueHints): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && !isDateField(field)) {
    return say('source.quote-it-fix', { field });
  }
  return hints.wrong(field);
}

/** The place of a value in words; in a file that is a list, the line says which item is meant. */
function fieldName(path: readonly PropertyKey[]): string {
  const named = typeof path[0] === 'number' ? path.slice(1) : path;
  return named.map(String).join('.') || 'entry';
}

/** YAML reads 2024 as a number, but an editor who wrote a date needs a message about dates. */
const DATE_FIELD = /(?:^|\.)(?:date|updated|said|from|to)$/;

/** Whether a field holds a date, in whichever file. */
export function isDateField(field: string): boolean {
  return DATE_FIELD.test(field);
}

function describeUnknownKey(
  key: string,
  path: readonly PropertyKey[],
  known: readonly string[],
  hints: IssueHints,
): ValueProblem {
  const field = fieldName([...path, key]);
  const own = path.length === 0 ? hints.unknown?.(key, known) : undefined;
  const nearest =
    nearestOf(key, known) ??
    known.find((other) => isSynonym(key, other)) ??
    known.find((other) => other.startsWith(key));
  return {
    path: [...path, key],
    message: say('source.unknown-key', { field }),
    hint:
      own ??
      (nearest
        ? say('source.did-you-mean-fix', { name: nearest })
        : say('source.unknown-key-fix', { keys: sayList(known, 'bare') })),
  };
}

/** What other programs call a key of ours. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = synonyms;

function isSynonym(written: string, key: string): boolean {
  const plain = written.toLowerCase().replaceAll('-', '_');
  return SYNONYMS[key]?.includes(plain) ?? false;
}

/** The keys that a schema knows. */
export const keysOf = (schema: z.core.$ZodType): string[] => keysAt(schema, []);

/** The keys that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) {
    return keysAt(schema.in instanceof z.ZodTransform ? schema.out : schema.in, path);
  }
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const inner = schema.shape[String(step)];
  return inner ? keysAt(inner, rest) : [];
}
