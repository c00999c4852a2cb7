import { describe, expect, test } from 'vitest';
import { entityOf, readPeople } from '../../../test/support/prose.ts';

const rolesOf = (text: string, name = 'Ana Ruiz'): string[] =>
  entityOf(readPeople(text), name)?.roles.map((role) => role.text) ?? [];

describe('readAppositions', () => {
  test.each([
    ['On Monday Ana Ruiz, a lawyer for the family, arrived.', ['lawyer for the family']],
    ['On Monday Ana Ruiz, the mayor of Solvik, said so.', ['mayor of Solvik']],
    ['On Monday Ana Ruiz, 41, arrived.', []],
    ['On Monday Ana Ruiz, 41, a nurse, arrived.', ['nurse']],
    ['On Monday Ana Ruiz, MD, head of the ward, arrived.', ['head of the ward']],
    ['On Monday Ana Ruiz, who is the mayor of Solvik, arrived.', ['mayor of Solvik']],
    [
      'On Monday Ana Ruiz, managing director of Lunt Ropes, arrived.',
      ['managing director of Lunt Ropes'],
    ],
    [
      'On Monday Ana Ruiz, founder of the group Friends of Solvik, arrived.',
      ['founder of the group Friends of Solvik'],
    ],
    ['On Monday Ana Ruiz, the WHO’s emergencies chief, arrived.', ['WHO’s emergencies chief']],
    ['Ana Ruiz is a diver.', ['diver']],
    ['Ana Ruiz was ill.', []],
    ['On Monday Ana Ruiz, with a lawyer, arrived.', []],
    ['On Monday Ana Ruiz, and a lawyer, arrived.', []],
    ['On Monday Ana Ruiz, running the mayor down, arrived.', []],
    ['On Monday Ana Ruiz arrived, a lawyer said.', []],
  ])('the role after the name: %s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  test.each([
    ['A spokeswoman for the ministry, Ana Ruiz, said no.', ['spokeswoman for the ministry']],
    ['The company’s director, Ana Ruiz, said no.', ['director']],
    ['He left with his brother, Ana Ruiz said.', []],
  ])('the role before the name: %s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  test('a relation is no role, but is remembered', () => {
    const people = readPeople('On Monday Ana Ruiz, his widow, arrived.');
    const ruiz = entityOf(people, 'Ana Ruiz');
    expect(ruiz?.roles).toEqual([]);
    expect([...(ruiz?.relations ?? [])]).toEqual(['widow']);
    expect(ruiz?.gender).toBe('female');
  });

  test('a description in apposition is the person', () => {
    const people = readPeople('On Monday Ana Ruiz, the mayor, said so.');
    expect(entityOf(people, 'the mayor')?.name).toBe('Ana Ruiz');
  });

  test('“a group that counts arrests” makes the name a body', () => {
    const people = readPeople('On Monday Watch-Info, a group that counts arrests, said so.');
    expect(entityOf(people, 'Watch-Info')?.kind).toBe('body');
  });
});
