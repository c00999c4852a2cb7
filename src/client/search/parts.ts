import { readQuery, type SearchQuery } from './query.ts';

/** The parts of the search page that a search reads or changes. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  /** The lists that belong to the form. */
  readonly choices: HTMLElement;
  readonly details: HTMLDetailsElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** How to search; shown while nothing is searched. */
  readonly hints: HTMLElement;
  /** The filters of the search. */
  readonly chips: HTMLElement;
  /** Words that were not searched for. */
  readonly leftOut: HTMLElement;
  /** The forms in which words were found, if no article has them as typed. */
  readonly forms: HTMLElement;
  /** What to do where nothing was found. */
  readonly nothing: HTMLElement;
  /** Inside it, other searches that may be meant. */
  readonly help: HTMLElement;
}

/** Finds the parts; undefined if one is missing. */
export function findPage(): SearchParts | undefined {
  const find = <Part extends Element>(selector: string) => document.querySelector<Part>(selector);
  const form = find<HTMLFormElement>('#search');
  const words = find<HTMLInputElement>('#words');
  const choices = find<HTMLElement>('#choices');
  const details = find<HTMLDetailsElement>('#narrow');
  const status = find<HTMLElement>('#found');
  const results = find<HTMLElement>('#results');
  const more = find<HTMLButtonElement>('#more');
  const hints = find<HTMLElement>('#hints');
  const chips = find<HTMLElement>('#chips');
  const leftOut = find<HTMLElement>('#left-out');
  const forms = find<HTMLElement>('#forms');
  const nothing = find<HTMLElement>('#nothing');
  const help = find<HTMLElement>('#help');
  if (!form || !words || !choices || !details || !status) return undefined;
  if (!results || !more || !hints || !forms || !nothing || !help) return undefined;
  if (!chips || !leftOut) return undefined;
  const found = { status, chips, leftOut, results, more, hints, forms, nothing, help };
  return { form, words, choices, details, ...found };
}

/** Reads a search from the form, which has the same names as the address. */
export function readForm(form: HTMLFormElement): SearchQuery {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.set(name, value);
  }
  return readQuery(params);
}

/**
 * Fills the form with the words, the order and what is shown; the lists of facets show what is chosen.
 * WebKit resets a field without completion when a page is gone back to, so that the words are its default
 * as well.
 */
export function writeForm(
  form: HTMLFormElement,
  { words, order, show, inside }: SearchQuery,
): void {
  const field = form.elements.namedItem('q');
  const list = form.elements.namedItem('order');
  const shown = form.elements.namedItem('show');
  const box = form.elements.namedItem('inside');
  if (field instanceof HTMLInputElement) {
    field.value = words;
    field.defaultValue = words;
  }
  if (list instanceof HTMLSelectElement) list.value = order;
  if (shown instanceof RadioNodeList) {
    for (const button of shown) {
      if (button instanceof HTMLInputElement) button.checked = button.value === show;
    }
  }
  if (box instanceof HTMLInputElement) box.checked = inside;
}
