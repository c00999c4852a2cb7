import { hash } from 'node:crypto';
import { absoluteAddress } from '../core/addresses/absolute.ts';
import type { Urls } from '../core/addresses/urls.ts';
import { shownBesides, staticPath, type PathKind, type Site } from './site.ts';

/** Data that JSON writes as a whole: what is not in it cannot be read by a view that is made from it. */
type Plain<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends
        ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ((...of: never[]) => unknown)
    ? never
    : { readonly [Key in keyof Value]: Plain<Value[Key]> };

/** What views are made with besides their inputs; it is part of each key. */
export interface ViewContext {
  readonly urls: Urls;
  /** Makes an address of the site absolute. */
  readonly absolute: (path: string) => string;
}

/**
 * One page for `getStaticPaths` whose view is made only if it has to be rendered. Its key is the digest
 * of what the view is made from.
 *
 * @param inputs plain data that never changes; all that `make` reads
 * @param make a function of a module, so that it can see nothing of the archive but its inputs
 */
export function lazyPath<
  Params extends Record<string, string | undefined>,
  Inputs extends object,
  View,
>(
  site: Site,
  params: Params,
  inputs: Inputs & Plain<Inputs>,
  make: (inputs: Inputs, context: ViewContext) => View,
  kind: PathKind = 'page',
): { params: Params; props: { view: View }; cacheKey: string } {
  let key: string | undefined;
  return {
    params,
    get props() {
      const absolute = (path: string) => absoluteAddress(path, site.settings.site);
      return { view: make(inputs, { urls: site.urls, absolute }) };
    },
    get cacheKey() {
      key ??= hash('sha256', shownBesides(site, kind) + membersText(inputs), 'hex').slice(0, 32);
      return key;
    },
  };
}

/**
 * One page for `getStaticPaths` whose view is large: it is made for the key, forgotten, and made again
 * if the page is rendered, so that only one of its kind is in memory. The key is that of `staticPath`.
 */
export function forgetfulPath<Params extends Record<string, string | undefined>, View>(
  site: Site,
  params: Params,
  make: () => View,
  kind: PathKind = 'page',
): { params: Params; props: { view: View }; cacheKey: string } {
  let key: string | undefined;
  return {
    params,
    get props() {
      return { view: make() };
    },
    get cacheKey() {
      key ??= staticPath(site, params, make(), kind).cacheKey;
      return key;
    },
  };
}

/**
 * One page for `getStaticPaths` that shows a page of a list, the items of which other lists have, too:
 * each has one digest, which its keys are made from.
 */
export function listedPath<
  Params extends Record<string, string | undefined>,
  View extends { readonly page: { readonly items: readonly object[] } },
>(
  site: Site,
  params: Params,
  view: View,
): { params: Params; props: { view: View }; cacheKey: string } {
  let key: string | undefined;
  return {
    params,
    props: { view },
    get cacheKey() {
      key ??= keyOfList(site, view);
      return key;
    },
  };
}

function keyOfList(
  site: Site,
  view: { readonly page: { readonly items: readonly object[] } },
): string {
  const { items, ...page } = view.page;
  const { cacheKey } = staticPath(site, {}, { ...view, page });
  return hash('sha256', cacheKey + textOf(items), 'hex').slice(0, 32);
}

/** A digest of all that something is made from, with what it shows besides. */
export const keyOfInputs = (site: Site, kind: PathKind, inputs: readonly object[]): string =>
  hash('sha256', [shownBesides(site, kind), ...inputs.map(membersText)].join('\n'), 'hex');

const digests = new WeakMap<object, string>();

/** Each object of the inputs has a digest of its own, since many are in the inputs of several pages. */
function membersText(inputs: object): string {
  return Object.entries(inputs)
    .map(([name, value]) => `${name}=${textOf(value)}`)
    .join('\n');
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  let digest = digests.get(value);
  if (digest === undefined) {
    digest = hash('sha256', JSON.stringify(value), 'hex');
    digests.set(value, digest);
  }
  return digest;
}
