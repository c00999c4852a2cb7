import { describe, expect, test } from 'vitest';
import type { ArticleEntry, EntrySpeaker } from '../archive/entry.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { claimProblems } from './claim-problems.ts';
import { readSpeakers, type SpeakerAuthority } from './read-speakers.ts';
import { claimSpeakers } from './speaker-claims.ts';

type Told = Partial<EntrySpeaker> & { readonly name: string };

/** One article a year from 2010 on, with the id `a10`, `a11` …, each with those whom it names. */
const articles = (...named: readonly (readonly Told[])[]): ArticleEntry[] =>
  named.map((told, index) =>
    makeEntry(`${2010 + index}-06-15`, `story-${10 + index}`, {
      id: `a${10 + index}`,
      file: `content/articles/a${10 + index}.md`,
      speakers: told.map((one) => ({
        key: one.name,
        kind: 'person',
        aliases: [],
        roles: [],
        ...one,
      })),
    }),
  );

function authority(yaml: string): SpeakerAuthority {
  const result = readSpeakers(yaml, 'content/speakers.yaml');
  if ('problems' in result) throw new Error(result.problems.map((p) => p.message).join(' '));
  return result;
}

/** Which article's records belong to which entry: `[line of the entry, article, name]`. */
function claimed(yaml: string, ...named: readonly (readonly Told[])[]) {
  const all = articles(...named);
  const { entries } = authority(yaml);
  return claimSpeakers(all, entries).claims.map(({ entry, article, record }) => [
    entries[entry]?.line,
    article.id,
    record.name,
  ]);
}

function problems(yaml: string, ...named: readonly (readonly Told[])[]) {
  const all = articles(...named);
  const known = authority(yaml);
  return claimProblems(
    claimSpeakers(all, known.entries),
    all,
    known,
    'content/speakers.yaml',
  ).problems.map(({ line, message, hint }) => `${line}: ${message} ${hint}`);
}

const senator: Told = { name: 'John Smith', roles: ['U.S. Senator'] };
const player: Told = { name: 'John Smith', roles: ['quarterback'] };
const plain: Told = { name: 'John Smith' };

describe('claimSpeakers', () => {
  test.each<[string, string, Told[][], unknown[]]>([
    [
      'the name',
      '- name: John Smith',
      [[senator], [{ name: 'Anna Berg' }]],
      [[1, 'a10', 'John Smith']],
    ],
    [
      'an alias',
      '- name: Jack Smith\n  aliases: [John Smith]',
      [[plain]],
      [[1, 'a10', 'John Smith']],
    ],
    [
      'other accents and initials',
      '- name: José Lind',
      [[{ name: 'Jose K. Lind' }]],
      [[1, 'a10', 'Jose K. Lind']],
    ],
    ['but no other initials', '- name: Ole B. Lind', [[{ name: 'Ole K. Lind' }]], []],
    [
      'a body by its initials',
      '- name: World Health Organization\n  kind: body',
      [[{ name: 'WHO', kind: 'body' }]],
      [[1, 'a10', 'WHO']],
    ],
    [
      'a record of the other kind: the editor knows better',
      '- name: Sea Watch\n  kind: body',
      [[{ name: 'Sea Watch' }]],
      [[1, 'a10', 'Sea Watch']],
    ],
    [
      'each its own kind where there are entries of both',
      '- name: Lloyd Berg\n  kind: body\n- name: Lloyd Berg\n  kind: person',
      [[{ name: 'Lloyd Berg' }, { name: 'Lloyd Berg', kind: 'body', key: 'b' }]],
      [
        [3, 'a10', 'Lloyd Berg'],
        [1, 'a10', 'Lloyd Berg'],
      ],
    ],
    [
      'by words of roles',
      '- name: John Smith\n  only: { roles: [senator] }\n- name: John Smith\n  only: { roles: [quarterback] }',
      [[senator], [player], [plain]],
      [
        [1, 'a10', 'John Smith'],
        [3, 'a11', 'John Smith'],
      ],
    ],
    [
      'by articles: id, path or slug, whatever the role',
      '- name: John Smith\n  only: { roles: [senator], articles: [a11, articles/a12.md, story-13] }',
      [[senator], [plain], [plain], [plain], [plain]],
      ['a10', 'a11', 'a12', 'a13'].map((id) => [1, id, 'John Smith']),
    ],
    [
      'by dates',
      '- name: John Smith\n  only: { to: 2010 }\n- name: John Smith\n  only: { from: 2011-06-15 }',
      [[plain], [plain], [plain]],
      [
        [1, 'a10', 'John Smith'],
        [3, 'a11', 'John Smith'],
        [3, 'a12', 'John Smith'],
      ],
    ],
    [
      'the entry without conditions takes the rest',
      '- name: John Smith\n- name: John Smith\n  only: { roles: [quarterback] }',
      [[senator], [player], [plain]],
      [
        [1, 'a10', 'John Smith'],
        [2, 'a11', 'John Smith'],
        [1, 'a12', 'John Smith'],
      ],
    ],
    [
      'the exact form goes before the folded one',
      '- name: George Hill\n- name: George W. Hill',
      [[{ name: 'George W. Hill' }, { name: 'George Hill' }]],
      [
        [2, 'a10', 'George W. Hill'],
        [1, 'a10', 'George Hill'],
      ],
    ],
  ])('%s', (_what, yaml, named, expected) => {
    expect(claimed(yaml, ...named)).toEqual(expected);
    expect(problems(yaml, ...named).filter((said) => said.includes('claimed'))).toEqual([]);
  });
});

describe('claimProblems', () => {
  test.each<[string, string, Told[][], RegExp[]]>([
    ['what matches is none', '- name: John Smith', [[plain]], []],
    [
      'a name',
      '- name: Jon Smith',
      [[plain]],
      [/^1: .*“Jon Smith” is named in no article\. the closest name is “John Smith”/],
    ],
    ['a name by its surname', '- name: Smith', [[plain]], [/the closest name is “John Smith”/]],
    ['a name like no other', '- name: Xyzzy', [[plain]], [/^1: .*remove the entry/]],
    [
      'an alias',
      '- name: John Smith\n  aliases:\n    - Jack Smith\n    - Johnny Smitt',
      [[plain], [{ name: 'Jack Smith' }]],
      [/^4: aliases: “Johnny Smitt” is named in no article\./],
    ],
    [
      'an alias that is printed as a short form is fine',
      '- name: John Smith\n  aliases: [Smith]',
      [[{ ...plain, aliases: ['Smith'] }]],
      [],
    ],
    [
      'a name that is only the editor’s, with an alias, is fine',
      '- name: Sir John Smith\n  aliases: [John Smith]',
      [[plain]],
      [],
    ],
    [
      'conditions that nothing fulfils',
      '- name: John Smith\n  only: { roles: [goalkeeper] }',
      [[senator]],
      [
        /^1: .*no article that names “John Smith” meets the conditions under only:\. .*content\/articles\/a10\.md; the roles printed are “U\.S\. Senator”/,
      ],
    ],
    [
      'one role of several',
      '- name: John Smith\n  only:\n    roles:\n      - senator\n      - quarterbak',
      [[senator], [player]],
      [/^5: only\.roles: no role in print contains “quarterbak”\. the closest is “quarterback”/],
    ],
    [
      'an article that is not there',
      '- name: John Smith\n  only:\n    articles: [a10, a100]',
      [[senator]],
      [/^3: only\.articles: there is no article a100\. did you mean a10\?/],
    ],
    [
      'an article that names somebody else',
      '- name: John Smith\n  only: { articles: [a10, a11] }',
      [[senator], [{ name: 'John Smythe' }]],
      [/^2: only\.articles: a11 does not name “John Smith”\. it names “John Smythe”/],
    ],
    [
      'two entries that claim one record, told once',
      '- name: John Smith\n- name: Jack Smith\n  aliases: [John Smith]\n- name: John Smith',
      [[plain], [plain]],
      [
        /^2: .*is also claimed by the entry on line 1/,
        /^4: .*“John Smith” in content\/articles\/a10\.md is also claimed by the entry on line 1\. .*only:/,
      ],
    ],
    [
      'an entry that leaves another nothing',
      '- name: John Smith\n- name: John Smith\n  only: { from: 2000 }',
      [[plain]],
      [/^1: .*every article that names “John Smith” belongs to the entry on line 2\./],
    ],
  ])('%s', (_what, yaml, named, expected) => {
    const found = problems(yaml, ...named);
    expect(found).toHaveLength(expected.length);
    for (const [index, one] of expected.entries()) expect(found[index]).toMatch(one);
  });
});
