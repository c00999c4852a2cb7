import { hasRules, READ_LANGUAGES } from '../../core/extract/words/languages.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language' });
const read = new Intl.ListFormat('en').format(
  [...READ_LANGUAGES].map((lang) => names.of(lang) ?? lang),
);

/** Says that who spoke is not told, without saying anything of the text. */
export const SPEAKER_OPEN = 'speaker left open';

/** What is printed in the place of a quote's speaker where none is known, by the article's language. */
export function noSpeaker(lang: string | undefined): string {
  return hasRules(lang) ? SPEAKER_OPEN : `speaker not read: this archive reads ${read}`;
}
