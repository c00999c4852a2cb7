/** From how many quotes on a speaker is known well enough for their page to be shared as a picture. */
const QUOTES_FOR_A_CARD = 10;

/** Whether a speaker’s page has a card of its own. */
export function isCarded({
  quotes,
  hasPage,
}: {
  readonly quotes: readonly unknown[];
  readonly hasPage: boolean;
}): boolean {
  return hasPage && quotes.length >= QUOTES_FOR_A_CARD;
}
