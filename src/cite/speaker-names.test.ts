import { expect, test } from 'vitest';
import { speakerName, speakerShortForm } from './speaker-names.ts';

test.each([
  [{ name: 'Ilona Brandt', kind: 'person', resolved: true }, 'Ilona Brandt', 'Brandt'],
  [
    { name: 'Ursula von der Linde', kind: 'person', resolved: true },
    'Ursula von der Linde',
    'von der Linde',
  ],
  [{ name: 'Harbour Board', kind: 'body', resolved: true }, 'Harbour Board', 'Harbour Board'],
  [{ name: 'he', resolved: false }, undefined, undefined],
  [undefined, undefined, undefined],
] as const)('%j', (speaker, name, short) => {
  expect([speakerName(speaker), speakerShortForm(speaker)]).toEqual([name, short]);
});
