import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Settings } from '../../archive-folder/settings.ts';

interface Step {
  readonly label: string;
  readonly href: string;
}

/** Google takes no list of fewer. */
const FEWEST = 2;

/**
 * The pages above a page as schema.org's `BreadcrumbList`. The page itself, which says its name often
 * enough, is named only where the list would be too short.
 */
export function breadcrumbJsonLd(
  crumbs: readonly Step[],
  page: Step,
  settings: Pick<Settings, 'site'>,
): object {
  const steps = crumbs.length < FEWEST ? [...crumbs, page] : crumbs;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteAddress(href, settings.site),
    })),
  };
}
