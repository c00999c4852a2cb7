/**
 * Where the address of the page names a quote, a report of a wrong attribution is about that quote: the
 * link at the foot, which has the page’s own address, is given the quote’s before it is followed.
 */
const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
const link = document.querySelector<HTMLAnchorElement>('.colophon a[data-report]');
const asMade = link?.href;

function reportQuote(): void {
  if (!canonical || !link || !asMade) return;
  const address = encodeURIComponent(canonical);
  link.href = asMade.replaceAll(address, address + encodeURIComponent(location.hash));
}

link?.addEventListener('pointerdown', reportQuote);
link?.addEventListener('focus', reportQuote);

export {};
