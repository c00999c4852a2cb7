import { absoluteAddress } from '../../core/addresses/absolute.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import type { ImageAsset } from '../../core/markdown/source/images.ts';
import type { ArchiveSettings } from '../../core/settings/settings.ts';

/** Who publishes the archive, as pages, feeds and structured data name it. */
export interface PublisherView {
  readonly name: string;
  readonly kind?: 'newsroom' | 'organisation';
  /** Absolute. */
  readonly url: string;
  /** Absolute address of a picture. */
  readonly logo?: string;
  /** Where a reader reports a mistake: its address, and what a link to it says. */
  readonly contact?: { readonly href: string; readonly text: string };
}

/**
 * If the settings name no publisher, it is the archive itself.
 *
 * @param logo the published picture, where the logo is a file of the archive folder
 */
export function publisherView(
  { name, site, base, publisher }: Pick<ArchiveSettings, 'name' | 'site' | 'base' | 'publisher'>,
  logo?: ImageAsset,
): PublisherView {
  const urls = createUrls(base);
  const absolute = (path: string) => absoluteAddress(path, site);
  const home = absolute(urls.home);
  if (!publisher) return { name, url: home };
  const picture = logo ? absolute(urls.image(logo.fallback)) : publisher.logo;
  const { contact } = publisher;
  return {
    name: publisher.name,
    kind: publisher.kind,
    url: publisher.url ?? home,
    ...(picture === undefined ? {} : { logo: picture }),
    ...(contact === undefined
      ? {}
      : { contact: { href: contact, text: contact.replace(/^mailto:|^https?:\/\//i, '') } }),
  };
}

const TYPES = { newsroom: 'NewsMediaOrganization', organisation: 'Organization' } as const;

/** The publisher as schema.org has it. */
export function publisherJsonLd(
  { name, kind = 'organisation', url, logo, contact }: PublisherView,
  corrections?: string,
): object {
  return {
    '@type': TYPES[kind],
    name,
    url,
    ...(logo === undefined ? {} : { logo: { '@type': 'ImageObject', url: logo } }),
    ...(contact && corrections !== undefined && kind === 'newsroom'
      ? { correctionsPolicy: corrections }
      : {}),
    ...(contact ? { contactPoint: contactPoint(contact.href) } : {}),
  };
}

function contactPoint(href: string): object {
  const address = /^mailto:/i.test(href) ? { email: href.slice('mailto:'.length) } : { url: href };
  return { '@type': 'ContactPoint', contactType: 'corrections', ...address };
}
