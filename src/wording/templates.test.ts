import ts from 'typescript';
import { expect, test } from 'vitest';
import { readSourceTexts, visitNodes } from '../test/support/source-texts.ts';

/** Attributes whose text a reader sees or hears. */
const SPOKEN = new Set([
  'abbr',
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'caption',
  'content',
  'data-copy',
  'description',
  'heading',
  'label',
  'more',
  'placeholder',
  'title',
]);

/** Names that are the same in every language. */
const NAMES = new Set(['RSS', 'Atom', 'JSON Feed']);
/** Values of `content` that only programs read. */
const FOR_PROGRAMS =
  /^(?:width=device-width|light dark|noindex|#[0-9a-f]{6}|image\/png|summary(?:_large_image)?|0; url=)$/;

const LETTERS = /\p{L}{2,}/u;
const ENTITY = /&[a-z]+;/g;

const isWording = (text: string): boolean =>
  LETTERS.test(text.replace(ENTITY, ' ')) && !NAMES.has(text.trim()) && !FOR_PROGRAMS.test(text);

/** Words in a template that no catalogue has. */
function looseWords(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  visitNodes(tree, (node) => {
    if (ts.isJsxText(node) && isWording(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node)) found.push(...looseAttribute(node));
    if (ts.isJsxExpression(node)) found.push(...looseExpression(node));
  });
  return found;
}

function looseAttribute({ name, initializer }: ts.JsxAttribute): string[] {
  if (!SPOKEN.has(name.getText()) || !initializer) return [];
  if (ts.isStringLiteral(initializer)) return isWording(initializer.text) ? [initializer.text] : [];
  return ts.isJsxExpression(initializer) ? stringsOf(initializer.expression) : [];
}

function looseExpression({ expression, parent }: ts.JsxExpression): string[] {
  return ts.isJsxAttribute(parent) ? [] : stringsOf(expression);
}

/** The strings that an expression can be, without those inside calls. */
function stringsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return isWording(node.text) ? [node.text] : [];
  if (ts.isTemplateExpression(node)) {
    const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    return texts.filter(isWording);
  }
  if (ts.isConditionalExpression(node)) {
    return [...stringsOf(node.whenTrue), ...stringsOf(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node)) {
    const isChoice = [
      ts.SyntaxKind.AmpersandAmpersandToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.PlusToken,
    ].includes(node.operatorToken.kind);
    return isChoice ? [...stringsOf(node.left), ...stringsOf(node.right)] : [];
  }
  if (ts.isParenthesizedExpression(node)) return stringsOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(stringsOf);
  return [];
}

const templates = readSourceTexts().filter(({ file }) => file.endsWith('.astro'));

test('templates are read', () => {
  expect(templates.length).toBeGreaterThan(90);
});

test.each(templates.map(({ file, tree }) => [file, tree] as const))(
  '%s has no words of its own',
  (_, tree) => {
    expect(looseWords(tree)).toEqual([]);
  },
);

test.each([
  ['<p>Hello there</p>', ['Hello there']],
  ['<a title="Over here">{x}</a>', ['Over here']],
  ['<p>{n === 1 ? "one thing" : `${' + 'n} things`}</p>', ['one thing', ' things']],
  ['<p>{say("a.b")} · {n}</p>', []],
])('the test finds words: %s', (template, words) => {
  const tree = ts.createSourceFile(
    'x.tsx',
    `const t = <>${template}</>;`,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  expect(looseWords(tree)).toEqual(words);
});
