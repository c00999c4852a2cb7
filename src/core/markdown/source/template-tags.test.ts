import { describe, expect, test } from 'vitest';
import { parseMarkdown, readMarkdown } from './parse.ts';
import { viewText } from '../text/plain-text.ts';
import { sourcePositionAt } from '../text/source-position.ts';
import { blankTemplateTags } from './template-tags.ts';

const read = (markdown: string) => viewText(parseMarkdown(markdown)).text;
const names = (markdown: string) => blankTemplateTags(markdown).tags.map(({ name }) => name);

describe('tags of template languages', () => {
  test.each([
    ['Liquid', 'It rained. {% image "a.jpg" "A man at sea" %}', 'It rained.', ['{% image %}']],
    [
      'Liquid’s output',
      'By {{ page.author | upcase }}, our reporter.',
      'By, our reporter.',
      ['{{ page.author }}'],
    ],
    ['three braces', 'One {{{ raw }}} two.', 'One two.', ['{{{ raw }}}']],
    ['Hugo', '{{< figure src="b.png" title="The old pier" >}}\n\nOne.', 'One.', ['{{< figure >}}']],
    [
      'Hugo with Markdown',
      '{{% note %}}\nMind the *gap*.\n{{% /note %}}',
      'Mind the gap.',
      ['{{% note %}}', '{{% note %}}'],
    ],
    ['Hugo without spaces', 'One {{<ref "a.md">}} two.', 'One two.', ['{{< ref >}}']],
    [
      'a caption of WordPress',
      'One.\n\n[caption id="a" width="300"]“The pier” by Ann Pell[/caption]\n\nTwo.',
      'One.\n\nTwo.',
      ['[caption]'],
    ],
    [
      'what is commented out',
      'One.\n\n{% comment %}“We lost,” said Ann Pell.{% endcomment %}\n\nTwo.',
      'One.\n\nTwo.',
      ['{% comment %}'],
    ],
    ['a gallery', 'One.\n\n[gallery ids="1,2,3"]\n\nTwo.', 'One.\n\nTwo.', ['[gallery]']],
    ['a pair of any name', '[box]Mind it.[/box]', 'Mind it.', ['[box]', '[box]']],
    ['a directive', '::: warning Mind it\nOne.\n:::', 'One.', [':::warning', ':::']],
    ['a directive of one line', '::youtube[A film]{#x}\n\nOne.', 'One.', [':::youtube']],
    ['ERB', 'One <% if x %>two<% end %>.', 'One two.', ['<% if %>', '<% end %>']],
    ['kramdown', 'One.\n{: .lead }', 'One.', ['{: .lead }']],
    [
      'a tag at the start of a line',
      '{% include lead.html type="long" %} One.',
      'One.',
      ['{% include %}'],
    ],
    ['a tag over two lines', 'One {% image\n"a" %} two.', 'One two.', ['{% image %}']],
  ])('%s prints nothing but what is between', (_what, markdown, text, tags) => {
    expect(read(markdown).trim()).toBe(text);
    expect(names(markdown)).toEqual(tags);
  });

  test.each([
    ['words that editors insert', '“We [the unions] will not [sic] sign [...],” [she] said.'],
    ['laughter and notes', '“Yes [laughs].” See [1] and [Note: all times local].'],
    ['a link', 'See [caption](https://a.example/) and [this][that].\n\n[that]: https://b.example/'],
    ['code', '`{% image "a" %}` and ``{{ x }}``'],
    ['a block of code', '```liquid\n{% image "a" %}\n[gallery]\n::: x\n```'],
    ['braces with a backslash', String.raw`One \{\{ two }} and \[gallery]`],
    ['a set in braces, and a time', 'The set {1, 2} at 10::30 was {open.'],
    ['tags that never close', 'One {{ two and {% three and <% four'],
  ])('not of %s', (_what, markdown) => {
    expect(blankTemplateTags(markdown)).toEqual({ markdown, tags: [] });
  });

  test('a link whose address a tag begins keeps the rest', () => {
    const { tree } = readMarkdown('[One]({{ site.url }}/two)');
    expect(JSON.stringify(tree)).toContain('"href":"/two"');
  });

  test('what follows is found in the source where it is', () => {
    const source = 'One {% image "a.jpg" %} two “three.\n\n{% x %} So\u00ADft &shy;hyphens “here.';
    const { tree, markdown } = readMarkdown(source);
    const view = viewText(tree);
    for (const mark of ['“three', '“here', 'hyphens']) {
      const at = sourcePositionAt(view, markdown, view.text.indexOf(mark));
      const line = source.split('\n')[at.line - 1] ?? '';
      expect(line.slice(at.column - 1, at.column - 1 + mark.length)).toBe(mark);
    }
  });

  test.each(['{{', '{%', '[a ', '[a b=', '<%', '`', '::: ', '{{{ }'])(
    'many of %j cost no more than they are long',
    (piece) => {
      const source = piece.repeat(200_000 / piece.length);
      expect(blankTemplateTags(source).markdown).toHaveLength(source.length);
    },
  );
});
