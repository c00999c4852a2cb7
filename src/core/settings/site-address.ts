import type { ValueProblem } from '../source/yaml-issues.ts';

/** What is wrong with a value, and how to fix it. */
export type Mistake = Pick<ValueProblem, 'message' | 'hint'>;

/** How a setting is written where the mistake is: `base: /news/` or `VERBATIM_BASE=/news/`. */
export type Written = (key: 'site' | 'base', value: string) => string;

/** What is wrong with the address of a site, or undefined. */
export function siteMistake(site: string, written: Written): Mistake | undefined {
  const message = `${site} is not the address of a site`;
  if (!/^https?:\/\//i.test(site) || !URL.canParse(site)) {
    const fixed = `https://${site.replace(/^\w*:\/*/, '')}`;
    const example = URL.canParse(fixed) ? new URL(fixed).origin : 'https://example.org';
    return { message, hint: `write it with its scheme, for example ${example}` };
  }
  const { pathname, search, hash, username, password, origin } = new URL(site);
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    return { message, hint: `write no more than ${origin}` };
  }
  if (pathname === '/') return undefined;
  const path = written('base', pathname);
  return { message, hint: `write ${written('site', origin)}, and the path as ${path}` };
}

const BASE = /^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/;

/** What is wrong with the path that a site is served under, or undefined. */
export function baseMistake(base: string, written: Written): Mistake | undefined {
  if (BASE.test(base) && !base.split('/').some((part) => /^\.+$/.test(part))) return undefined;
  const shaped = base
    .replace(/[^\w.~/-]+/g, '-')
    .replace(/(?:^|\/)\.+(?=\/|$)/g, '/')
    .replace(/^-+|-+$/g, '');
  const example = `/${shaped}/`.replace(/\/{2,}/g, '/');
  return {
    message: `${base} is not a path`,
    hint: `write one such as ${written('base', example === '/' ? '/archive/' : example)}, of the letters a to z, digits, hyphens and slashes`,
  };
}
