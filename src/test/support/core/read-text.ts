import { createUrls } from '../../../core/addresses/urls.ts';
import { finishArticle } from '../../../core/article/finish.ts';
import { parseArticle } from '../../../core/article/parse.ts';
import { wholeGazetteer } from '../../../core/gazetteer/whole-gazetteer.ts';
import { escapeMarkdown } from '../../../core/import/escape-markdown.ts';

const FRONT_MATTER = '---\ntitle: As it arrives\ndate: 2024-02-08\n---\n\n';

/**
 * Reads a plain text by nothing but the core: what a program other than the site does with it, in Node
 * or a browser.
 *
 * @param towns the packed towns, inflated
 * @param name of the text's file
 */
export function readText(text: string, name: string, towns: Uint8Array) {
  const paragraphs = text.split(/\n[ \t]*\n\s*/).map((paragraph) => paragraph.trim());
  const markdown = FRONT_MATTER + paragraphs.map(escapeMarkdown).join('\n\n');
  const parsed = parseArticle(markdown, name);
  if (!('tree' in parsed)) return parsed;
  const gazetteer = wholeGazetteer(towns);
  const images = new Map<string, never>();
  const finished = finishArticle(parsed, { gazetteer, urls: createUrls('/'), images });
  return 'article' in finished ? finished.article : finished;
}

// For a bundle, which has no exports.
Object.assign(globalThis, { readText });
