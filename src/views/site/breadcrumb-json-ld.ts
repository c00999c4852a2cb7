import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Settings } from '../../archive-folder/settings.ts';

/** The way to a page as schema.org's `BreadcrumbList`, the page itself last. */
export function breadcrumbJsonLd(
  crumbs: readonly { readonly label: string; readonly href: string }[],
  settings: Settings,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      // Google takes the last one for the page itself.
      ...(index < crumbs.length - 1 ? { item: absoluteAddress(href, settings.site) } : {}),
    })),
  };
}
