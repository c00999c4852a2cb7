import { readSettings } from '../archive-folder/settings.ts';
import { inLanguage, type LanguageAttributes } from '../views/site/in-language.ts';

const { lang: siteLang } = readSettings();

/**
 * Attributes for words of an article among those of the site. Where there are many elements they are
 * given one by one: Astro puts a class on each element that takes attributes as a whole.
 */
export function articleWords(lang: string | undefined): LanguageAttributes {
  return inLanguage(lang, siteLang);
}

/** Attributes for words of the site among those of an article. */
export function siteWords(articleLang: string | undefined): LanguageAttributes {
  return articleLang === undefined ? {} : inLanguage(siteLang, articleLang);
}
