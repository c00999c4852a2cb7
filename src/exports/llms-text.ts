import { downloadFormats, type DownloadFormat } from '../core/addresses/urls.ts';
import type { ArchiveSettings } from '../core/settings/settings.ts';
import { say } from '../wording/say.ts';
import { archiveCounts } from './api-manifest.ts';
import type { RowContext } from './quote-row.ts';

const FORMATS: Readonly<Record<DownloadFormat, string>> = {
  parquet: 'Parquet',
  csv: 'CSV',
  ndjson: 'NDJSON',
};

/**
 * What programs that read the site for people should know: where its data is, and how quotes are cited
 * (https://llmstxt.org: a title, a summary, and sections of links, in Markdown).
 */
export function llmsText(
  { archive, urls, absolute }: Pick<RowContext, 'archive' | 'urls' | 'absolute'>,
  {
    name,
    tagline,
    publisher,
    licence,
    weight,
  }: Pick<ArchiveSettings, 'name' | 'tagline' | 'publisher' | 'licence' | 'weight'>,
): string {
  const { quotes, articles } = archiveCounts(archive);
  const link = (label: string, path: string) => `- [${label}](${absolute(path)})`;
  // A template’s braces are not part of an address and would be escaped.
  const template = (path: string, part: string, name: string) =>
    absolute(path).replace(part, `{${name}}`);
  const letter = (of: 'speakers' | 'places') =>
    template(urls.api.namesOf(of, 'LETTER'), 'LETTER', 'letter');
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [
      say('data.llms-downloads'),
      [
        ...downloadFormats(weight.downloads).map((format) =>
          link(say('data.llms-table', { format: FORMATS[format] }), urls.download(format)),
        ),
        link(say('data.llms-columns'), urls.data),
        link(say('data.llms-schema'), urls.api.schema('row')),
      ],
    ],
    [
      say('data.llms-api'),
      [
        link(say('data.llms-manifest'), urls.api.manifest),
        `- ${say('data.llms-quote', { address: template(urls.api.quote('ID'), 'ID', 'id') })}`,
        `- ${say('data.llms-articles', {
          address: template(urls.api.articlesOf('YYYY-MM'), 'YYYY/MM', 'year}/{month'),
        })}`,
        `- ${say('data.llms-speakers', { address: letter('speakers') })}`,
        `- ${say('data.llms-places', { address: letter('places') })}`,
        `- ${say('data.llms-check', { address: template(urls.api.check('FILE'), 'FILE', 'file') })}`,
        link(say('data.llms-feed'), urls.feed),
      ],
    ],
    [
      say('data.llms-citing'),
      [
        `- ${say('data.llms-cite-address', { address: template(urls.quote('ID'), 'ID', 'id') })}`,
        `- ${say('data.llms-cite-words')}`,
        `- ${say('data.llms-cite-dates')}`,
        `- ${say('data.llms-cite-standing')}`,
      ],
    ],
    [
      say('data.llms-licence'),
      [licence ? `- [${licence.name}](${licence.url})` : `- ${say('data.licence-none')}`],
    ],
  ];
  const head = [
    `# ${name}`,
    ...(tagline === undefined ? [] : [`> ${tagline}`]),
    [
      say('data.llms-about', { quotes, articles }),
      ...(publisher ? [say('data.llms-published-by', { name: publisher.name })] : []),
    ].join(' '),
  ];
  const body = sections.map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}`);
  return `${[...head, ...body].join('\n\n')}\n`;
}
