import { z } from 'zod';
import { languages } from '../../../wording/languages.ts';
import { nearestOf } from '../../source/nearest.ts';
import { say, sayList } from '../../../wording/say.ts';

/** A language of the interface, as `en` or with a region: `en-GB`. */
export const languageSchema = z.string().transform((written, context): string => {
  const tag = canonicalTag(written);
  if (tag !== undefined && languages.includes(tag.split('-')[0] ?? '')) return tag;
  const nearest = nearestOf(written, languages);
  context.addIssue({
    code: 'custom',
    message:
      tag === undefined
        ? say('settings.no-language-tag', { text: written })
        : say('settings.unspoken', { tag, languages: sayList(languages, 'bare') }),
    params: {
      hint: say('settings.language-fix', { tag: nearest ?? languages[0] ?? 'en' }),
    },
  });
  return z.NEVER;
});

function canonicalTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}
