import type { RouteData, RoutePart } from './open-renderer.ts';

/** Parameters of an address, by name. */
export type RouteParams = Readonly<Record<string, string | undefined>>;

const EDGE_SLASHES = /^\/+|\/+$/g;

/** The path below the base that a file among the pages answers to: `/quotes/3k2j8n5q1w/`. */
export function routePath({ segments, type }: RouteShape, params: RouteParams): string {
  const parts = segments.map((segment) => segment.map((part) => textOf(part, params)).join(''));
  const path = parts.filter(Boolean).map((part) => `/${part}`);
  return type === 'endpoint' ? path.join('') : `${path.join('')}/`;
}

type RouteShape = Pick<RouteData, 'segments' | 'type'>;

function textOf({ content, dynamic, spread }: RoutePart, params: RouteParams): string {
  if (!dynamic && !spread) return content;
  const value = params[spread ? content.slice('...'.length) : content] ?? '';
  return value.replace(EDGE_SLASHES, '').normalize();
}

const STATUS_PAGE = /^\/404\/?$/;

/** The file of a path, below the site. */
export function fileOfPath(path: string, type: RouteData['type']): string {
  if (type === 'endpoint') return path.slice(1);
  return STATUS_PAGE.test(path) ? '404.html' : `${path.slice(1)}index.html`;
}
