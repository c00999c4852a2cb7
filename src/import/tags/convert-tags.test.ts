import { describe, expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { convertTags } from './convert-tags.ts';
import type { TagContext } from './tag-context.ts';
import { htmlWriter } from './writers.ts';

function convert(text: string, context: Partial<TagContext> = {}) {
  const notes = new Notes();
  const converted = convertTags(text, { notes, ...context });
  return {
    text: converted.replace(/\n{3,}/g, '\n\n').trim(),
    notes: notes.list.map(({ kind, detail }) => `${kind}: ${detail}`),
  };
}

describe('tags become the Markdown for what they print', () => {
  test.each([
    [
      '{{< figure src="a.png" alt="Smoke" caption="At noon" attr="D. Orlec" >}}',
      '![Smoke](a.png "At noon. D. Orlec")',
    ],
    ['{% image "a b.jpg" "The quay" %}', '![The quay](<a b.jpg> "")'.replace(' ""', '')],
    [
      '{% include figure.html image_path="/a.png" alt="Plan" caption="“Lead”" %}',
      '![Plan](/a.png "“Lead”")',
    ],
    ['{{< legacy-img-right src="a.png" alt="x" >}}', '![x](a.png)'],
    [
      '{{< quote-block text="Trust is a pipe." cite="Lotte Brandeis" >}}',
      '> Trust is a pipe.\n>\n> — Lotte Brandeis',
    ],
    ['{% callout "info" %}\nInner.\n{% endcallout %}', 'Inner.'],
    [
      '{{< gallery >}}\n{{< img src="a.png" >}}\n{{< img src="b.png" alt="B" >}}\n{{< /gallery >}}',
      '![](a.png)\n\n![B](b.png)',
    ],
    ['{{</* ref "a" */>}}', '`{{< ref "a" >}}`'],
    ['`{{%/* ref "a" */%}}`', '`{{% ref "a" %}}`'],
    ['## A {#b .c}\n\n### C {.d} ##', '## A\n\n### C ##'],
    ['```\n## A {#b}\n```', '```\n## A {#b}\n```'],
    [':::note[About]\nInner.\n:::', '**About**\n\nInner.'],
    ['::::info Faster (2021)!\nInner.\n::::', '**Faster (2021)!**\n\nInner.'],
    ['::: {.wide}\nInner.\n:::', 'Inner.'],
    ['{{< toot "https://social.example/@a/12" >}}', '<https://social.example/@a/12>'],
    ['[map]({{< param "https://a.example/b" >}})', '[map](https://a.example/b)'],
    ['{{< lightbox src="a.png" alt="Smoke" >}}', '![Smoke](a.png)'],
    ['{% codeblock lang:js %}\na\n{% endcodeblock %}', '```\na\n```'],
    ['{{< youtube Q0aBcDeFgHi >}}', '<https://www.youtube.com/watch?v=Q0aBcDeFgHi>'],
    ['{% raw %}{{ this }}{% endraw %}', '&#123;{ this }}'],
    ['a {{< run code=`b <- c` >}}d', 'a d'],
    ['{% highlight js %}\na\n{% endhighlight %}', '```\na\n```'],
    ['[caption caption="Words"][![a](s.png)](l.png)[/caption]', '[![a](s.png "Words")](l.png)'],
  ])('%j', (tag, markdown) => {
    expect(convert(tag).text).toBe(markdown);
  });
});

test('words of comments, scripts and unknown tags’ attributes are not words of the article', () => {
  const { text, notes } = convert(
    'A {% comment %} “Cut this,” said the editor. {% endcomment %}b {% x y="“No,” he said" %}c',
  );
  expect(text).toBe('A b c');
  expect(notes).toEqual(['tag-removed: comment', 'tag-removed: x']);
});

test('a pull quote that repeats the text is dropped, another stays', () => {
  const text = '[pullquote]It sailed.[/pullquote]\n\nShe said: “It sailed.”';
  expect(convert(text).text).toBe('She said: “It sailed.”');
  expect(convert('[pullquote]It sailed.[/pullquote]\n\nIt did.').text).toContain('> It sailed.');
});

test('words between the tags of an unknown pair stay', () => {
  expect(convert('{{% aside-x %}}Nobody was hurt.{{% /aside-x %}}').text).toBe('Nobody was hurt.');
});

test('values are filled in, and others removed with a note', () => {
  const variable = (name: string) => (name === 'title' ? 'Night *bus*' : undefined);
  const { text, notes } = convert('The {{ title }} and {{ other }}.', { variable });
  expect(text).toBe('The Night \\*bus\\* and .');
  expect(notes).toEqual(['output-filled: title', 'output-removed: other']);
});

test('a reference within a link becomes its address', () => {
  const reference = (target: string) => `ref:${target}`;
  expect(convert('[map]({{< ref "a.md" >}})', { reference }).text).toBe('[map](ref:a.md)');
});

test('a picture that is the words of a link stays on its line', () => {
  expect(convert('[{% image "a.png" "x" %}](/b/)').text).toBe('[![x](a.png)](/b/)');
});

test('tags in code are words', () => {
  expect(convert('`{{ a }}`').text).toBe('`{{ a }}`');
});

test('in HTML tags become HTML', () => {
  const { text } = convert('[embed]https://video.example/v/12[/embed]', { writer: htmlWriter });
  expect(text).toBe('<p><a href="https://video.example/v/12">https://video.example/v/12</a></p>');
});
