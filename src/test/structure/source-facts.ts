import ts from 'typescript';

/** What a source file imports and which globals it asks for time, chance or the machine. */
export interface SourceFacts {
  /** Specifiers as written, of imports of every form. */
  readonly imports: readonly string[];
  /** `Date.now`, `new Date()`, `process`, …: each as written. */
  readonly impurities: readonly string[];
}

/** Properties of globals that are another value at another time. */
const CLOCKS = new Set(['Date.now', 'performance.now', 'Math.random', 'crypto.randomUUID']);
/** Globals of a machine. */
const MACHINE = new Set(['process', 'require', '__dirname', '__filename', 'fetch', 'setTimeout']);

/** Reads a file by TypeScript's own parser, so that no comment and no string counts. */
export function readFacts(file: string, source: string): SourceFacts {
  const imports: string[] = [];
  const impurities: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push(specifier);
    const impurity = impurityOf(node);
    if (impurity !== undefined) impurities.push(impurity);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return { imports, impurities };
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier: from } = node;
    return from && ts.isStringLiteral(from) ? from.text : undefined;
  }
  if (ts.isImportTypeNode(node)) {
    const { argument } = node;
    return ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)
      ? argument.literal.text
      : undefined;
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) {
    return undefined;
  }
  const [from] = node.arguments;
  // What is only known as the program runs may be anything.
  return from && ts.isStringLiteralLike(from) ? from.text : 'node:unknown';
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const isDate = ts.isIdentifier(node.expression) && node.expression.text === 'Date';
    const isEmpty = (node.arguments?.length ?? 0) === 0;
    if (isDate && (isEmpty || ts.isCallExpression(node))) return node.getText();
  }
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const text = node.getText().replace(/\s|\?\./g, (part) => (part === '?.' ? '.' : ''));
    const plain = text.replace(/^globalThis\./, '').replace(/\[['"`](\w+)['"`]\]/, '.$1');
    return CLOCKS.has(plain) ? plain : undefined;
  }
  if (ts.isIdentifier(node) && MACHINE.has(node.text) && isFree(node)) return node.text;
  return undefined;
}

/** Whether a name is looked up in the scope: neither a property nor a declaration bears it. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) {
    return parent.expression === node || parent.expression.getText() === 'globalThis';
  }
  return !('name' in parent && parent.name === node) && !ts.isTypeNode(parent);
}
