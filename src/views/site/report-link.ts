import { say } from '../../wording/say.ts';

/** Stands in a web address for the address of the page on which the reader is. */
const PLACE_OF_ADDRESS = '{address}';

/** The page that a reader reports. */
export interface ReportedPage {
  readonly title: string;
  /** Absolute; absent where the page has none of its own. */
  readonly address?: string | undefined;
}

/**
 * Where a reader reports a wrong attribution: an e-mail already says which page it is about, and a web
 * address is given the page’s own at `{address}`, if it asks for it.
 *
 * @param report `mailto:` or a web address, as the settings give it
 */
export function reportLink(report: string, { title, address = '' }: ReportedPage): string {
  if (!/^mailto:/i.test(report)) {
    return report.replaceAll(PLACE_OF_ADDRESS, encodeURIComponent(address));
  }
  const subject = encodeURIComponent(say('site.report-subject', { title }));
  const body = encodeURIComponent(say('site.report-body', { address }));
  return `${report}${report.includes('?') ? '&' : '?'}subject=${subject}&body=${body}`;
}
