import compile from 'icu-minify/compile';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readSourceTexts, visitNodes } from '../test/support/source-texts.ts';
import type { MessageKey } from './catalogue.ts';
import { en } from './en/catalogue.ts';
import { CATALOGUES, compileMessage } from './languages.ts';
import { argumentsOf, tagsOf } from './message-nodes.ts';

const sources = readSourceTexts();

const keysOf = (catalogue: object): string[] =>
  Object.entries(catalogue).flatMap(([part, messages]) =>
    Object.keys(messages as object).map((name) => `${part}.${name}`),
  );
const keys = keysOf(en);
const known = new Set(keys);

/** What a message takes, in a form to compare. */
const needsOf = (language: string, key: string) => {
  const message = compileMessage(language, key as MessageKey);
  return { values: [...argumentsOf(message)].sort(), tags: [...tagsOf(message).keys()].sort() };
};

describe.each(Object.entries(CATALOGUES))('the catalogue %s', (language, catalogue) => {
  test('has the messages of the English one, and no others', () => {
    expect(keysOf(catalogue).sort()).toEqual(keys.toSorted());
  });

  test('has messages in ICU’s form that take the same values and tags as the English ones', () => {
    for (const [part, messages] of Object.entries(catalogue)) {
      for (const [name, message] of Object.entries(messages)) {
        expect(() => compile(message), `${part}.${name}`).not.toThrow();
        expect(needsOf(language, `${part}.${name}`), `${part}.${name}`).toEqual(
          needsOf('en', `${part}.${name}`),
        );
      }
    }
  });

  test('has no message twice in one part, and none with white space around it', () => {
    for (const [part, messages] of Object.entries(catalogue)) {
      for (const [name, message] of Object.entries(messages)) {
        expect(message.trim(), `${part}.${name}`).toBe(message);
      }
    }
  });
});

/** Importing names notes and outcomes by their kind alone; the report says them all in one place. */
const BY_KIND = ['import-notes', 'import-run'];

function namesOf(text: string, file: string): string[] {
  return file.startsWith('import/') || file.includes('/import/')
    ? [text, ...BY_KIND.map((part) => `${part}.${text}`)]
    : [text];
}

/** Every string in the program that is the name of a message, with where it is. */
function namedMessages(): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { file, tree } of sources) {
    visitNodes(tree, (node) => {
      if (!ts.isStringLiteralLike(node)) return;
      for (const name of namesOf(node.text, file)) {
        if (known.has(name)) named.set(name, [...(named.get(name) ?? []), file]);
      }
    });
  }
  return named;
}

test('every message is said somewhere', () => {
  const named = namedMessages();
  expect(keys.filter((key) => !named.has(key))).toEqual([]);
});

interface Said {
  readonly where: string;
  readonly call: 'say' | 'sayParts';
  readonly key: string;
  /** Undefined if the call takes them from elsewhere. */
  readonly values: readonly string[] | undefined;
}

/** Every call of `say` or `sayParts` that names its message. */
function calls(): Said[] {
  const found: Said[] = [];
  for (const { file, tree } of sources) {
    visitNodes(tree, (node) => {
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
      const call = node.expression.text;
      const [key, values] = node.arguments;
      if ((call !== 'say' && call !== 'sayParts') || !key || !ts.isStringLiteralLike(key)) return;
      found.push({ where: file, call, key: key.text, values: propertyNames(values) });
    });
  }
  return found;
}

function propertyNames(values: ts.Expression | undefined): readonly string[] | undefined {
  if (values === undefined) return [];
  if (!ts.isObjectLiteralExpression(values)) return undefined;
  return values.properties.map((property) => property.name?.getText() ?? '').sort();
}

describe('what is said', () => {
  const said = calls();

  test('is found by this test', () => {
    // Those that describe schemas, notes and outcomes are said in one place, whatever their name.
    const named = keys.filter((key) => !/^(?:schema|import-notes|import-run)\./.test(key));
    expect(said.length).toBeGreaterThan(named.length * 0.9);
  });

  test('has a message', () => {
    expect(said.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  test('gets the values that its message takes', () => {
    const wrong = said.filter(({ key, values }) => {
      if (!known.has(key) || values === undefined) return false;
      return values.join() !== needsOf('en', key).values.join();
    });
    expect(wrong).toEqual([]);
  });

  test('is said in parts where its message has tags, and else whole', () => {
    const wrong = said.filter(
      ({ call, key }) =>
        known.has(key) && (call === 'sayParts') !== needsOf('en', key).tags.length > 0,
    );
    expect(wrong).toEqual([]);
  });
});
