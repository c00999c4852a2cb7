import { say, sayList } from '../wording/say.ts';
import type { CitedSpeaker } from './cited.ts';

/** What a quote's record says of its speaker: columns of the downloads; a record has no nulls. */
export interface SpeakerColumns {
  readonly speaker?: string | null;
  readonly speaker_kind?: 'person' | 'body' | null;
  /** All who said it together, separated by semicolons. */
  readonly speakers?: string | null;
  readonly source?: string | null;
  readonly role?: string | null;
  readonly standing: 'said' | 'disputed';
  readonly standing_words?: string | null;
}

/** Who is quoted, by a quote's record: one, several together, the printed source, or that nobody said it. */
export function recordedSpeaker(record: SpeakerColumns): CitedSpeaker | undefined {
  const { speaker = null, speaker_kind: kind, speakers, source, role, standing } = record;
  if (standing === 'disputed') {
    const { standing_words: words = null } = record;
    const name = words === null ? say('quote.disputed') : say('quote.disputed-by', { words });
    return { name, resolved: false, disputed: true };
  }
  const each = (speakers ?? '').split('; ').map((name) => ({ name, resolved: true }));
  if (each.length > 1) return { name: sayList(each.map(({ name }) => name)), resolved: true, each };
  const name = speaker ?? source ?? null;
  if (name === null) return undefined;
  return {
    name,
    resolved: speaker !== null,
    ...(kind ? { kind } : {}),
    ...(role ? { role } : {}),
  };
}
