import { fileOfPath, routePath } from '../renderer/route-path.ts';
import type { PageModule, RenderApp, RouteData, StaticPath } from '../renderer/open-renderer.ts';

/** A file of the site that a page or an endpoint makes. */
export interface RenderedFile {
  /** Below the site, with forward slashes. */
  readonly file: string;
  /** The path of a page below the base; absent for other files. */
  readonly page?: string;
  /** If it is the same as at the last build, so are the bytes; undefined if that is not known. */
  readonly key: string | undefined;
  /** Its bytes; undefined if there is no such file after all. */
  readonly render: () => Promise<Uint8Array | undefined>;
}

/**
 * Goes through all files that pages and endpoints make, one kind after the other, so that the views of
 * only one kind are in memory.
 *
 * @param home the address of the home page
 */
export async function* renderedFiles(
  app: RenderApp,
  home: URL,
): AsyncGenerator<readonly RenderedFile[]> {
  const taken = new Set<string>();
  for (const { routeData: route } of app.manifest.routes) {
    if (route.origin === 'internal') continue;
    const module = await app.getComponentByRoute(route);
    const files = (await filesOf(app, home, route, module)).filter(({ file }) => {
      // Of two pages with one address, that of the more exact file among the pages counts.
      const isFirst = !taken.has(file);
      taken.add(file);
      return isFirst;
    });
    yield files;
    app.routeCache.clearAll();
  }
}

async function filesOf(
  app: RenderApp,
  home: URL,
  route: RouteData,
  module: PageModule,
): Promise<RenderedFile[]> {
  const { GET } = module;
  const render = GET
    ? (_: string, { params, props = {} }: StaticPath) => answerOf(GET({ params, props }))
    : (path: string) => answerOf(app.render(requestOf(home, path), { routeData: route }));
  const paths = await pathsOf(module);
  if (module.getStaticPaths) rememberPaths(app, route, module, paths);
  return paths.map((each) => {
    const path = routePath(route, each.params);
    return {
      file: fileOfPath(path, route.type),
      ...(route.type === 'page' ? { page: path } : {}),
      get key() {
        return each.cacheKey;
      },
      render: () => render(path, each),
    };
  });
}

const ONLY_PATH: StaticPath = { params: {} };

async function pathsOf({ getStaticPaths }: PageModule): Promise<readonly StaticPath[]> {
  return getStaticPaths ? await getStaticPaths({}) : [ONLY_PATH];
}

/** Lets Astro find the properties of a path that was worked out already. */
function rememberPaths(
  app: RenderApp,
  route: RouteData,
  mod: PageModule,
  paths: readonly StaticPath[],
): void {
  const keyed = new Map(paths.map((path) => [routePath(route, path.params), path]));
  app.routeCache.set(route, { mod, staticPaths: Object.assign([...paths], { keyed }) });
}

const requestOf = (home: URL, path: string) => new Request(new URL(encodeURI(path.slice(1)), home));

async function answerOf(
  answer: Response | Promise<Response>,
): Promise<Uint8Array | undefined> {
  const response = await answer;
  return response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
