import ts from 'typescript';
import { expect, test } from 'vitest';
import { readSourceTexts, visitNodes } from '../test/support/source-texts.ts';

/** Rooms whose sentences a reader or an editor sees; `templates.test.ts` reads the templates. */
const ROOMS =
  /^src\/(?:archive-folder|cards|cite|client|components|core|exports|feeds|git|images|links|maps|program|search|site|views|cli\/commands)\/.*\.ts$|^src\/cli\/[^/]+\.ts$/;

/** Folders whose strings are the words of something else. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^src\/core\/extract\//, 'patterns of what articles say'],
  [/^src\/core\/gazetteer\//, 'names of places'],
  [/^src\/cite\/(?:styles|records)\//, 'what a style guide or a file format prescribes'],
  [
    /^src\/search\/index\/write-stemmer\.ts$|^src\/site\/(?:\w+\/)?(?:browser-wording|native-modules)\.ts$/,
    'source of scripts',
  ],
  [/^src\/views\/site\/open-search\.ts$/, 'a document of OpenSearch'],
  [/^src\/exports\/examples\.ts$/, 'source in SQL, Python and R'],
];

/** Strings of two words that nobody reads. */
const UNREAD: readonly (readonly [string, string])[] = [
  ['received undefined', 'what Zod says, which is compared'],
  ['venue introduction', 'the name of a rule in records'],
  ['continued from the quote before', 'the name of a rule in records'],
  ['same day', 'a value in the code'],
  ['npx verbatim dev', 'a command as its user writes it'],
  ['JSON Feed', 'the name of a format'],
  ['Caused by:', 'the trace of an error, for developers'],
  ['--format=commit %H %at', 'an argument of git'],
  ['*.ndjson merge=union', 'a line for git'],
  ['LLLL yyyy', 'a pattern of dates'],
  ['any maskable', 'what an icon is for, as the manifest has it'],
  ...[
    'cite-menu data',
    'selection-bar data',
    'reader-bar data',
    'reader-keys data',
    'reader-notice data',
    'reader-panel data',
    'data soft',
    'more-quotes data soft',
    'by data hit',
    'result found-quote',
    'data soft source',
  ].map((classes) => [classes, 'classes of an element'] as const),
];
const unread = new Set(UNREAD.map(([text]) => text));

const TWO_WORDS = /\p{L}{2,} \p{L}{2,}/u;
const MARKUP = /<[a-z?][\w-]* |\/>|^@media /;

function isForProgram(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent)) return true;
    // A list of names, written as one string.
    if (ts.isPropertyAccessExpression(parent) && parent.name.text === 'split') return true;
    // An error that only a mistake of the program brings; those for editors have classes of their own.
    if (ts.isNewExpression(parent) && /^(?:Range|Type)?Error$/.test(parent.expression.getText())) {
      return true;
    }
    if (ts.isCallExpression(parent) && /^say(?:Parts)?$/.test(parent.expression.getText())) {
      return at === parent.arguments[0];
    }
  }
  return false;
}

const textOf = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)
    ? node.text
    : undefined;

/** Sentences, or parts of one, that no catalogue has. */
function looseWords(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  visitNodes(tree, (node) => {
    const text = textOf(node);
    if (text === undefined || !TWO_WORDS.test(text) || MARKUP.test(text)) return;
    if (!unread.has(text.trim()) && !isForProgram(node)) found.push(text);
  });
  return found;
}

const modules = readSourceTexts().filter(
  ({ file }) => ROOMS.test(file) && !OTHER_WORDS.some(([folder]) => folder.test(file)),
);

test('modules have no sentences of their own', () => {
  expect(modules.length).toBeGreaterThan(250);
  const found = modules.flatMap(({ file, tree }) =>
    looseWords(tree).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ["io.err('Nothing was found.')", ['Nothing was found.']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
  ['const hint = `look at ${file} and the others`;', ['look at ', ' and the others']],
  ["throw new CommandError('Not this one.')", ['Not this one.']],
  ["throw new Error('A scale needs a time.')", []],
  ["say('lists.before', { name: 'Two words' })", ['Two words']],
  ["'a long list'.split(' ')", []],
])('the test finds sentences: %s', (code, sentences) => {
  const tree = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true);
  expect(looseWords(tree)).toEqual(sentences);
});

test('every exception is needed', () => {
  const written = new Set<string>();
  for (const { tree } of modules) {
    visitNodes(tree, (node) => {
      const text = textOf(node);
      if (text !== undefined) written.add(text.trim());
    });
  }
  expect([...unread].filter((text) => !written.has(text))).toEqual([]);
});
