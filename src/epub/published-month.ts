import type { Archive, Period } from '../core/archive/archive.ts';
import type { ArchiveSettings } from '../core/settings/settings.ts';

/** The month whose e-book is part of the site: the latest one with articles, if the settings say so. */
export function publishedMonth(
  { months }: Pick<Archive, 'months'>,
  { epub }: Pick<ArchiveSettings, 'epub'>,
): Period | undefined {
  return epub === 'month' ? months.at(-1) : undefined;
}
