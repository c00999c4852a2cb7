import type { Settings } from '../../archive-folder/settings.ts';
import type { OpenArchive } from '../../archive-folder/open-archive.ts';
import { createUrls, type Urls } from '../../core/addresses/urls.ts';
import { placeImages } from '../../images/place-images.ts';
import { buildCheckShards, CHECK_FOLDER } from '../../check/build-check-shards.ts';
import { CARDS_FILE, publishCards, type CardsResult } from '../../cards/publish-cards.ts';
import { buildSearchIndex, INDEX_FOLDER } from '../../search/build-search-index.ts';
import { documentSources } from '../../search/document-sources.ts';
import { nameForms } from '../../search/name-forms.ts';
import type { PageDates } from '../../views/site/date-of-page.ts';
import { headerRules } from '../host-files.ts';
import { addIcon } from '../icon.ts';
import { shared } from '../shared-archive.ts';
import { filesBelow, type FileCollector } from './collect-files.ts';
import type { RenderApp } from '../renderer/open-renderer.ts';
import type { Renderer } from '../renderer/renderer.ts';
import { renderedFiles, type RenderedFile } from './render-pages.ts';
import { addRedirects, type AddedRedirects } from '../redirects/add-redirects.ts';
import { speak } from '../../wording/say.ts';
import { sitemapFiles } from './sitemap.ts';

/** Files that pages leave for later steps of the build; no site has them. */
const DATES_FILE = 'page-dates.json';
/** Rules of hosts for what moved within the archive. */
const RULES_FILE = 'redirects.txt';
const STEPS: ReadonlySet<string> = new Set([DATES_FILE, CARDS_FILE, RULES_FILE]);

/** How many pages are rendered at a time: most of them wait for a file at first. */
const AT_ONCE = 4;

/**
 * Opens the archive by the modules that are bundled with the pages, so that these share it.
 *
 * @throws ContentError if something is wrong with it
 */
export async function openForPages(app: RenderApp): Promise<OpenArchive> {
  for (const { routeData } of app.manifest.routes) {
    if (shared.open) break;
    if (routeData.origin !== 'internal') await app.getComponentByRoute(routeData);
  }
  if (!shared.open) throw new Error('No page opens the archive.');
  return shared.open();
}

/** What the steps of making a site told. */
export interface MadeSite {
  readonly cards: CardsResult;
  readonly redirects: AddedRedirects;
}

/** Makes all files of the site that are not as they were. */
export async function makeSite(
  settings: Settings,
  { app, statics }: Renderer,
  opened: OpenArchive,
  files: FileCollector,
): Promise<MadeSite> {
  const { cacheDir, lang, weight } = settings;
  const urls = createUrls(settings.base);
  const home = new URL(urls.home, settings.site);
  files.addFolder(statics, '');
  addHostFiles(urls, files);
  if (settings.offline) await addIcon(files, settings.spot);
  const pages: string[] = [];
  const steps = new Map<string, Uint8Array>();
  for await (const kind of renderedFiles(app, home)) {
    for (const { page } of kind) if (page !== undefined) pages.push(page);
    await renderKind(kind, files, steps);
  }
  const textOf = (step: string) => Buffer.from(steps.get(step) ?? []);
  placeImages(opened, cacheDir, files);
  const dates = JSON.parse(textOf(DATES_FILE).toString()) as PageDates;
  for (const [name, text] of sitemapFiles(pages, home, dates)) files.add(name, text);
  await buildSearchIndex(
    documentSources(opened, urls),
    {
      cacheDir,
      lang,
      together: weight.searchTogether,
      names: nameForms(opened.archive),
    },
    filesBelow(files, `${INDEX_FOLDER}/`),
  );
  await buildCheckShards(opened, urls, filesBelow(files, `${CHECK_FOLDER}/`));
  const cards = await publishCards(textOf(CARDS_FILE), {
    cacheDir,
    cards: weight.cards,
    files,
    load: shared.loadDrawing,
  });
  const rules = textOf(RULES_FILE).toString();
  speak(lang);
  const { oldAddresses: redirects } = opened;
  return { cards, redirects: addRedirects({ redirects, rules, urls, settings }, files) };
}

function addHostFiles(urls: Urls, files: FileCollector): void {
  files.add('_headers', headerRules(urls));
  // GitHub Pages would otherwise leave out what begins with an underscore.
  files.add('.nojekyll', '');
}

/** Renders what is not kept; what is for a later step goes there. */
export async function renderKind(
  kind: readonly RenderedFile[],
  files: Pick<FileCollector, 'keep' | 'add'>,
  steps: Map<string, Uint8Array>,
): Promise<void> {
  const wanted = kind.filter(({ file, key }) => key === undefined || !files.keep(file, key));
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < wanted.length; at = next++) {
      const { file, key, render } = wanted[at] as RenderedFile;
      const bytes = await render();
      if (!bytes) continue;
      if (STEPS.has(file)) steps.set(file, bytes);
      else files.add(file, bytes, key);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
