import type { TestProject } from 'vitest/node';
import { serveSite } from '../support/site/serve-site.ts';
import { buildProjectSite } from '../support/site/shared-builds.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin and base of the project's own content, with its last slash. */
    siteUrl: string;
    /** The folder that is served. */
    siteDir: string;
  }
}

/** Builds the project's own content and serves it for as long as the browser tests run. */
export default async function serveProjectSite(project: TestProject): Promise<() => Promise<void>> {
  const { out } = await buildProjectSite();
  const site = await serveSite(out);
  project.provide('siteUrl', site.url);
  project.provide('siteDir', out);
  return () => site.close();
}
