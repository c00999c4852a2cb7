import JSZip from 'jszip';

type File = readonly [path: string, contents: string | Uint8Array];
/** Files by their path, as a program writes them for a number of articles. */
export type Shape = (count: number) => Iterable<File> | AsyncIterable<File>;

const PARAGRAPHS = [
  'The harbour bridge reopened on Thursday after two years of repairs.',
  '“The bridge is safe for all traffic,” Mayor Anna Berg told reporters on Wednesday.',
  'Ilse Vandermeer, the chief engineer, called the work “the hardest of my career.”',
  'A ticket for the ferry costs four crowns, and children travel for nothing.',
];
const body = (separator: string, wrap: (words: string) => string = (words) => words): string =>
  Array.from({ length: 12 }, (_, index) => wrap(PARAGRAPHS[index % 4] ?? '')).join(separator);
const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (number: number): string =>
  `20${two(number % 24)}-${two((number % 12) + 1)}-${two((number % 28) + 1)}`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const paragraph = (words: string): string => `<p>${words}</p>`;

/** A document of Word: headline and date in styles, and the text. */
async function wordFile(number: number): Promise<Uint8Array> {
  const line = (words: string, style = '') =>
    `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${line(`Story ${number}`, 'Title')}${line('By Ann Lee')}${line(dayOf(number))}${body('', line)}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

function* site(
  settings: string,
  text: string,
  count: number,
  file: (number: number) => readonly [string, string],
) {
  yield [settings, text] as const;
  for (const number of numbers(count)) yield file(number);
}

/** An archive in the shape of each kind; text only. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  jekyll: (count) =>
    site('_config.yml', 'url: https://paper.example\npermalink: pretty\n', count, (n) => [
      `_posts/${dayOf(n)}-story-${n}.md`,
      `---\nlayout: post\ntitle: Story ${n}\nauthor: Ann Lee\ntags: [a, b]\n---\n{% image "/a.png" "A bridge" %}\n\n${body('\n\n')}\n`,
    ]),
  hugo: (count) =>
    site('hugo.toml', 'baseURL = "https://paper.example/"\n', count, (n) => [
      `content/news/story-${n}.md`,
      `+++\ntitle = "Story ${n}"\ndate = ${dayOf(n)}T10:00:00+01:00\nauthors = ["Ann Lee"]\n+++\n{{< figure src="a.png" alt="A" >}}\n\n${body('\n\n')}\n`,
    ]),
  eleventy: (count) =>
    site(
      'eleventy.config.js',
      "export default () => ({ dir: { input: 'src' } });\n",
      count,
      (n) => [
        `src/news/${dayOf(n)}-story-${n}.md`,
        `---\ntitle: Story ${n}\n---\n${body('\n\n')}\n`,
      ],
    ),
  astro: (count) =>
    site('astro.config.mjs', 'export default {};\n', count, (n) => [
      `src/content/blog/story-${n}.mdx`,
      `---\ntitle: Story ${n}\npubDate: ${dayOf(n)}\n---\nimport A from './a.astro';\n\n<A b="c" />\n\n${body('\n\n')}\n`,
    ]),
  zola: (count) =>
    site('config.toml', 'base_url = "https://paper.example"\n', count, (n) => [
      `content/news/${dayOf(n)}-story-${n}.md`,
      `+++\ntitle = "Story ${n}"\n[taxonomies]\ntags = ["a", "b"]\n+++\n${body('\n\n')}\n`,
    ]),
  hexo: (count) =>
    site('_config.yml', 'url: https://paper.example\nnew_post_name: :title.md\n', count, (n) => [
      `source/_posts/story-${n}.md`,
      `---\ntitle: Story ${n}\ndate: ${dayOf(n)} 10:00:00\n---\n${body('\n\n')}\n`,
    ]),
  docusaurus: (count) =>
    site(
      'docusaurus.config.ts',
      "export default { url: 'https://paper.example', baseUrl: '/', blog: { path: 'blog' } };\n",
      count,
      (n) => [
        `blog/${dayOf(n)}-story-${n}.mdx`,
        `---\ntitle: Story ${n}\nauthors: [{ name: Ann Lee }]\n---\n:::note\nRead on.\n:::\n\n<!-- truncate -->\n\n${body('\n\n')}\n`,
      ],
    ),
  pelican: (count) =>
    site('pelicanconf.py', "SITEURL = 'https://paper.example'\nPATH = 'content'\n", count, (n) => [
      `content/news/story-${n}.md`,
      `Title: Story ${n}\nDate: ${dayOf(n)} 10:00\nAuthor: Ann Lee\n\n${body('\n\n')}\n`,
    ]),
  gatsby: (count) =>
    site(
      'gatsby-config.js',
      "module.exports = { plugins: [{ options: { path: path.join(__dirname, 'content/blog') } }] };\n",
      count,
      (n) => [
        `content/blog/story-${n}/index.md`,
        `---\ntitle: Story ${n}\ndate: "${dayOf(n)}T10:00:00.000Z"\n---\n${body('\n\n')}\n`,
      ],
    ),
  lektor: (count) =>
    site('paper.lektorproject', '[project]\nname = Paper\n', count, (n) => [
      `content/news/story-${n}/contents.lr`,
      `_model: post\n---\ntitle: Story ${n}\n---\nauthor: Ann Lee\n---\npub_date: ${dayOf(n)}\n---\nbody:\n\n${body('\n\n')}\n`,
    ]),
  markdown: (count) =>
    numbers(count).map((n) => [
      `${dayOf(n)}-story-${n}.md`,
      `# Story ${n} of the bridge\n\n${body('\n\n')}\n`,
    ]),
  wordpress: (count) => [
    [
      'export.xml',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>P</title><link>https://paper.example</link><wp:wxr_version>1.2</wp:wxr_version>${numbers(
        count,
      )
        .map(
          (n) =>
            `<item><title>Story ${n}</title><link>https://paper.example/s-${n}/</link><dc:creator>ann</dc:creator><content:encoded><![CDATA[${body('', (words) => `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`)}]]></content:encoded><wp:post_id>${n}</wp:post_id><wp:post_date>${dayOf(n)} 10:00:00</wp:post_date><wp:post_name>s-${n}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`,
        )
        .join('\n')}</channel></rss>`,
    ],
  ],
  movabletype: (count) => [
    [
      'export.txt',
      numbers(count)
        .map(
          (n) =>
            `AUTHOR: Ann Lee\nTITLE: Story ${n}\nBASENAME: s-${n}\nSTATUS: Publish\nDATE: ${dayOf(n).replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1')} 10:00:00 AM\n-----\nBODY:\n${body('', paragraph)}\n-----\n--------\n`,
        )
        .join(''),
    ],
  ],
  medium: (count) =>
    numbers(count).map((n) => [
      `posts/${dayOf(n)}_Story-${n}-${n.toString(16).padStart(12, '0')}.html`,
      `<!DOCTYPE html><html><head><title>Story ${n}</title></head><body><article class="h-entry"><header><h1 class="p-name">Story ${n}</h1></header><section data-field="body" class="e-content">${body('', paragraph)}</section><footer><p>By <a href="https://medium.com/@ann" class="p-author h-card">Ann Lee</a> on <a href="https://medium.com/p/${n}"><time class="dt-published" datetime="${dayOf(n)}T10:00:00.000Z">${dayOf(n)}</time></a>.</p><p>Exported from <a href="https://medium.com">Medium</a>.</p></footer></article></body></html>`,
    ]),
  substack: (count) => [
    [
      'posts.csv',
      `post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url\n${numbers(
        count,
      )
        .map(
          (n) =>
            `${n}.story-${n},${dayOf(n)}T10:00:00.000Z,true,,,newsletter,everyone,Story ${n},,\n`,
        )
        .join('')}`,
    ] as const,
    ...numbers(count).map((n) => [`posts/${n}.story-${n}.html`, body('', paragraph)] as const),
  ],
  html: (count) =>
    numbers(count).map((n) => [
      `story-${n}.html`,
      `<html><head><title>Story ${n} | Paper</title><meta property="article:published_time" content="${dayOf(n)}T10:00:00Z"></head><body><nav>Home</nav><article><h1>Story ${n}</h1>${body('', paragraph)}</article></body></html>`,
    ]),
  text: (count) =>
    numbers(count).map((n) => [
      `story-${n}.txt`,
      `Story ${n} of the bridge\n${dayOf(n)}\n\n${body('\n\n')}\n`,
    ]),
  docx: async function* (count) {
    for (const n of numbers(count)) yield [`story-${n}.docx`, await wordFile(n)] as const;
  },
  mail: (count) =>
    numbers(count).map((n) => [
      `story-${n}.eml`,
      `From: Ann Lee <ann@paper.example>\nSubject: Story ${n}\nDate: ${(n % 28) + 1} Mar 20${two(n % 24)} 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n${body('\n\n')}\n`,
    ]),
  feed: (count) => [
    [
      'feed.xml',
      `<rss version="2.0"><channel><title>P</title><link>https://paper.example</link>${numbers(
        count,
      )
        .map(
          (n) =>
            `<item><title>Story ${n}</title><link>https://paper.example/s-${n}/</link><pubDate>${(n % 28) + 1} Mar 20${two(n % 24)} 10:00:00 GMT</pubDate><description><![CDATA[${body('', paragraph)}]]></description></item>`,
        )
        .join('\n')}</channel></rss>`,
    ],
  ],
  ghost: (count) => [
    [
      'export.json',
      JSON.stringify({
        db: [
          {
            data: {
              posts: numbers(count).map((n) => ({
                id: String(n),
                title: `Story ${n}`,
                slug: `story-${n}`,
                html: body('', paragraph),
                status: 'published',
                type: 'post',
                visibility: 'public',
                published_at: `${dayOf(n)}T10:00:00.000Z`,
              })),
            },
          },
        ],
      }),
    ],
  ],
};
