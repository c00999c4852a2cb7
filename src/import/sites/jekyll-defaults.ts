import { matchesGlob } from 'node:path';
import type { ForeignFields } from '../fields/read-yaml.ts';
import { asRecord } from './site.ts';

/** One entry under `defaults:` in `_config.yml`. */
interface DefaultSet {
  /** The beginning of a path below the site’s folder, or a pattern with `*`. */
  readonly path: string;
  readonly type?: string;
  readonly values: ForeignFields;
}

/**
 * The values that `defaults:` of a site of Jekyll gives to one file, as Jekyll merges them: a longer path
 * goes before a shorter one, a scope with a type before one without, and a later entry before an earlier
 * one.
 *
 * @param path below the site’s folder
 * @param type `posts`, `drafts`, `pages`, or the name of a collection
 */
export function jekyllDefaults(
  settings: Readonly<Record<string, unknown>>,
  path: string,
  type: string,
): ForeignFields {
  let merged: ForeignFields = {};
  let strongest: DefaultSet | undefined;
  for (const set of setsIn(settings['defaults'])) {
    if (!applies(set, path, type)) continue;
    if (strongest === undefined || goesBefore(set, strongest)) {
      merged = { ...merged, ...set.values };
      strongest = set;
    } else merged = { ...set.values, ...merged };
  }
  return merged;
}

function setsIn(defaults: unknown): DefaultSet[] {
  if (!Array.isArray(defaults)) return [];
  return defaults.map((entry) => {
    const { scope, values } = asRecord(entry);
    const { path, type } = asRecord(scope);
    return {
      path: typeof path === 'string' ? path.replace(/^\.?\//, '').replace(/\/$/, '') : '',
      ...(typeof type === 'string' ? { type } : {}),
      values: asRecord(values),
    };
  });
}

function applies(set: DefaultSet, path: string, type: string): boolean {
  const isType =
    set.type === undefined || set.type === type || (set.type === 'posts' && type === 'drafts');
  if (!isType) return false;
  return set.path.includes('*') ? fits(path, set.path) : path.startsWith(set.path);
}

/** A pattern may name a folder above the file. */
function fits(path: string, pattern: string): boolean {
  const parts = path.split('/');
  return parts.some((_, at) => matchesGlob(parts.slice(0, at + 1).join('/'), pattern));
}

function goesBefore(set: DefaultSet, other: DefaultSet): boolean {
  if (set.path.length !== other.path.length) return set.path.length > other.path.length;
  return set.type !== undefined || other.type === undefined;
}
