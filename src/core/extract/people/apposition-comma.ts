import bodyNouns from '../../../data/en/people/body-nouns.json' with { type: 'json' };
import { namesPerson } from '../words/person-nouns.ts';
import { GIVEN_NAMES } from '../words/lexicon.ts';
import type { Reading } from '../prose/reading.ts';
import { CLASS } from '../prose/sequence.ts';

const COMPANY_FORMS: ReadonlySet<string> = new Set(bodyNouns.companyForms);

/** Tokens after "and" among which another office is looked for: ", and co-author of the study". */
const FARTHEST_OFFICE = 5;

/**
 * Whether an apposition goes on after a comma: "Games Systems, Inc.", "in Munich, Germany, and
 * co-author", "University of California, San Diego", "Director, Northwind Securities", "Council on
 * Energy, Environment and Water".
 *
 * @param comma its item
 */
export function goesOnAfterComma(reading: Reading, comma: number): boolean {
  const { tokens } = reading.outline;
  const { items } = reading.sequence;
  const at = items[comma]?.token ?? -1;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.shape !== 'comma' || !before || !next || next.paragraph !== before.paragraph)
    return false;
  if (COMPANY_FORMS.has(next.lower)) return true;
  if (next.lower === 'and') return joinsOffice(reading, at + 2);
  if (!before.capital || !next.capital) return false;
  const following = items[comma + 1];
  const kind = reading.mentions[following?.ref ?? -1]?.kind;
  if (kind === 'place') return closesAfter(reading, comma + 2);
  if (kind === 'body' && namesPerson(before.lower)) return true;
  return listsFields(reading, at + 1);
}

/** "and a co-author of", "and former mayor of": another office before anything else is told. */
function joinsOffice({ outline: { tokens } }: Reading, from: number): boolean {
  for (let at = from; at < from + FARTHEST_OFFICE; at++) {
    const token = tokens[at];
    if (token?.shape !== 'word' || GIVEN_NAMES.has(token.lower)) return false;
    if (namesPerson(token.lower)) return !tokens[at + 1]?.capital;
  }
  return false;
}

/** Whether the comma's pair follows, or a full stop: "Munich, Germany," and "San Diego." */
function closesAfter({ sequence: { items } }: Reading, at: number): boolean {
  const cls = items[at]?.cls ?? CLASS.end;
  return cls === CLASS.comma || cls === CLASS.stop || cls === CLASS.paragraph || cls === CLASS.end;
}

/** "Environment and Water": the end of a list in a body's name. */
function listsFields({ outline: { tokens } }: Reading, at: number): boolean {
  const [field, link, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    field?.capital === true &&
    link?.lower === 'and' &&
    last?.capital === true &&
    !GIVEN_NAMES.has(field.lower) &&
    !GIVEN_NAMES.has(last.lower)
  );
}
