import type { ValueProblem } from '../source/yaml/issues.ts';
import { say } from '../../wording/say.ts';

/** What is wrong with a value, and how to fix it. */
export type Mistake = Pick<ValueProblem, 'message' | 'hint'>;

/** How the setting with the mistake is written: `base: /news/` or `VERBATIM_BASE=/news/`. */
export type Written = (key: 'site' | 'base', value: string) => string;

/** What is wrong with the address of a site, or undefined. */
export function siteMistake(site: string, written: Written): Mistake | undefined {
  const message = say('settings.no-site-address', { site });
  if (!/^https?:\/\//i.test(site) || !URL.canParse(site)) {
    const fixed = `https://${site.replace(/^\w*:\/*/, '')}`;
    const example = URL.canParse(fixed) ? new URL(fixed).origin : 'https://example.org';
    return { message, hint: say('settings.scheme-fix', { example }) };
  }
  const { pathname, search, hash, username, password, origin } = new URL(site);
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    return { message, hint: say('settings.origin-fix', { origin }) };
  }
  if (pathname === '/') return undefined;
  const fixed = { site: written('site', origin), base: written('base', pathname) };
  return { message, hint: say('settings.path-fix', fixed) };
}

const BASE = /^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/;

/** What is wrong with the path that a site is served under, or undefined. */
export function baseMistake(base: string, written: Written): Mistake | undefined {
  if (BASE.test(base) && !base.split('/').some((part) => /^\.+$/.test(part))) return undefined;
  const parts = base
    .replace(/[^\w.~/-]+/g, '-')
    .split('/')
    .map((part) => part.replace(/^-+|-+$/g, ''))
    .filter((part) => !/^\.*$/.test(part));
  const path = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  const example = written('base', path === '/' ? '/archive/' : path);
  return {
    message: say('settings.no-path', { base }),
    hint: say('settings.no-path-fix', { example }),
  };
}
