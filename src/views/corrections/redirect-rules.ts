import type { PublicationHistory } from '../../core/ledger/publication-history.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { AliasView } from './alias.ts';
import { formerArticleViews, formerNameViews } from './former.ts';

/** Cloudflare Pages reads 2,000 rules without a `*`. */
const MOST_RULES = 1900;

/**
 * Rules for hosts that read `_redirects` (Netlify, Cloudflare Pages): one line per old address, so
 * that they answer with 301 before a page is loaded. A browser keeps the anchor when it is
 * redirected; an article whose quotes are now in several articles therefore has no rule, and the
 * page at its old address redirects.
 *
 * @param aliases addresses of other names that have no page which redirects, the most useful first
 */
export function redirectRules(
  history: PublicationHistory,
  urls: Urls,
  aliases: readonly AliasView[] = [],
): string {
  const articles = formerArticleViews(history, urls).flatMap(({ view }) => {
    if (!('to' in view)) return [];
    const { to, same, quotes } = view;
    const together = quotes.every(
      ({ href, words }) => href.startsWith(`${to.href}#`) || (same && words === undefined),
    );
    return together ? [`${view.href} ${view.to.href} 301`] : [];
  });
  const names = (['speakers', 'places'] as const).flatMap((of) =>
    formerNameViews(of, history, urls).flatMap((view) => {
      // A published address of another name has a page that redirects, and hosts allow few rules.
      if (!('alias' in view) || !view.moved) return [];
      const from = of === 'speakers' ? urls.speaker(view.slug) : urls.place(view.slug);
      return [`${from}* ${view.href}:splat 301`];
    }),
  );
  const rules = [...articles, ...names];
  const others = aliases
    .slice(0, Math.max(0, MOST_RULES - rules.length))
    .map(({ slug, href }) => `${urls.speaker(slug)} ${href} 301`);
  return [...rules, ...others].map((line) => `${line}\n`).join('');
}
