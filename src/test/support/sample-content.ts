import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** A sample article: its front matter, its text, and the name of its file. */
export interface SampleArticle {
  readonly date: string;
  readonly slug: string;
  readonly title: string;
  /** Further keys of the front matter. */
  readonly keys?: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The path of an article's file, relative to the archive folder. */
export function sampleFile({ date, slug }: SampleArticle): string {
  return `articles/${date.slice(0, 4)}/${date}-${slug}.md`;
}

/** Address of an article's page below the base: `2024/02/08/slug/`. */
export function samplePath({ date, slug }: SampleArticle): string {
  return `${date.replaceAll('-', '/')}/${slug}/`;
}

/** The whole file of an article as text. */
export function sampleSource({ title, date, keys = {}, body }: SampleArticle): string {
  return `---\n${stringify({ title, date, ...keys }, { lineWidth: 0 })}---\n\n${body}`;
}

/** Writes a file below an archive folder, with the folders it needs. */
export async function writeContent(
  contentDir: string,
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const path = join(contentDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Writes, or writes over, an article. */
export function writeSample(contentDir: string, article: SampleArticle): Promise<void> {
  return writeContent(contentDir, sampleFile(article), sampleSource(article));
}

/** Takes an article out of an archive folder. */
export function removeSample(contentDir: string, article: SampleArticle): Promise<void> {
  return rm(join(contentDir, sampleFile(article)));
}

/** The settings of the sample archive: those of the project's own. */
const SAMPLE_SETTINGS = 'title: Verbatim\ntagline: What was said, by whom, when\n';

/** Writes all sample articles, the settings, and the picture that one article shows. */
export async function writeSampleContent(contentDir: string): Promise<void> {
  await writeContent(contentDir, 'verbatim.yaml', SAMPLE_SETTINGS);
  await writeContent(contentDir, 'articles/2021/river-gauge.svg', RIVER_GAUGE);
  for (const article of Object.values(samples)) await writeSample(contentDir, article);
}

const RIVER_GAUGE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300" width="600" height="300">
<rect width="600" height="300" fill="#fff"/>
<path d="M40 250 L200 210 L320 90 L560 60" fill="none" stroke="#a3201c" stroke-width="4"/>
<text x="40" y="285" font-size="18">Monday to Thursday</text>
</svg>
`;

/** Articles about an invented town's river, with every kind of thing that a page can show. */
export const samples = {
  flood: {
    date: '2021-03-04',
    slug: 'river-rises-at-varna-bridge',
    title: 'River rises at the Varna bridge',
    keys: {
      summary: 'The water stands two metres above the quay, and the bridge is shut.',
      byline: 'Test desk',
      dateline: 'VARNA',
      source: { name: 'Minutes of the river board', url: 'https://board.example/minutes/7' },
      tags: ['rivers', 'floods'],
      updated: '2021-03-06',
      corrections: [{ date: '2021-03-06', text: 'The bridge was shut on Wednesday, not Tuesday.' }],
    },
    body: `The river stood two metres above the quay on Thursday, and the bridge in Varna, Bulgaria, was shut.

“The bridge will stay shut until the water falls,” said Harbour Master Elena Markova. “Nobody crosses it on foot either.”

“We have seen this before,” Markova told reporters. “We were slower then. We are not slow today.

“We have boats, and we have people who know how to use them.”

![The river’s level rising from Monday to Thursday](river-gauge.svg "The level at the bridge. Drawn for the tests")

Mayor Stefan Iliev called the measures “plainly necessary” and said that schools would open again in April.
`,
  },
  inquiry: {
    date: '2021-03-04',
    slug: 'inquiry-into-the-dam',
    title: 'An inquiry into the dam begins in Sofia',
    body: `The ministry in Sofia opened an inquiry into the dam on Thursday.

“We will read every page of the log,” said Minister Ivan Petrov, who had come from a meeting in *Brussels*. “And we will publish it.”

He said that the work would end in October 2021.
`,
  },
  markup: {
    date: '2022-11-20',
    slug: 'what-the-log-says',
    title: 'What the log & the <gauge> say',
    keys: { lang: 'en-GB', tags: ['rivers'] },
    body: `## The log

The log of the dam was published in Sofia on Sunday. It has [four volumes](https://board.example/log).

- one for each season
- and an index

“The gauge was *right*, and [the log](https://board.example/log) was wrong,” said Elena Markova in an interview with the Danube Radio.

> A volume that nobody opened is a volume that nobody read.

<p onclick="alert(1)">Iliev, the mayor, said the town had “nothing to hide” from the ministry.</p>

<script>document.title = 'forged';</script>

| Season | Level |
| --- | --- |
| Spring | 4 m |
`,
  },
  vote: {
    date: '2023-01-31',
    slug: 'board-votes-for-a-new-bridge',
    title: 'Board votes for a new bridge',
    keys: {
      dateline: 'SOFIA',
      sources: [
        { name: 'Minutes of the river board', url: 'https://board.example/minutes/8' },
        { name: 'Budget of the state' },
      ],
      translated: 'from the Bulgarian, for the tests',
      quotes: [
        {
          match: 'half of it',
          said: '2023-01-30',
          place: 'Istanbul',
          source: { name: 'Recording of the minister', url: 'https://ministry.example/30' },
          translated: 'from the Turkish, by the ministry',
        },
      ],
    },
    body: `The river board voted on Tuesday to build a new bridge in Varna by 2026.

“It is late, but it is right,” said Georgi Hristov, who chairs the board.

Ivan Petrov, the minister, said from Ankara that the state would pay “half of it, and not a coin more.”
`,
  },
} as const satisfies Record<string, SampleArticle>;
