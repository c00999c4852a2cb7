import { expect, test } from 'vitest';
import { recognise } from '../run/recognise.ts';
import { textFiles } from '../testing/text-files.ts';
import { openHugo } from './hugo.ts';

async function read(more: Record<string, string>) {
  const files = textFiles({ 'hugo.toml': 'baseURL = "https://port.example/"\n', ...more });
  const [group] = recognise(files);
  if (!group) throw new Error('not recognised');
  expect(group.kind).toBe('hugo');
  const found = [];
  for await (const article of openHugo(group, files).articles()) found.push(article);
  return found;
}

const POST = 'content/news/ferry.md';
const HEAD = '---\ntitle: Ferry\ndate: 2024-03-12\n---\n';

test('front matter in JSON may be below a blank line and indented', async () => {
  const [article] = await read({
    [POST]: '\n  {\n    "title" : "Ferry",\n    "date" : "2024-03-12"\n  }\n\nIt sailed.\n',
  });
  expect(article?.told).toMatchObject({ title: 'Ferry', dates: [{ text: '2024-03-12' }] });
  expect(article?.body).toMatchObject({ text: '\nIt sailed.\n' });
});

test('a shortcode of the site prints what its template says', async () => {
  const [article] = await read({
    'layouts/shortcodes/berth.html': 'https://port.example/berth/{{- .Get 0 -}}\n',
    'layouts/_shortcodes/shout.html': '<b>{{ .Inner }}</b>',
    'themes/plain/layouts/shortcodes/shout.html': '<i>{{ .Inner }}</i>',
    'layouts/shortcodes/odd.html': '{{ range .Params }}{{ . }}{{ end }}',
    [POST]: `${HEAD}[Berth]({{< berth "seven" >}}) is {{< shout >}}open{{< /shout >}}{{< odd a >}}.\n`,
  });
  expect(article?.body).toMatchObject({
    text: '[Berth](https://port.example/berth/seven) is <b>open</b>.\n',
  });
});
