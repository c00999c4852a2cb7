import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import type { SpeakerLabel } from '../quote/page.ts';

/** All who speak, as schema.org has them: one, or a list where several said it together. */
export function speakerReferences(label: SpeakerLabel, settings: Settings): object {
  return (
    label.each?.map((each) => speakerReference(each, settings)) ?? speakerReference(label, settings)
  );
}

/** Who speaks, as schema.org's `Person` or `Organization`; the page is its identity where there is one. */
export function speakerReference(label: SpeakerLabel, settings: Settings): object {
  return {
    '@type': label.kind === 'body' ? 'Organization' : 'Person',
    ...(label.href === undefined ? {} : { '@id': absoluteAddress(label.href, settings.site) }),
    name: label.name,
  };
}

/** The same again in the same data: its identity alone, where it has one. */
export function againReferences(label: SpeakerLabel, settings: Settings): object {
  const again = (each: SpeakerLabel): object =>
    each.href === undefined
      ? speakerReference(each, settings)
      : { '@id': absoluteAddress(each.href, settings.site) };
  return label.each?.map(again) ?? again(label);
}
