/** The pages for timelines, alone and in a frame: reads what the address names, and draws it. */
import { drawAxis } from './timeline/draw-timeline.ts';
import { showTimeline } from './timeline/show-timeline.ts';

const box = document.querySelector<HTMLElement>('.timeline');
const draw = () => {
  const list = box?.querySelector<HTMLElement>('.so-far');
  if (list) drawAxis(list);
};

if (box) void showTimeline(box, location.search);
addEventListener('resize', draw);
matchMedia('print').addEventListener('change', draw);
