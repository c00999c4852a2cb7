import { speakersOfQuote, type ExtractedQuote, type Standing } from './speech-types.ts';

/** A quote that nobody is known to have said. */
export function withoutSpeaker(quote: ExtractedQuote): ExtractedQuote {
  const { speaker: _speaker, cospeakers: _cospeakers, role: _role, ...rest } = quote;
  return { ...rest, resolvedBy: 'none' };
}

/** A quote of which one speaker is nobody: what others said with it stays theirs. */
export function withoutOne(quote: ExtractedQuote, key: string): ExtractedQuote {
  const speakers = speakersOfQuote(quote);
  if (!speakers.includes(key)) return quote;
  const [speaker, ...others] = speakers.filter((each) => each !== key);
  if (speaker === undefined) return withoutSpeaker(quote);
  const { cospeakers: _cospeakers, role, ...rest } = quote;
  const kept = speaker === quote.speaker && role !== undefined ? { role } : {};
  return { ...rest, ...kept, ...cospeakersOf(others), speaker };
}

/** The others of those who said a quote together, as a quote has them. */
export const cospeakersOf = (keys: readonly string[]): Pick<ExtractedQuote, 'cospeakers'> =>
  keys.length === 0 ? {} : { cospeakers: keys };

/** Whether two lists name the same speakers, in whatever order. */
export function sameSpeakers(
  some: readonly (string | undefined)[],
  others: readonly string[],
): boolean {
  return some.length === others.length && others.every((key) => some.includes(key));
}

/** The editor's word on whether the words were spoken; who names their speaker says that they were. */
export function withStanding(quote: ExtractedQuote, wanted: Standing | undefined): ExtractedQuote {
  if (wanted === undefined || (wanted === 'disputed' && quote.standing)) return quote;
  const { standing: _standing, ...rest } = quote;
  return wanted === 'disputed' ? { ...rest, standing: { is: 'disputed' } } : rest;
}
