import { withoutAsides } from '../markdown/text/asides.ts';
import type { TextView } from '../markdown/text/plain-text.ts';
import { rulesIn, type QuoteRules } from '../extract/archive-rules.ts';
import { extractDates } from '../extract/dates/dates.ts';
import { resolveGovernments } from '../extract/people/bodies/governments.ts';
import { fitsArticle, type ConditionedArticle } from '../extract/places/choosing/conditions.ts';
import type { PlaceRules } from '../extract/places/choosing/rules.ts';
import { extractPlaces } from '../extract/places/names/toponyms.ts';
import { applyEditorNotes } from '../extract/setting/editor-settings.ts';
import { readQuoteSettings } from '../extract/setting/quote-settings.ts';
import { extractSpeech } from '../extract/speech.ts';
import type { FrontMatter } from '../source/front-matter-schema.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** What is known of places, and of words in marks, in all articles. */
export interface PlaceKnowledge {
  readonly gazetteer: Gazetteer;
  /** What the editor says about places in all articles. */
  readonly placeRules?: PlaceRules;
  /** What the editor says about words in marks in all articles. */
  readonly quoteRules?: QuoteRules;
}

/** Finds all that an article says: quotes and who said them, places, days, and when and where. */
export function extractArticle(
  view: TextView,
  frontMatter: FrontMatter,
  { gazetteer, placeRules, quoteRules }: PlaceKnowledge,
  about: ConditionedArticle,
) {
  const { lang } = frontMatter;
  const speech = extractSpeech(view, {
    lang,
    ...(frontMatter.quotes ? { quotes: frontMatter.quotes } : {}),
    ...(frontMatter.speakers ? { speakers: frontMatter.speakers } : {}),
    ...(quoteRules ? { rules: rulesIn(quoteRules, about) } : {}),
  });
  const people = speech.speakers
    .filter((speaker) => speaker.kind === 'person')
    .flatMap((speaker) => speaker.mentions.filter((m) => m.form === 'full' || m.form === 'short'))
    .map((mention) => mention.span);
  const named = withoutAsides(view);
  const toponyms = extractPlaces(named, gazetteer, {
    lang,
    people,
    ...(frontMatter.dateline === undefined ? {} : { dateline: frontMatter.dateline }),
    ...(frontMatter.places ? { overrides: frontMatter.places } : {}),
    ...(placeRules
      ? { rules: { rules: placeRules, fits: (rule) => fitsArticle(rule, about) } }
      : {}),
  });
  const dates = extractDates(named, frontMatter.date, lang);
  const read = readQuoteSettings(
    view,
    speech.quotes,
    { dates, places: toponyms.mentions, speakers: speech.speakers },
    frontMatter.date,
  );
  const known = { places: toponyms.places, own: placeRules?.own };
  const settings = applyEditorNotes(speech.quotes, read, known, gazetteer);
  return { speech: resolveGovernments(speech, toponyms), toponyms, dates, settings };
}

/** All that was found in one article. */
export type Found = ReturnType<typeof extractArticle>;
