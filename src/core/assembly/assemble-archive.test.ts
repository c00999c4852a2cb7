import { describe, expect, test } from 'vitest';
import { noPlaceAuthority } from '../authority/place-rules.ts';
import { noQuoteAuthority } from '../authority/quotes/read-quotes.ts';
import { noAuthority, readSpeakers } from '../authority/read-speakers.ts';
import { noTombstones } from '../ledger/record/tombstones.ts';
import { archiveOf } from '../../test/support/finished-articles.ts';
import { articleRow, ledgerOf, quoteRow } from '../../test/support/ledger/ledger-rows.ts';
import { WEIGHTS } from '../weight/rules.ts';
import { assembleArchive, type ArchiveParts } from './assemble-archive.ts';

const FILES = {
  folder: 'content/ledger',
  tombstonesFile: 'content/tombstones.yaml',
  speakersFile: 'content/speakers.yaml',
  placesFile: 'content/places.yaml',
  quotesFile: 'content/quotes.yaml',
};
const SAID = '“The bridge is safe for all traffic from today,” said Mayor Stefan Iliev.';
const { entries, articles } = archiveOf([SAID]);
const [article] = articles;
if (!article) throw new Error('The article is missing.');

const assemble = (more: Partial<ArchiveParts> = {}) =>
  assembleArchive(
    {
      entries,
      problems: [],
      lost: [],
      leftOut: [],
      speakers: noAuthority,
      places: noPlaceAuthority,
      quoteRules: noQuoteAuthority,
      record: { ledger: ledgerOf({}), tombstones: noTombstones },
      weight: WEIGHTS.normal,
      home: 'https://post.example/',
      textOf: () => Promise.resolve({ ...article, readSource: () => SAID }),
      ...more,
    },
    FILES,
  );
function speakers(yaml: string) {
  const read = readSpeakers(yaml, FILES.speakersFile);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

describe('assembleArchive', () => {
  test('a sound archive has no problems; what the ledger lacks is counted', async () => {
    const { archive, problems, warnings, unrecorded } = await assemble();
    expect([problems, warnings, unrecorded]).toEqual([[], [], 1]);
    expect(archive.speakers.map(({ slug }) => slug)).toEqual(['stefan-iliev']);
  });

  test('an empty folder is an archive', async () => {
    const { archive, problems, unrecorded } = await assemble({ entries: [] });
    expect([archive.articles.length, problems.length, unrecorded]).toEqual([0, 0, 0]);
  });

  test('the editor’s names are those of the archive', async () => {
    const { archive } = await assemble({
      speakers: speakers('- name: Stefan P. Iliev\n  aliases: [Stefan Iliev]\n'),
    });
    expect(archive.speakers[0]?.name).toBe('Stefan P. Iliev');
  });

  test('an entry of nobody is a problem, of one who was published a warning', async () => {
    const none = { speakers: speakers('- name: Nina Roth\n') };
    expect((await assemble(none)).problems).toMatchObject([{ file: FILES.speakersFile, line: 1 }]);
    const ledger = ledgerOf({
      speakers: [
        {
          slug: 'nina-roth',
          name: 'Nina Roth',
          kind: 'person',
          article: article.id,
          unread: true,
          now: 'stefan-iliev',
        },
      ],
    });
    const known = await assemble({ ...none, record: { ledger, tombstones: noTombstones } });
    expect(known.warnings).toMatchObject([{ file: FILES.speakersFile }]);
  });

  test('a published quote that is lost is a problem', async () => {
    const lost = [quoteRow('gone', { article: article.id })];
    const ledger = ledgerOf({ quotes: lost, articles: [articleRow(article.id)] });
    const { problems } = await assemble({ lost, record: { ledger, tombstones: noTombstones } });
    expect(problems.length).toBeGreaterThan(0);
  });

  test('while a file cannot be read nothing is checked against the others', async () => {
    const open = { file: 'content/articles/a.md', line: 2, message: 'broken', hint: 'fix it' };
    const { problems, warnings } = await assemble({
      problems: [open],
      speakers: speakers('- name: Nina Roth\n'),
    });
    expect([problems, warnings]).toEqual([[open], []]);
  });

  test('two articles at one address are a problem, and the archive is there all the same', async () => {
    const twice = entries.flatMap((entry) => [entry, { ...entry, id: 'other', file: 'other.md' }]);
    const { problems, archive } = await assemble({ entries: twice });
    expect(problems.length).toBeGreaterThan(0);
    expect(archive.articles).toHaveLength(2);
  });
});
