import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rendererFiles, type PageStyle, type RendererRecord } from './renderer-files.ts';

/** What renders pages: Astro’s, as its build has it in memory before it renders. */
export interface RenderApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly routeCache: { set(route: RouteData, entry: unknown): void; clearAll(): void };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  getComponentByRoute(route: RouteData): Promise<PageModule>;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** A file among the pages, as Astro knows it. */
export interface RouteData {
  /** `/quotes/[id]`. */
  readonly route: string;
  readonly component: string;
  readonly type: 'page' | 'endpoint' | 'redirect' | 'fallback';
  /** Absent if the address has parameters. */
  readonly pathname?: string;
  readonly segments: readonly (readonly RoutePart[])[];
  readonly origin: string;
}

export interface RoutePart {
  readonly content: string;
  readonly dynamic: boolean;
  readonly spread: boolean;
}

type Params = Readonly<Record<string, string | undefined>>;

/** One address of a page with parameters. */
export interface StaticPath {
  readonly params: Params;
  readonly props?: object;
  readonly cacheKey?: string;
}

/** What a file among the pages exports. */
export interface PageModule {
  readonly getStaticPaths?: (options: object) => Promise<readonly StaticPath[]> | StaticPath[];
  readonly GET?: (context: object) => Promise<Response> | Response;
}

/** No integration of Astro’s adds a script to pages, and an error is thrown besides being logged. */
const NO_OPTIONS = {
  settings: { scripts: [] },
  logger: { options: { destination: { write: () => undefined } } },
};

/** Loads a kept renderer. */
export async function openRenderer(folder: string): Promise<RenderApp> {
  const files = rendererFiles(folder);
  const { entry, styles } = JSON.parse(readFileSync(files.record, 'utf8')) as RendererRecord;
  const loaded: unknown = await import(pathToFileURL(join(files.modules, entry)).href);
  const { app } = loaded as { app: RenderApp };
  const pages = new Map(styles.map(([page, list]) => [page, { styles: list as PageStyle[] }]));
  app.setInternals({ pagesByKeys: pages });
  app.setOptions(NO_OPTIONS);
  return app;
}
