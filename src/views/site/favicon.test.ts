import { expect, test } from 'vitest';
import { favicon } from './favicon.ts';

const colours = (svg: string) => [...svg.matchAll(/fill="(#\w+)"/g)].map(([, colour]) => colour);

test('the icon has the spot colour of the settings on light paper, or the usual one', () => {
  const [paper, usual] = colours(favicon(undefined));
  expect(usual).toBe('#a3201c');
  expect(colours(favicon({ light: '#00529b', dark: '#8ab4f8' }))).toEqual([paper, '#00529b']);
});
