/** The value of a name: absent if the name is known and has none; undefined if nothing is known of it. */
export type Lookup = (name: string) => { readonly value?: string } | undefined;

const TERM =
  /^\s*("[^"]{0,500}"|'[^']{0,500}'|[\w.[\]-]{1,200})\s*(?:(==|!=|contains)\s*("[^"]{0,500}"|'[^']{0,500}'|[\w.[\]-]{1,200})\s*)?$/;

/**
 * Whether a condition of Liquid holds: names alone, compared, or with `contains`, joined by `and` and
 * `or`, which bind from the right (https://shopify.github.io/liquid/basics/operators/).
 *
 * @returns undefined if the condition asks for what is not known
 */
export function holds(condition: string, lookup: Lookup): boolean | undefined {
  const [, first = '', joint, rest = ''] =
    /^(.*?)\s+(and|or)\s+(.*)$/s.exec(condition) ?? ([undefined, condition] as const);
  const own = holdsAlone(first, lookup);
  if (joint === undefined) return own;
  const others = holds(rest, lookup);
  if (own === undefined || others === undefined) return undefined;
  return joint === 'and' ? own && others : own || others;
}

function holdsAlone(condition: string, lookup: Lookup): boolean | undefined {
  const [, left, comparison, right] = TERM.exec(condition) ?? [];
  if (left === undefined) return undefined;
  const a = readTerm(left, lookup);
  if (a === undefined) return undefined;
  // The empty text counts as true in Liquid; only what is absent, or `false`, does not.
  if (comparison === undefined) return a.value !== undefined && a.value !== 'false';
  const b = readTerm(right ?? '', lookup);
  if (b === undefined) return undefined;
  if (comparison === 'contains')
    return a.value !== undefined && b.value !== undefined && a.value.includes(b.value);
  const same = isEmpty(right) ? (a.value ?? '') === '' : a.value === b.value;
  return comparison === '==' ? same : !same;
}

const isEmpty = (term: string | undefined): boolean => term === 'blank' || term === 'empty';

function readTerm(term: string, lookup: Lookup): { readonly value?: string } | undefined {
  const quoted = /^(["'])(.*)\1$/s.exec(term)?.[2];
  if (quoted !== undefined) return { value: quoted };
  if (/^(?:nil|null|blank|empty)$/.test(term)) return {};
  if (/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(term)) return { value: term };
  return lookup(term);
}
