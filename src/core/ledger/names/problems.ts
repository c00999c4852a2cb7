import type { Archive } from '../../archive/archive.ts';
import { foldName } from '../../archive/speakers/fold-name.ts';
import type { Problem } from '../../source/problem.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerPlaces, LedgerRecord } from '../problems.ts';
import { say } from '../../../wording/say.ts';

const SPEAKERS = 'content/speakers.yaml';
const PLACES = 'content/places.yaml';

/**
 * The editor may have given an address that was published for somebody else; links would then be
 * wrong.
 */
export function takenNames(archive: Archive, ledger: Ledger): Problem[] {
  const speakers = new Map(ledger.speakers.map((row) => [row.slug, row]));
  const places = new Map(ledger.places.map((row) => [row.slug, row]));

  return [
    ...archive.speakers.flatMap((speaker): Problem[] => {
      const { entry, slug } = speaker;
      const row = entry?.slug === slug ? speakers.get(slug) : undefined;
      if (!entry || !row) return [];
      const names = [speaker.name, ...speaker.aliases].map(foldName);
      const isOwn = names.includes(foldName(row.name)) || row.now === slug;
      if (isOwn) return [];
      const message = say('ledger.slug-of-other', { slug, name: row.name });
      const hint = say('ledger.slug-of-other-fix');
      return [{ file: SPEAKERS, line: entry.line, message, hint }];
    }),
    ...archive.places.flatMap((place): Problem[] => {
      const row = places.get(place.slug);
      if (!row || row.id === place.id || foldName(row.name) === foldName(place.name)) return [];
      const message = say('ledger.slug-of-other-place', { slug: place.slug, name: row.name });
      return [{ file: PLACES, message, hint: say('ledger.slug-of-other-place-fix') }];
    }),
  ];
}

/** A tombstone for a speaker or place that is still there, or never was, is a mistake. */
export function nameTombstoneProblems(
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  { tombstonesFile: file }: LedgerPlaces,
): Problem[] {
  const problems: Problem[] = [];
  const living = new Set(
    archive.speakers
      .filter(({ hasPage }) => hasPage)
      .map(({ kind, name }) => `${kind}:${foldName(name)}`),
  );
  const rows = new Map(ledger.speakers.map((row) => [row.slug, row]));
  for (const [slug, { line }] of tombstones.speakers) {
    const row = rows.get(slug);
    if (!row) problems.push({ file, line, ...unknown('speaker', slug) });
    else if (living.has(`${row.kind}:${foldName(row.name)}`)) {
      const message = say('ledger.withdrawn-speaker-named', { slug, name: row.name });
      const hint = say('ledger.withdrawn-speaker-named-fix');
      problems.push({ file, line, message, hint });
    }
  }
  const placeRows = new Map(ledger.places.map((row) => [row.slug, row]));
  for (const [slug, { line }] of tombstones.places) {
    const row = placeRows.get(slug);
    if (!row) problems.push({ file, line, ...unknown('place', slug) });
    else if (archive.place(row.id)) {
      const message = say('ledger.withdrawn-place-named', { slug, name: row.name });
      const hint = say('ledger.withdrawn-place-named-fix');
      problems.push({ file, line, message, hint });
    }
  }
  return problems;
}

function unknown(kind: 'speaker' | 'place', slug: string) {
  return {
    message: say('ledger.none-published', { kind, slug }),
    hint: say('ledger.look-up-fix', { file: `content/ledger/${kind}s.ndjson` }),
  };
}
