import governmentWords from '../../../../data/en/places/government-words.json' with { type: 'json' };
import { countryName } from '../../../gazetteer/country-name.ts';
import { overlap } from '../../../text/span.ts';
import type { GazetteerPlace, PlaceMention } from '../../places/names/place-types.ts';
import { keyOf } from '../speakers.ts';
import type { ArticleSpeaker, ExtractedQuote, Speech } from '../../speech-types.ts';

/** A source that only the place in it resolves is a little less sure than one by name. */
const GOVERNMENT_CONFIDENCE = 0.8;

interface Places {
  readonly places: readonly GazetteerPlace[];
  readonly mentions: readonly PlaceMention[];
}

/** "Moscow said": the metonym that is a quote's whole source, and its country. */
function governmentOf(
  quote: ExtractedQuote,
  { places, mentions }: Places,
): { mention: PlaceMention; country: string } | undefined {
  const { source, speaker, by } = quote;
  if (!source || speaker !== undefined || by === 'override') return undefined;
  const length = source.span.end - source.span.start;
  const mention = mentions.find(
    ({ kind, span }) => kind === 'metonym' && overlap(span, source.span) === length,
  );
  const country = places.find(({ id }) => id === mention?.place)?.country;
  return mention && country !== undefined ? { mention, country } : undefined;
}

/**
 * Gives quotes whose source is a place that stands for its government ("Tehran said") that
 * government as their speaker, one body a country, with the printed place as its alias. Quotes that
 * have a speaker or an override, and places in no one country, stay as they are.
 */
export function resolveGovernments(speech: Speech, places: Places): Speech {
  const added = new Map<string, ArticleSpeaker>();
  const quotes = speech.quotes.map((quote): ExtractedQuote => {
    const found = governmentOf(quote, places);
    if (!found || !quote.source) return quote;
    const name = governmentWords.name.replace('{country}', () => countryName(found.country));
    const key = keyOf(name);
    if (!speech.speakers.some((speaker) => speaker.key === key)) {
      const known = added.get(key);
      added.set(key, {
        key,
        name,
        kind: 'body',
        aliases: [...new Set([...(known?.aliases ?? []), quote.source.text])],
        roles: [],
        mentions: [...(known?.mentions ?? []), { span: found.mention.span, form: 'description' }],
        by: 'body',
        confidence: GOVERNMENT_CONFIDENCE,
      });
    }
    const confidence = Math.round(quote.confidence * GOVERNMENT_CONFIDENCE * 1000) / 1000;
    return { ...quote, speaker: key, resolvedBy: 'metonym', confidence };
  });
  return { ...speech, quotes, speakers: [...speech.speakers, ...added.values()] };
}
