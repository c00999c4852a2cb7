import { noSpeaker } from '../../views/speaker/no-speaker.ts';
import type { FoundQuote } from '../../core/check/shards/find-in-shards.ts';
import { textDirection } from '../../core/text/text-direction.ts';
import { intlTag } from '../../wording/format-message.ts';
import { element } from '../markup/element.ts';

/** What showing quotes needs of the page. */
export interface ShownContext {
  readonly days: Intl.DateTimeFormat;
  /** Address below which the speakers’ pages are. */
  readonly speakers: string;
}

/**
 * A quote of the archive with who said it, when it was printed and where.
 *
 * @param words with what differs marked
 */
export function showPrinted(
  { id, article, printing }: FoundQuote,
  label: string | undefined,
  words: readonly (Node | string)[],
  context: ShownContext,
): HTMLElement {
  const { lang } = article;
  const language = lang === undefined ? {} : { lang, dir: textDirection(lang) };
  const day = element(
    'time',
    { datetime: article.date },
    context.days.format(new Date(`${article.date}T00:00:00Z`)),
  );
  const link = element('a', { href: `${article.url}#q-${id}`, ...language }, article.title);
  return element(
    'figure',
    { class: 'printed' },
    ...(label === undefined ? [] : [element('p', { class: 'label' }, label)]),
    element('blockquote', { dir: 'auto', ...language }, ...words),
    element(
      'figcaption',
      { class: 'data' },
      ...speakersOf({ article, printing }, context),
      ' · ',
      day,
      ' · ',
      link,
    ),
  );
}

function speakersOf(
  { article, printing }: Pick<FoundQuote, 'article' | 'printing'>,
  { speakers }: ShownContext,
): (Node | string)[] {
  const { by = [], source } = printing;
  const links = by.flatMap((at) => {
    const speaker = article.speakers[at];
    return speaker ? [element('a', { href: `${speakers}${speaker.id}/` }, speaker.name)] : [];
  });
  if (links.length === 0) return [element('i', {}, source ?? noSpeaker(article.lang))];
  return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

/** What {@link ShownContext} has for days: making one takes longer than all else that is shown. */
export function dayFormat(lang: string): Intl.DateTimeFormat {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intlTag(lang), style);
}
