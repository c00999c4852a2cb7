import { articleForms } from '../../../cite/cite-article.ts';
import { makeCopyList } from '../../cite/copy-list.ts';
import { make } from '../element.ts';
import { articleWorkHere } from './article-work.ts';
import { say } from '../../../wording/say.ts';

/** Fills a panel with all forms in which the article of this page can be cited. */
export function fillCitePanel(panel: HTMLElement): void {
  const work = articleWorkHere();
  const { buttons, status } = makeCopyList([
    { label: say('reading.link'), make: () => Promise.resolve(work.address) },
    ...articleForms(work).map(({ name, text }) => ({
      label: name,
      make: () => Promise.resolve(text),
    })),
  ]);
  panel.replaceChildren(
    make('p', 'label', say('reading.copy-as')),
    make('ul', 'columns', ...buttons.map((button) => make('li', '', button))),
    status,
  );
}
