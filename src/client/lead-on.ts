/**
 * Leads on from an old address of an article, and takes an anchor along: that of a quote to where the
 * quote is now, any other as it is. A refresh in the page’s head would drop it. Without a script the
 * page’s links do it.
 */
const { hash } = location;
// An anchor may hold anything; those of quotes need no decoding.
const quote = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
const moved = quote?.querySelector('a');
const link = document.querySelector<HTMLAnchorElement>('#moved-to');
if (moved) location.replace(moved.href);
else if (link) location.replace(link.href + hash);

export {};
