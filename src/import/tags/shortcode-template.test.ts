import { expect, test } from 'vitest';
import { fillTemplate } from './shortcode-template.ts';

const values = { named: { src: 'horn.mp3', empty: '' }, plain: ['Harbour::Bridge', 'the bridge'] };
const fill = (template: string, inner = '') => fillTemplate(template, values, inner);

test.each([
  ['https://port.example/{{- .Get 0 -}}\n', 'https://port.example/Harbour::Bridge'],
  [
    '<a href="/x/{{ .Get 0 }}">{{ .Get 1 | safeHTML }}</a>',
    '<a href="/x/Harbour::Bridge">the bridge</a>',
  ],
  ['{{/* a comment */}}<b>{{ index .Params 1 }}</b>', '<b>the bridge</b>'],
  ['<p>{{ .Inner | markdownify }}</p>', '<p>Words</p>'],
  ['{{ markdownify .Inner }}', 'Words'],
  [
    '{{ with .Get "src" }}<audio src="{{ . }}" type="{{ $.Get "type" | default "audio/mpeg" }}">{{ end }}',
    '<audio src="horn.mp3" type="audio/mpeg">',
  ],
  ['{{ if .Get "empty" }}a{{ else }}b{{ end }}{{ if 0 }}{{- end -}}', 'b'],
  ['{{ with .Get 7 }}<i>{{ . }}</i>{{ end }}{{ .Get 7 }}x', 'x'],
])('%s prints what its values say', (template, printed) => {
  expect(fill(template, ' Words ')).toBe(printed);
});

test.each([
  '{{ range .Params }}{{ . }}{{ end }}',
  '{{ $x := .Get 0 }}{{ $x }}',
  '{{ .Get 0 | urlize }}',
  '{{ partial "quay.html" . }}',
  '{{ with .Get "src" }}never closed',
  'closed{{ end }}',
  '{{ if eq (.Get 0) "a" }}b{{ end }}',
  '{{ .Page.Title }}',
])('%s is not understood', (template) => {
  expect(fill(template)).toBeUndefined();
});
