import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  noAuthority,
  readSpeakers,
  type SpeakerAuthority,
} from './core/authority/read-speakers.ts';
import type { Problem } from './core/problem.ts';

/** The editor's file of speakers, as the editor knows it. */
export const SPEAKERS_FILE = 'content/speakers.yaml';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the editor's file of speakers below a content folder; there need not be one. */
export async function readAuthority(
  contentDir: string,
): Promise<SpeakerAuthority | { readonly problems: readonly Problem[] }> {
  const path = join(contentDir, 'speakers.yaml');
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return noAuthority;
  const bytes = await readFile(path);
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    const hint = 'save it with the encoding UTF-8; it may be Windows-1252 or Latin-1 now';
    return { problems: [{ file: SPEAKERS_FILE, message: 'The file is not valid UTF-8.', hint }] };
  }
  return readSpeakers(text, SPEAKERS_FILE);
}
