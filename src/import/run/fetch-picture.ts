import { existsSync, writeFileSync } from 'node:fs';

const MOST_BYTES = 32 * 1024 * 1024;
const PATIENCE = 30_000;

/**
 * Fetches a picture from the web.
 *
 * @returns whether it is there now; no error of a server stops an import
 */
export async function fetchPicture(url: string, target: string): Promise<boolean> {
  if (existsSync(target)) return true;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    const type = response.headers.get('content-type') ?? '';
    const size = Number(response.headers.get('content-length') ?? 0);
    if (!response.ok || !type.startsWith('image/') || size > MOST_BYTES) return false;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > MOST_BYTES) return false;
    writeFileSync(target, bytes);
    return true;
  } catch {
    return false;
  }
}
