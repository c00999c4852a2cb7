import { expect, test } from 'vitest';
import { findReplaced } from './components.ts';

const find = (...paths: string[]) => findReplaced(paths, (path) => `content/${path}`);

test('a file that has the name of a component replaces it', () => {
  const { replaced, problems } = find('components/Footer.astro', 'components/Masthead.astro');
  expect([...replaced]).toEqual([
    ['Footer', 'components/Footer.astro'],
    ['Masthead', 'components/Masthead.astro'],
  ]);
  expect(problems).toEqual([]);
});

test('what components are made of is in a folder below, and may be called anything', () => {
  const { replaced, problems } = find(
    'components/parts/Badge.astro',
    'components/parts/style.css',
    'components/data/dates.ts',
  );
  expect(replaced.size).toBe(0);
  expect(problems).toEqual([]);
});

test.each([
  ['components/Mastehad.astro', 'did you mean Masthead.astro?'],
  ['components/footer.astro', 'did you mean Footer.astro?'],
  ['components/Footer.ASTRO', 'did you mean Footer.astro?'],
  ['components/Sidebar.astro', 'name it after one of Head.astro, Masthead.astro'],
  ['components/notes.txt', 'name it after one of Head.astro'],
  ['components/Foter.html', 'did you mean Footer.astro?'],
])('%s is a mistake', (path, hint) => {
  const { replaced, problems } = find(path);
  expect(replaced.size).toBe(0);
  expect(problems).toEqual([
    expect.objectContaining({ file: `content/${path}`, hint: expect.stringContaining(hint) }),
  ]);
});
