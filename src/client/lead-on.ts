/**
 * Redirects from an old address of an article and keeps the anchor: a quote’s anchor leads to where
 * the quote is now, any other is kept as it is. A refresh in the page’s head would drop it. Without
 * a script, the page has links.
 */
const { hash } = location;
// An anchor may contain anything; those of quotes need no decoding.
const quote = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
const moved = quote?.querySelector('a');
const link = document.querySelector<HTMLAnchorElement>('#moved-to');
if (moved) location.replace(moved.href);
else if (link) location.replace(link.href + hash);

export {};
