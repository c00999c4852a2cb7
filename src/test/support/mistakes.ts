/** A mistake that an editor can make, and what the build must say of it. */
export interface Mistake {
  readonly what: string;
  /** Content by file, below the archive folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** File, line and column as the message names them; no line where the whole file is meant. */
  readonly place: string;
  readonly says: RegExp;
  readonly mend: RegExp;
}

const BODY = 'The river fell on Friday, and the bridge in Varna was open again.\n';
const FOLDER = 'articles/2020';

function article(frontMatter: string, body = BODY): string {
  return `---\n${frontMatter}\n---\n\n${body}`;
}

/** One mistake in one article that is right but for it. */
function mistake(
  what: string,
  line: number | undefined,
  content: string | Uint8Array,
  says: RegExp,
  mend: RegExp,
): Mistake {
  const file = `${FOLDER}/${what.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}.md`;
  const place = line === undefined ? file : `${file}:${line}`;
  return { what, files: { [file]: content }, place, says, mend };
}

const encode = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Every kind of mistake that the build must tell of in one run, each in an article of its own. */
export const mistakes: readonly Mistake[] = [
  mistake('a missing date', 2, article('title: No date'), /date is missing/, /date: \d{4}/),
  mistake('a missing title', 2, article('date: 2020-01-02'), /title is missing/, /title:/),
  mistake(
    'a day that is not in the calendar',
    3,
    article('title: Leap\ndate: 2024-02-30'),
    /2024-02-30 is not a day of the calendar/,
    /YYYY-MM-DD/,
  ),
  {
    ...mistake(
      'broken YAML',
      2,
      article('title: The river: a story\ndate: 2020-01-03'),
      /YAML/,
      /quotes/,
    ),
    place: `${FOLDER}/broken-yaml.md:2:8`,
  },
  mistake(
    'an unknown key',
    4,
    article('title: Key\ndate: 2020-01-04\ndatline: VARNA'),
    /datline/,
    /did you mean dateline\?/,
  ),
  mistake('an empty body', 5, article('title: Empty\ndate: 2020-01-05', '\n'), /no text/, /text/),
  mistake(
    'bytes that are not UTF-8',
    7,
    latin1(article('title: Bytes\ndate: 2020-01-06', 'The bridge.\n\u00fcber\n')),
    /not valid UTF-8/,
    /UTF-8/,
  ),
  mistake(
    'a NUL byte',
    6,
    encode(article('title: NUL\ndate: 2020-01-07', 'The bri\0dge.\n')),
    /NUL byte/,
    /remove it/,
  ),
  mistake(
    'a file above the limit',
    undefined,
    article('title: Large\ndate: 2020-01-08', BODY.concat('\n').repeat(4200)),
    /27\d KB; the limit is 256 KB/,
    /split it/,
  ),
  mistake(
    'an override of a quote that matches nothing',
    5,
    article(
      'title: Override\ndate: 2020-01-09\nquotes:\n  - match: the gauge was rght\n    speaker: Elena Markova',
      `${BODY}\n“The gauge was right,” said Elena Markova.\n`,
    ),
    /“the gauge was rght” matches nothing/,
    /The gauge was right/i,
  ),
  mistake(
    'an override of a place that matches nothing',
    5,
    article('title: Override\ndate: 2020-01-10\nplaces:\n  - match: Plovdiv\n    place: false'),
    /“Plovdiv” matches nothing/,
    /copy|words/,
  ),
  mistake(
    'a picture that is not there',
    8,
    article('title: Picture\ndate: 2020-01-11', `${BODY}\n![The bridge](no-such-bridge.png)\n`),
    /no-such-bridge\.png is missing/,
    /beside the article/,
  ),
  {
    what: 'an unknown key in the file of speakers',
    files: { 'speakers.yaml': '- name: Elena Markova\n  role: [Harbour Master]\n' },
    place: 'speakers.yaml:2',
    says: /role is not a known key/,
    mend: /did you mean roles\?/,
  },
  {
    what: 'an address that two articles claim',
    files: {
      [`${FOLDER}/one-address.md`]: article('title: One\ndate: 2020-01-13\nid: one\nslug: same'),
      [`${FOLDER}/same-address.md`]: article('title: Two\ndate: 2020-01-13\nid: two\nslug: same'),
    },
    place: `${FOLDER}/same-address.md`,
    says: /2020-01-13\/same is taken by \S*content\/articles\/2020\/one-address\.md/,
    mend: /another slug/,
  },
];
