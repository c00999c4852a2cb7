/** The pages for timelines, alone and in a frame: reads what the address names, and draws it. */
import { drawAxis } from './timeline/draw-timeline.ts';
import { showTimeline } from './timeline/show-timeline.ts';

const box = document.querySelector<HTMLElement>('.timeline');
const show = () => box && void showTimeline(box, location.hash);
const draw = () => {
  const list = box?.querySelector<HTMLElement>('.so-far');
  if (list) drawAxis(list);
};

show();
addEventListener('hashchange', show);
addEventListener('resize', draw);
matchMedia('print').addEventListener('change', draw);
