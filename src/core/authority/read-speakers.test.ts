import { describe, expect, test } from 'vitest';
import { limits } from '../source/limits.ts';
import type { Problem } from '../source/problem.ts';
import { readSpeakers, type SpeakerEntry } from './read-speakers.ts';

const FILE = 'content/speakers.yaml';

function read(source: string): readonly SpeakerEntry[] {
  const result = readSpeakers(source, FILE);
  if ('problems' in result) throw new Error(result.problems.map((p) => p.message).join(' '));
  return result.entries;
}

function problemsOf(source: string): readonly Problem[] {
  const result = readSpeakers(source, FILE);
  return 'problems' in result ? result.problems : [];
}

describe('readSpeakers', () => {
  test('reads every key, and the line of each entry', () => {
    const source = `# Who is who
- name: Anna Berg
  aliases: [A. Berg]
  kind: person
  slug: anna-berg
  sort: Berg, Anna
  only: { roles: [mayor], articles: [2024-02-08-bridge], from: 2020, to: 2024-06 }
  roles:
    - { title: Mayor, from: 2020-01-15, to: 2024 }
    - title: Chair of the board
  links: [Q42, "https://berg.example/"]

- name: Harbour Authority
`;
    expect(read(source)).toEqual([
      {
        name: 'Anna Berg',
        aliases: ['A. Berg'],
        kind: 'person',
        slug: 'anna-berg',
        sort: 'Berg, Anna',
        only: { roles: ['mayor'], articles: ['2024-02-08-bridge'], from: '2020', to: '2024-06' },
        roles: [
          { title: 'Mayor', from: '2020-01-15', to: '2024' },
          { title: 'Chair of the board' },
        ],
        links: ['Q42', 'https://berg.example/'],
        line: 2,
      },
      { name: 'Harbour Authority', line: 13 },
    ]);
  });

  test.each(['', '\n\n', '# none yet\n', '---\n# none\n'])('%j has no entries', (source) => {
    expect(read(source)).toEqual([]);
  });

  test('a byte order mark and CRLF line ends are fine', () => {
    expect(read('\uFEFF- name: Anna Berg\r\n- name: Ole Ito\r\n')).toMatchObject([
      { name: 'Anna Berg', line: 1 },
      { name: 'Ole Ito', line: 2 },
    ]);
  });
});

describe('problems, with their line and how to mend them', () => {
  test.each([
    ['name: Anna Berg', 1, 'The file is not a list of speakers.', '- name:'],
    ['- aliases: [A]', 1, 'name is missing.', 'add a line name: …'],
    ['- name: A\n  alias: [B]', 2, 'alias is not a known key.', 'did you mean aliases?'],
    ['- name: A\n  xyz: B', 2, 'xyz is not a known key.', 'use one of: name, kind'],
    ['- name: A\n  only:\n    role: [B]', 3, 'only.role is not a known key', 'did you mean roles?'],
    ['- name: A\n  roles:\n    - tilte: B', 3, 'roles.0.title is missing', 'title: …'],
    ['- name: A\n  aliases: B', 2, 'aliases: must be a list', '[Galuzin]'],
    ['- name: A\n  kind: ship', 2, 'kind: must be one of person, body', 'guide'],
    ['- name: A\n  slug: A b', 2, 'slug: may contain only', 'mikhail-galuzin'],
    ['- Anna Berg', 1, 'entry: must be a group of keys', 'guide'],
    ['- name: 1984', 1, 'name: must be text', 'quotes'],
    ['- name: A\n  links: [wikidata]', 2, 'links.0: is neither', 'Q42'],
    ['- name: A\n  links: ["javascript:alert(1)"]', 2, 'links.0: is neither', 'https://'],
    ['- name: A\n  only: {}', 2, 'only: has no condition', 'roles:'],
    ['- name: A\n  only:\n    from: May', 3, 'only.from: is not a year, month or day', '2024-02'],
    [
      '- name: A\n  only:\n    from: 2024-13',
      3,
      'only.from: is not a year, month or day',
      '2024-02',
    ],
    [
      '- name: A\n  roles:\n    - title: B\n      from: 2024\n      to: 2023-05',
      5,
      'roles.0.to: ends before it begins',
      'earlier',
    ],
    ['- name: "A', 1, 'The file is not valid YAML', 'quotes'],
    ['- name: A\n  slug: x\n- name: B\n  slug: x', 4, 'slug: x is taken by A on line 1.', 'own'],
  ])('%j', (source, line, message, hint) => {
    expect(problemsOf(source)).toContainEqual(
      expect.objectContaining({
        file: FILE,
        line,
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });

  test('a file above the limit', () => {
    const [problem] = problemsOf(`- name: A\n`.repeat(limits.authorityCodeUnits / 10 + 1));
    expect(problem?.message).toMatch(/the limit is 8192 KB/);
  });
});
