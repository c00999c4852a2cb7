import { createUrls } from '../../../core/addresses/urls.ts';
import { finishArticle } from '../../../core/article/finish.ts';
import { parseArticle } from '../../../core/article/parse.ts';
import { wholeGazetteer } from '../../../core/gazetteer/whole-gazetteer.ts';
import { importArticle } from '../../../core/import/import-article.ts';

/**
 * Imports a text as it arrives and reads it, by nothing but the core: what a program other than the
 * site does with it, in Node or a browser.
 *
 * @param towns the packed towns, inflated
 * @param name of the text's file
 */
export function readText(text: string, name: string, towns: Uint8Array) {
  const imported = importArticle(text, name, {});
  if ('problems' in imported) return imported.problems;
  const parsed = parseArticle(imported.markdown, imported.path);
  if (!('tree' in parsed)) return parsed;
  const gazetteer = wholeGazetteer(towns);
  const images = new Map<string, never>();
  const finished = finishArticle(parsed, { gazetteer, urls: createUrls('/'), images });
  return 'article' in finished ? finished.article : finished;
}

// For a bundle, which has no exports.
Object.assign(globalThis, { readText });
