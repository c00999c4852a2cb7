/**
 * Leads on from an old address of an article, and takes a quote’s anchor along: to where that quote is
 * now. A refresh in the page’s head would drop the anchor. Without a script the page’s links do it.
 */
const anchor = decodeURIComponent(location.hash.slice(1));
const quote = anchor === '' ? null : document.getElementById(anchor);
const link = quote?.querySelector('a') ?? document.querySelector<HTMLAnchorElement>('#moved-to');
if (link) location.replace(link.href);
