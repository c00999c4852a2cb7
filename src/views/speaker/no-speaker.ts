import { hasRules, READ_LANGUAGES } from '../../core/extract/words/languages.ts';
import { say, sayList, spokenLanguage } from '../../wording/say.ts';

/** What is printed in place of a quote's speaker if none is known, in the article's language. */
export function noSpeaker(lang: string | undefined): string {
  return hasRules(lang)
    ? say('speaker.not-identified')
    : say('speaker.not-searched', { languages: readLanguages() });
}

function readLanguages(): string {
  const names = new Intl.DisplayNames([spokenLanguage()], { type: 'language' });
  return sayList([...READ_LANGUAGES].map((lang) => names.of(lang) ?? lang));
}
