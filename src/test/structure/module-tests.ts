import ts from 'typescript';

/** Rooms whose modules decide something: each must have a test of its own name beside it. */
const ROOMS =
  /^(?:core|cite|links|exports|feeds|search|maps|views|client|cards|archive-folder|git|images|site)\//;

/** Source files by their path below `src`, with forward slashes; tests among them. */
export type Files = ReadonlyMap<string, string>;

/**
 * Modules that export a function or a class, and have no test of their own name beside them. Types, data
 * and constants decide nothing.
 */
export function untestedModules(files: Files): string[] {
  return [...files.keys()]
    .filter((file) => ROOMS.test(file) && file.endsWith('.ts') && !/\.(?:test|d)\.ts$/.test(file))
    .filter((file) => !files.has(testOf(file)) && decides(file, files.get(file) ?? ''))
    .sort();
}

/** The test of a module: beside it, by its name. */
export const testOf = (file: string): string => file.replace(/\.ts$/, '.test.ts');

function decides(file: string, source: string): boolean {
  const { statements } = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  return statements.some((statement) => isExported(statement) && isCode(statement));
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  const modifiers = ts.getModifiers(statement) ?? [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function isCode(statement: ts.Statement): boolean {
  if (ts.isClassDeclaration(statement)) return true;
  if (ts.isFunctionDeclaration(statement)) return statement.body !== undefined;
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.some(
    ({ initializer }) =>
      initializer !== undefined &&
      (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
}
