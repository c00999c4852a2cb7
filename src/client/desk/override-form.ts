import type { DeskQuote } from '../../views/desk/desk-quote.ts';
import type { DeskWords } from '../../views/desk/desk-words.ts';
import type { OverrideRequest } from '../../site/desk/override-request.ts';
import { element } from './element.ts';

type Fields = OverrideRequest['fields'];

/** The fields in which an editor corrects a quote. */
export interface OverrideForm {
  readonly element: HTMLElement;
  /** What is typed now. */
  readonly read: () => Fields;
}

/**
 * A field for each thing that an entry says of a quote, filled with what was read.
 *
 * @param onChange called whenever something is typed
 */
export function overrideForm(
  { id, fields }: Pick<DeskQuote, 'id' | 'fields'>,
  words: DeskWords,
  onChange: () => void,
): OverrideForm {
  const isQuote = element('input', { type: 'checkbox', id: `desk-is-${id}`, checked: true });
  const text = (name: 'speaker' | 'role' | 'said' | 'place', help?: string) => {
    const input = element('input', {
      type: 'text',
      id: `desk-${name}-${id}`,
      value: fields[name],
      maxlength: '500',
      autocomplete: 'off',
      spellcheck: 'false',
      ...(help === undefined ? {} : { 'aria-describedby': `desk-${name}-help-${id}` }),
    });
    const label = element('label', { for: input.id }, words[name]);
    const note =
      help === undefined ? undefined : element('small', { id: `desk-${name}-help-${id}` }, help);
    return { input, row: element('div', {}, label, input, note) };
  };
  const speaker = text('speaker', words.speakerHelp);
  const [role, said, place] = [text('role'), text('said', words.saidHelp), text('place')];
  const rows = [speaker, role, said, place];
  const form = element(
    'div',
    { class: 'desk-form' },
    element('div', {}, isQuote, element('label', { for: isQuote.id }, words.isQuote)),
    ...rows.map(({ row }) => row),
  );
  form.addEventListener('input', () => {
    for (const { input } of rows) input.disabled = !isQuote.checked;
    onChange();
  });
  return {
    element: form,
    read: () => ({
      quote: isQuote.checked,
      speaker: speaker.input.value,
      role: role.input.value,
      said: said.input.value,
      place: place.input.value,
    }),
  };
}
