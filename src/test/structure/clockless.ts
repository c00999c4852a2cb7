import ts from 'typescript';

/** A poll ends when something is so; its pauses are never the reason why a test passes. */
const POLLS = new Set(['test/support/site/shared-builds.ts']);
/** What measures is distinguished from what tests. */
const MEASURES = /^test\/measure\/(?!.*\.test\.ts$)/;

const SLEEPS = new Set(['setTimeout', 'waitForTimeout', 'sleep', 'pause', 'delay', 'setInterval']);
const CLOCKS = new Set(['performance.now', 'process.hrtime', 'process.hrtime.bigint']);

/**
 * Says where a test sleeps for a time or measures one: such a test fails on a slow machine and passes on
 * a fast one. To wait for something, `vi.waitUntil`, `expect.poll` or Playwright's own waiting serve.
 *
 * @param file below `src`, with forward slashes
 */
export function clockProblems(file: string, source: string): string[] {
  if (POLLS.has(file) || MEASURES.test(file)) return [];
  const problems: string[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const problem = problemOf(node);
    if (problem !== undefined) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      problems.push(`${file}:${line + 1} ${problem}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return problems;
}

function problemOf(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText().replace(/^.*\bglobalThis\./, '');
    const name = called.split('.').at(-1) ?? '';
    if (SLEEPS.has(name)) return `sleeps by ${name}`;
    if (CLOCKS.has(called)) return `measures time by ${called}`;
  }
  const compares =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.MinusToken &&
    /\bDate\.now\(\)$/.test(node.left.getText());
  // Seconds since something that the test noted; a constant is a date in the past.
  return compares && ts.isIdentifier(node.right) ? 'measures time by Date.now' : undefined;
}
