import { expect, test } from 'vitest';
import { SettingsError } from '../../archive-folder/settings.ts';
import { problemsOf } from './failure.ts';

test('mistakes of the settings are told as they are', () => {
  const problem = { file: 'verbatim.yaml', line: 2, message: 'wrong', hint: 'right' };
  expect(problemsOf(new SettingsError([problem]))).toEqual([problem]);
});

test('a file that cannot be read, and anything else, is told in one line without a trace', () => {
  const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' });
  expect(problemsOf(denied)).toHaveLength(1);
  for (const odd of [new Error('odd'), 'odd', undefined]) {
    const [problem] = problemsOf(odd);
    expect(problem?.message).not.toContain('\n');
    expect(problem?.hint).not.toBe('');
  }
});
