import { z } from 'zod';
import { line, told, tooLong } from '../../source/field-schemas.ts';
import { nearestOf } from '../../source/nearest.ts';
import { say, sayList } from '../../../wording/say.ts';

/** The pages of the site that a list of links may name. */
export const NAVIGATION_PAGES = [
  'archive',
  'quotes',
  'speakers',
  'places',
  'tags',
  'search',
  'check',
  'feed',
  'feeds',
  'about',
  'method',
  'data',
  'licence',
  'corrections',
] as const;

/** One of the site's own pages. */
export type NavigationPage = (typeof NAVIGATION_PAGES)[number];

/** An entry of the masthead or the footer: a page of the site, perhaps under another name, or a link. */
export type NavigationEntry =
  | { readonly page: NavigationPage; readonly label?: string }
  | { readonly label: string; readonly url: string };

/** What the masthead and the footer link to, in their order. */
export interface Navigation {
  readonly masthead: readonly NavigationEntry[];
  readonly footer: readonly NavigationEntry[];
}

/** Schemes that only lead to a page, a mailbox or a place on this host. */
const SAFE_ADDRESS = /^(?:https?:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>\\]+|\/(?!\/)[^\s"'<>\\]*)$/i;

/** An address that a link may safely have: on the web, of a mailbox, or below this host. */
export const linkAddress = z
  .string()
  .max(2000)
  .refine((value) => SAFE_ADDRESS.test(value) && URL.canParse(value, 'https://host.example'), {
    ...told('settings.no-link'),
    params: { hint: () => say('settings.no-link-fix') },
  });

const page = z.string().transform((written, context): NavigationPage => {
  const known = NAVIGATION_PAGES.find((name) => name === written);
  if (known) return known;
  const nearest = nearestOf(written, NAVIGATION_PAGES);
  context.addIssue({
    code: 'custom',
    message: say('settings.no-page', { page: written }),
    params: {
      hint: nearest
        ? say('settings.did-you-mean', { name: nearest })
        : say('settings.no-page-fix', { pages: sayList(NAVIGATION_PAGES, 'bare') }),
    },
  });
  return z.NEVER;
});

const entry = z
  .preprocess(
    (value) => (typeof value === 'string' ? { page: value } : value),
    z.strictObject({
      page: page.exactOptional(),
      label: line.max(60, tooLong(60)).exactOptional(),
      url: linkAddress.exactOptional(),
    }),
  )
  .transform((given, context): NavigationEntry => {
    if (context.issues.length > 0) return z.NEVER;
    const { page, label, url } = given;
    if (page !== undefined && url === undefined) {
      return label === undefined ? { page } : { page, label };
    }
    if (page === undefined && label !== undefined && url !== undefined) return { label, url };
    context.addIssue({
      code: 'custom',
      message: say('settings.no-entry'),
      params: { hint: say('settings.no-entry-fix') },
    });
    return z.NEVER;
  });

const MOST_ENTRIES = 20;
const entries = z.array(entry).max(MOST_ENTRIES, {
  error: () => say('settings.too-many-entries', { most: MOST_ENTRIES }),
});

/** The lists of links as a newsroom writes them. */
export const navigationSchema = z.strictObject({
  masthead: entries.exactOptional(),
  footer: entries.exactOptional(),
});
