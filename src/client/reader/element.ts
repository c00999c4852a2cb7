type Child = Node | string;

/** Makes an element with a class and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Makes a button that does something. */
export function makeButton(label: string, press?: () => void): HTMLButtonElement {
  const button = make('button', '', label);
  button.type = 'button';
  if (press) button.addEventListener('click', press);
  return button;
}

/** Makes a link. */
export function makeLink(label: string, href: string): HTMLAnchorElement {
  const link = make('a', '', label);
  link.href = href;
  return link;
}
