/** Why no cards are drawn; the site works without them. */
export interface MissingCards {
  readonly missing: string;
}

/** What finds out whether cards can be drawn. */
export type LoadDrawing = typeof loadDrawing;

/** Loads what draws, where this platform has the programs for it: both are native. */
export async function loadDrawing(): Promise<typeof import('./draw-card.ts') | MissingCards> {
  try {
    return await import('./draw-card.ts');
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { missing: reason };
  }
}
