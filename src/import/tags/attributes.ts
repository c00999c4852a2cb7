/** The values of a tag: those with a name, and the others in order. */
export interface TagValues {
  readonly named: Readonly<Record<string, string>>;
  readonly plain: readonly string[];
}

const VALUE =
  /(?:([\w:.-]{1,60})\s*[=:]\s*)?(?:"((?:[^"\\]|\\.){0,4000})"|'((?:[^'\\]|\\.){0,4000})'|\{`([^`]{0,4000})`\}|\{([^{}]{0,400})\}|`([^`]{0,4000})`|([^\s,"'`{}=]{1,500}))\s*,?/gu;

/**
 * Reads what follows the name in a tag of Hugo, Liquid, Nunjucks, WordPress or JSX.
 *
 * @param fill gives the value of an expression in braces (`src={pier}`)
 */
export function readValues(
  text: string,
  fill?: (expression: string) => string | undefined,
): TagValues {
  const named: Record<string, string> = {};
  const plain: string[] = [];
  for (const [, name, double, single, template, expression, tick, word] of text.matchAll(VALUE)) {
    const quoted = double ?? single ?? template ?? tick;
    const value =
      quoted?.replace(/\\(["'\\])/g, '$1') ??
      (expression === undefined ? word : (fill?.(expression.trim()) ?? expression));
    if (value === undefined) continue;
    if (name === undefined) plain.push(value);
    else named[name] = value;
  }
  return { named, plain };
}

/** The first of some names that a tag has a value for. */
export function firstNamed({ named }: TagValues, names: readonly string[]): string | undefined {
  const name = names.find((one) => named[one] !== undefined && named[one] !== '');
  return name === undefined ? undefined : named[name];
}

const OUTPUT = /\{\{-?\s*([\w.]+)[^}]{0,200}\}\}/g;

/** Fills in the outputs that are within values: `src="{{ site.baseurl }}/a.png"`. */
export function fillValues(
  { named, plain }: TagValues,
  variable?: (name: string) => string | undefined,
): TagValues {
  const fill = (value: string) =>
    value.replace(OUTPUT, (_, name: string) => variable?.(name) ?? '');
  return {
    named: Object.fromEntries(Object.entries(named).map(([name, value]) => [name, fill(value)])),
    plain: plain.map(fill),
  };
}
