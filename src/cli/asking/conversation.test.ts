import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { startConversation } from './conversation.ts';

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return { input, output, talk: startConversation(input, output, false) };
}

test('a question is printed, and its answer has no white space around it', async () => {
  const { input, output, talk } = terminal();
  const answer = talk.ask('Headline: ');
  input.write('  Rain at last \n');
  expect(await answer).toBe('Rain at last');
  expect(String(output.read())).toContain('Headline: ');
  talk.end();
});

test('lines that were pasted at once answer the questions in their order', async () => {
  const { input, talk } = terminal();
  input.write('Rain\n2024-05-06\n\n');
  const answers = [await talk.ask('a'), await talk.ask('b'), await talk.ask('c')];
  expect(answers).toEqual(['Rain', '2024-05-06', '']);
  talk.end();
});

test('the end of the input ends the conversation', async () => {
  const { input, talk } = terminal();
  const answer = talk.ask('Headline: ');
  input.end();
  expect(await answer).toBeUndefined();
  expect(await talk.ask('Day: ')).toBeUndefined();
});
