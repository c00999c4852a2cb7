import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveOptions } from '../archive/write-archive.ts';
import { runMeasured } from '../run-measured.ts';
import { pageTemplate, SIDEBAR, writePosts } from './plain-blog.ts';
import type { PreparedRival } from './rival.ts';

const PACKAGE = '@11ty/eleventy';

const CONFIG = `export default (config) => {
  config.addCollection('newest', (all) => all.getFilteredByTag('posts').slice(-${SIDEBAR}).reverse());
  return { markdownTemplateEngine: false, dir: { output: '_site' } };
};
`;

const LAYOUT = pageTemplate({
  title: '{{ title }}',
  date: '{{ page.date | date: "%Y-%m-%d" }}',
  content: '{{ content }}',
  sidebar:
    '{% for post in collections.newest %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}',
});

/** Without a network npm would try for many minutes. */
const INSTALL = [
  'install',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--fetch-timeout=30000',
  '--fetch-retries=1',
  `${PACKAGE}@latest`,
];

/** What npm tells a script of the package that it belongs to. */
const OF_THIS_PACKAGE = /^(?:INIT_CWD$|npm_(?!config_)|npm_config_(?:local_|global_)?prefix$)/;

/** The registry and the way to it may be in any variable; this package’s folder must not be. */
function npmEnvironment(): Record<string, string> {
  const known = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || OF_THIS_PACKAGE.test(name) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(known);
}

/**
 * Installs the latest Eleventy into the folder, with whatever registry npm is set up for, and lays out
 * a plain blog.
 *
 * @returns why not, where it cannot be installed
 */
export async function prepareEleventy(
  folder: string,
  options: ArchiveOptions,
): Promise<PreparedRival> {
  await mkdir(join(folder, '_includes'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  try {
    const { code, stderr } = await runMeasured('npm', INSTALL, {
      cwd: folder,
      env: npmEnvironment(),
    });
    if (code !== 0) return { missing: `npm could not install ${PACKAGE}: ${firstLine(stderr)}` };
  } catch (error) {
    return { missing: `npm could not be started: ${String(error)}` };
  }
  const manifest = await readFile(join(folder, 'node_modules', PACKAGE, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  await writeFile(join(folder, 'eleventy.config.js'), CONFIG);
  await writeFile(join(folder, '_includes/post.liquid'), LAYOUT);
  await writePosts(join(folder, 'posts'), options);
  const shared = { layout: 'post.liquid', tags: 'posts' };
  await writeFile(join(folder, 'posts/posts.json'), JSON.stringify(shared));
  return {
    version,
    program: process.execPath,
    args: [join('node_modules', PACKAGE, 'cmd.cjs'), '--quiet'],
    output: '_site',
  };
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
