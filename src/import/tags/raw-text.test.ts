import { expect, test } from 'vitest';
import { unwrapRaw } from './raw-text.ts';

test.each([
  ['{% raw %}{{ x }} {% if a %}{% endraw %}', '&#123;{ x }} &#123;% if a %}'],
  ['<td>{% raw %}{{ x }}{% endraw %}</td>', '<td>&#123;{ x }}</td>'],
  ['{% raw %}\n```html\n{{ x }}\n```\n{% endraw %}', '\n```html\n{{ x }}\n```\n'],
  ['Use {% raw %}`{{ x }}`{% endraw %}.', 'Use `{{ x }}`.'],
  ['```\n{%- raw -%}{{ x }}{%- endraw -%}\n```', '```\n{{ x }}\n```'],
  [
    '{% highlight html %}{% raw %}\n{{ x }}\n{% endraw %}{% endhighlight %}',
    '{% highlight html %}\n{{ x }}\n{% endhighlight %}',
  ],
])('%j', (text, unwrapped) => expect(unwrapRaw(text)).toBe(unwrapped));
