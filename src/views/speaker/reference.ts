import type { Settings } from '../../archive-folder/settings.ts';
import type { SpeakerLabel } from '../quote/page.ts';

/** Who speaks, as schema.org's `Person` or `Organization`; the page is its identity where there is one. */
export function speakerReference(label: SpeakerLabel, settings: Settings): object {
  return {
    '@type': label.kind === 'body' ? 'Organization' : 'Person',
    ...(label.href === undefined ? {} : { '@id': new URL(label.href, settings.site).href }),
    name: label.name,
  };
}
