import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveOptions } from '../archive/write-archive.ts';
import { runMeasured } from '../run-measured.ts';
import { pageTemplate, SIDEBAR, writePosts } from './plain-blog.ts';
import type { PreparedRival } from './rival.ts';

const CONFIG = `baseURL: https://blog.example/
title: A plain blog
disableKinds: [taxonomy, term, RSS, sitemap]
`;

const SIDEBAR_TEMPLATE = `{{ range first ${SIDEBAR} .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}`;

const page = (content: string): string =>
  pageTemplate({
    title: '{{ .Title }}',
    date: '{{ .Date.Format "2006-01-02" }}',
    content,
    sidebar: SIDEBAR_TEMPLATE,
  });

const VERSION = /\bv(\d{1,4}\.\d{1,4}\.\d{1,4})/;

/**
 * Lays out a plain blog for the Hugo that is installed.
 *
 * @returns that it is not, where that is so
 */
export async function prepareHugo(
  folder: string,
  options: ArchiveOptions,
  env: Readonly<Record<string, string>>,
): Promise<PreparedRival> {
  await mkdir(join(folder, 'layouts/_default'), { recursive: true });
  let version: string;
  try {
    const { stdout } = await runMeasured('hugo', ['version'], { cwd: folder, env });
    version = VERSION.exec(stdout)?.[1] ?? stdout.trim();
  } catch {
    return { missing: 'Hugo is not installed (Debian: apt-get install hugo)' };
  }
  await writeFile(join(folder, 'config.yaml'), CONFIG);
  await writeFile(join(folder, 'layouts/_default/single.html'), page('{{ .Content }}'));
  await writeFile(join(folder, 'layouts/_default/list.html'), page(''));
  await writePosts(join(folder, 'content/posts'), options);
  return { version, program: 'hugo', args: ['--quiet'], output: 'public' };
}
