import { QUOTE_ID } from '../../core/article/quote-id.ts';
import { frameParts, type FramedRecord } from './quote-frame.ts';

/**
 * Shows a quote in the page for frames. Where there is no such quote, or the record cannot be read,
 * the link stays that the page has without scripts.
 *
 * @param id of the quote
 */
export async function showFrame(id: string): Promise<void> {
  if (!QUOTE_ID.test(id)) return;
  const figure = document.querySelector('figure');
  const caption = figure?.querySelector('figcaption');
  const last = caption?.querySelector('.last');
  const more = last?.querySelector<HTMLAnchorElement>('a:last-child');
  const records = document.documentElement.dataset['records'];
  if (!figure || !caption || !last || !more || records === undefined) return;
  const record = await readRecord(`${records}${id}.json`);
  if (!record) {
    // The quote’s own page may still say what became of it.
    more.href = more.href.replace(/[^/]*$/, `${id}/`);
    return;
  }
  const parts = frameParts(record);
  figure.querySelector('blockquote')?.remove();
  figure.prepend(...parts.words);
  caption.replaceChildren(...parts.facts, last);
  more.href = parts.href;
  more.textContent = parts.more;
}

async function readRecord(address: string): Promise<FramedRecord | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as FramedRecord) : undefined;
  } catch {
    return undefined;
  }
}
