import { readSettings } from '../archive-folder/settings.ts';
import { speak, spokenLanguage } from '../wording/say.ts';
import { inLanguage, type LanguageAttributes } from '../views/site/in-language.ts';

// Every page and feed imports this before it words anything.
speak(readSettings().lang);

/** The language that the site speaks, BCP 47: that of the settings if it has a catalogue of messages. */
export const siteLanguage = spokenLanguage();

/**
 * Attributes for words of an article among those of the site. Where there are many elements they are
 * given one by one: Astro puts a class on each element that takes attributes as a whole.
 */
export function articleWords(lang: string | undefined): LanguageAttributes {
  return inLanguage(lang, siteLanguage);
}

/** Attributes for words of the site among those of an article. */
export function siteWords(articleLang: string | undefined): LanguageAttributes {
  return articleLang === undefined ? {} : inLanguage(siteLanguage, articleLang);
}
