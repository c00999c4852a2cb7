// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawChart, drawSample } from './draw-chart.ts';

const months = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return `${2000 + Math.floor(at / 12)}-${month}`;
  });
const textOf = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

test('a line and marks for each, in styles that differ, with a name', () => {
  const counts = [0, 3, 1];
  const svg = drawChart({
    months: months(3),
    lines: [
      { style: 0, counts },
      { style: 1, counts: [1, 0, 0] },
    ],
    label: 'Articles',
    width: 300,
  });
  expect(svg.getAttribute('aria-label')).toBe('Articles');
  expect(svg.querySelectorAll('.line')).toHaveLength(2);
  expect(svg.querySelector('.mark.s0')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  expect(textOf(svg)).toEqual(['0', '2', '4', '2000-01', '2000-02', '2000-03']);
});

test('over many months years are written, fewer where there is little room, and no marks', () => {
  const counts = new Array<number>(240).fill(1);
  const draw = (width: number) =>
    drawChart({ months: months(240), lines: [{ style: 0, counts }], label: '', width });
  expect(draw(300).querySelector('.mark')).toBeNull();
  const narrow = textOf(draw(300)).filter((words) => words?.startsWith('20'));
  const wide = textOf(draw(900)).filter((words) => words?.startsWith('20'));
  expect(narrow.length).toBeLessThan(6);
  expect(wide.length).toBeGreaterThan(narrow.length);
});

test('a sample has the line and the mark of its style', () => {
  const shapes = [0, 1, 2, 3, 4].map((style) => drawSample(style).querySelector('.mark'));
  expect(new Set(shapes.map((shape) => shape?.getAttribute('d'))).size).toBe(5);
});
