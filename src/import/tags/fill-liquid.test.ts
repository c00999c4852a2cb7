import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { fillLiquid } from './fill-liquid.ts';

const FILES: Record<string, string> = {
  'person.html':
    '<p>{{ site.data.people[include.key].name }}, {{ include.role | escape }}{% if include.old %}, then{% endif %}</p>\n',
  'loop.html': '{% for a in page.b %}{{ a }}{% endfor %}',
  'links.md': '[quay]: /quay/\n[Bridge]: /bridge/\n[other]: /other/\n',
  'outer.md': 'Before. {% include inner.md %}\n',
  'inner.md': 'Within.\n',
  'self.md': 'x{% include self.md %}',
};

function fill(text: string) {
  const notes = new Notes();
  const filled = fillLiquid(text, {
    notes,
    lookup: (name) =>
      name === 'page.photo' ? { value: 'a.png' } : name.startsWith('page.') ? {} : undefined,
    include: (name) => FILES[name],
  });
  return { filled, notes: notes.list.map(({ kind, detail }) => `${kind}: ${detail}`) };
}

test.each([
  ['{% if page.photo %}a{% else %}b{% endif %}', 'a'],
  ['{% if page.none %}a{% else %}b{% endif %}', 'b'],
  ['{% if page.none %}a{% elsif page.photo == "a.png" %}b{% else %}c{% endif %}d', 'bd'],
  ['x{% unless page.none %}a{% endunless %}', 'xa'],
  ['{% if page.photo %}a{% if page.none %}b{% else %}c{% endif %}d{% endif %}', 'acd'],
  ['{% if page.none %}a{% if page.photo %}b{% endif %}{% endif %}c', 'c'],
  [
    '{% raw %}{% if page.none %}a{% endif %}{% endraw %}',
    '&#123;% if page.none %}a&#123;% endif %}',
  ],
  ['{% highlight html %}{% if page.none %}a{% endif %}{% endhighlight %}', undefined],
  ['{% if forloop.first %}a{% endif %}', undefined],
  ['`{% if page.none %}a{% endif %}`', undefined],
  ['{% include outer.md %}', 'Before. Within.'],
  ['{% include none.md %}', undefined],
  ['{% include loop.html %}', undefined],
  [
    '{% include person.html key="berg" role="mayor" %}',
    '<p>{{ site.data.people.berg.name }}, mayor</p>',
  ],
  [
    'A [quay] and a [bridge].\n\n{% include links.md %}',
    'A [quay] and a [bridge].\n\n[quay]: /quay/\n[Bridge]: /bridge/',
  ],
])('%j', (text, expected) => {
  expect(fill(text).filled).toBe(expected ?? text);
});

test('a file that includes itself stops', () => {
  expect(fill('{% include self.md %}').filled).toBe('xxxxx{% include self.md %}');
});

test('the report names what was included', () => {
  expect(fill('{% include inner.md %}').notes).toEqual(['tag-converted: include inner.md']);
});
