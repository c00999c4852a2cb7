import { absoluteAddress } from '../../core/addresses/absolute.ts';
import { ENGLISH_MARKS } from '../../core/text/marks/printed.ts';
import type { Archive } from '../../core/archive/archive.ts';
import {
  listCorrections,
  type Correction,
  type CorrectionHistory,
} from '../../core/article/corrections.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { FeedArticle } from '../../feeds/feed.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { kindName, subject } from './page.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import type { FeedHead } from '../site/feed.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { say, sayParts } from '../../wording/say.ts';

/** The feed of corrections; each is an item of its own. */
export interface CorrectionsFeedView extends FeedHead {
  readonly items: readonly FeedArticle[];
}

/** The newest corrections as a feed; undefined if nothing was ever corrected. */
export function correctionsFeed(
  archive: Pick<Archive, 'articles' | 'quotes'>,
  history: CorrectionHistory,
  urls: Urls,
  settings: Pick<Settings, 'name' | 'site' | 'feeds'>,
): CorrectionsFeedView | undefined {
  const newest = listCorrections(archive, history).slice(0, settings.feeds.length);
  if (newest.length === 0) return undefined;
  return {
    title: say('corrections.feed-title', { site: settings.name }),
    description: say('corrections.feed-description'),
    page: urls.corrections(),
    items: newest.map((correction) => feedItem(correction, urls, settings.site)),
  };
}

function change(key: MessageKey, element: 'del' | 'ins', words: string): string {
  const parts = sayParts(key).map(({ tag, text }) =>
    tag === undefined ? escapeMarkup(text) : `<${element}>${escapeMarkup(words)}</${element}>`,
  );
  return parts.join('');
}

function feedItem(correction: Correction, urls: Urls, site: string): FeedArticle {
  const absolute = (path: string) => absoluteAddress(path, site);
  const { title, href, lang, text, words } = subject(correction, urls);
  const url = absolute(href);
  const { open, close } = words?.marks ?? ENGLISH_MARKS;
  const what = kindName(correction.kind);
  const paragraphs = [
    `<p>${what}: <a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a></p>`,
    ...(text === undefined ? [] : [`<p>${escapeMarkup(text)}</p>`]),
    ...(words
      ? [
          `<p>${change('corrections.feed-it-read', 'del', open + words.before + close)}</p>`,
          `<p>${change('corrections.feed-changed-to', 'ins', open + words.after + close)}</p>`,
        ]
      : []),
  ];
  return {
    // An article may be corrected twice, so the address of the corrected passage does not identify
    // the correction.
    id: `${absolute(urls.corrections())}#${correction.key}`,
    url,
    title: say('corrections.kind-of', { kind: what, title }),
    html: paragraphs.join('\n'),
    authors: [],
    lang,
    tags: [],
    published: correction.date,
    updated: correction.date,
  };
}
