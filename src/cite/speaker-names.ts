import { surnameOf } from '../core/text/person-name.ts';
import type { CitedSpeaker } from './cited.ts';
import { sayList } from '../wording/say.ts';

/** A speaker's name; undefined for a source that is not a name. */
export function speakerName(speaker: CitedSpeaker | undefined): string | undefined {
  return speaker?.resolved ? speaker.name : undefined;
}

/** What a text calls a speaker: a person's family name, a body's whole name. */
export function speakerShortForm(speaker: CitedSpeaker | undefined): string | undefined {
  if (speaker?.each) return sayList(speaker.each.flatMap((each) => speakerShortForm(each) ?? []));
  const name = speakerName(speaker);
  return name === undefined || speaker?.kind === 'body' ? name : surnameOf(name);
}
