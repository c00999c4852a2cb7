/**
 * Puts a text on the clipboard. If there is no clipboard API, as on an address without HTTPS, the
 * older command does it.
 *
 * @param html the same with its italics, for programs that accept them
 * @returns whether it was copied
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && 'ClipboardItem' in globalThis) {
      const part = (type: string, value: string) => ({ [type]: new Blob([value], { type }) });
      const item = new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) });
      await navigator.clipboard.write([item]);
    } else {
      await navigator.clipboard.writeText(text);
    }
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

function copyByCommand(text: string, html: string | undefined): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
