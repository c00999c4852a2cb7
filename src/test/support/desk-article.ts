import { openArchive } from '../../archive-folder/open-archive.ts';
import { createDesk, type Desk } from '../../site/desk/desk.ts';
import type { ScratchContent } from './scratch-content.ts';

/** An article with an odd mark, two names that look alike, and words that two people say. */
export const PATH = 'articles/2024/2024-02-08-bridge.md';
export const BRIDGE = `---
title: The bridge
date: 2024-02-08
---

“It is safe for all,” Mayor Anna Berg said in Oslo. “Yes.”

“We heard nothing of it,” Anna Berrg said. "Open.

Tom Reed said: “Good luck to all of you.” Ida Holm said: “Good luck to all of you.”
`;

/** The desk of an archive as it is now. */
export async function openDesk({ settings }: Pick<ScratchContent, 'settings'>): Promise<Desk> {
  const opened = await openArchive(settings);
  return createDesk(() => ({ opened, known: new Map(), failure: [] }));
}
