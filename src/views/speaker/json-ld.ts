import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import type { SpeakerView } from './page.ts';

/** The speaker as schema.org's `Person` or `Organization`. */
export function speakerJsonLd(view: SpeakerView, settings: Settings): object {
  const url = absoluteAddress(view.mainHref, settings.site);
  const titles = view.roles.map(({ title }) => title);
  return {
    '@context': 'https://schema.org',
    '@type': view.kind === 'person' ? 'Person' : 'Organization',
    '@id': url,
    url,
    name: view.name,
    ...(view.aliases.length > 0 ? { alternateName: view.aliases } : {}),
    ...(view.kind === 'person' && titles.length > 0 ? { jobTitle: titles } : {}),
    ...(view.links.length > 0 ? { sameAs: view.links.map(({ href }) => href) } : {}),
  };
}
