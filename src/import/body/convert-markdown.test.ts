import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { convertMarkdown } from './convert-markdown.ts';

const shapeOf = (markdown: string) => {
  const { pieces, pictures } = convertMarkdown(markdown, new Notes());
  return {
    kept: pieces.flatMap((piece) => ('source' in piece ? [piece.source] : [])),
    pictures: pictures.map(({ src }) => src),
  };
};

test('blocks without pictures and HTML stay as they were written', () => {
  expect(shapeOf('The *bridge* is open.\n\n-  One\n-  Two')).toEqual({
    kept: ['The *bridge* is open.', '-  One\n-  Two'],
    pictures: [],
  });
});

test('tags that the site reads stay', () => {
  expect(shapeOf('CO<sub>2</sub> fell.<br>It rained.').kept).toHaveLength(1);
});

test.each([
  ['a picture of Markdown', 'Look: ![A bridge](bridge.jpg)'],
  ['a picture in a phrase', 'Look: <img src="bridge.jpg" alt="A bridge"> here.'],
  ['a block', '<div><img src="bridge.jpg" alt="A bridge"></div>'],
  ['a block after a line break', '<br>\nIt is open.<br>\n<div><img src="bridge.jpg"></div>'],
])('%s is found', (_, markdown) => {
  expect(shapeOf(`It rained.\n\n${markdown}`).pictures).toEqual(['bridge.jpg']);
});
