import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import { textDirection } from '../../core/text/text-direction.ts';
import { say, sayParts, spokenLanguage } from '../../wording/say.ts';

/** What the page at an old address says. */
export interface RedirectPage {
  /** Where it leads, below the root of the host. */
  readonly href: string;
  /** The same as a full address. */
  readonly canonical: string;
  readonly title: string;
  /** Language of the title. */
  readonly lang?: string;
  /** The site’s name. */
  readonly site: string;
}

/**
 * The page at an old address. It redirects without a script, and stays out of search engines. There may
 * be thousands, so it is as small as it can be, and is not rendered by Astro, which could not make one
 * whose name ends in `.html` either.
 */
export function redirectPage({ href, canonical, title, lang, site }: RedirectPage): string {
  const words = escapeMarkup(title);
  const ofTitle =
    lang === undefined ? '' : ` lang="${escapeMarkup(lang)}" dir="${textDirection(lang)}"`;
  const link = sayParts('corrections.now', { title })
    .map(({ tag, text }) =>
      tag === undefined
        ? escapeMarkup(text)
        : `<a href="${escapeMarkup(href)}"${ofTitle}>${escapeMarkup(text)}</a>`,
    )
    .join('');
  const language = spokenLanguage();
  return `<!doctype html>
<html lang="${language}" dir="${textDirection(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words} · ${escapeMarkup(site)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeMarkup(href)}">
<link rel="canonical" href="${escapeMarkup(canonical)}">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>
<h1${ofTitle}>${words}</h1>
<p>${escapeMarkup(say('corrections.article-moved'))} ${link}</p>
</main>
</body>
</html>
`;
}
