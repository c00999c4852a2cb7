import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { withoutAddresses } from './without-addresses.ts';

test('keys with an e-mail address are dropped and told, others stay as they are', () => {
  const notes = new Notes();
  const when = new Date(0);
  const kept = {
    when,
    handle: '@ana@social.example',
    version: 'a@1.2',
    list: ['b'],
    map: { c: 1 },
  };
  const extra = {
    ...kept,
    author_email: 'ana@mail.example',
    contact: 'Ana Ruiz <ana.r+x@mail.example>',
    people: [{ name: 'Ana', email: 'ana@mail.example' }, 'b@mail.example'],
  };
  expect(withoutAddresses(extra, notes)).toEqual({ ...kept, people: [{ name: 'Ana' }] });
  expect(notes.list.map(({ detail }) => detail)).toEqual(['author_email', 'contact', 'people']);
});
