import { describe, expect, test } from 'vitest';
import { askArticle } from './ask-article.ts';

function editor(...answers: string[]) {
  const needsSlug = ({ title }: Readonly<Record<string, unknown>>) => title === 'Taken';
  const asked: string[] = [];
  const told: string[] = [];
  const talk = {
    ask: async (question: string) => {
      asked.push(question);
      return answers.shift();
    },
  };
  const tell = (text: string) => told.push(text);
  return { asked, told, asking: { talk, tell, day: '2024-05-06', needsSlug } };
}

describe('an editor who is asked for an article', () => {
  test('answers what is in the front matter', async () => {
    const { asking } = editor(
      'Rain',
      '',
      'Anna Berg and Reuters',
      'OSLO',
      'It rained.',
      'rain',
      'y',
    );
    expect(await askArticle({}, asking)).toEqual({
      title: 'Rain',
      date: '2024-05-06',
      authors: ['Anna Berg', 'Reuters'],
      dateline: 'OSLO',
      summary: 'It rained.',
      tags: ['rain'],
      status: 'draft',
    });
  });

  test('may leave out all but the headline', async () => {
    const { asking, told } = editor('', 'Rain', '', '', '', '', '', '');
    expect(await askArticle({}, asking)).toEqual({ title: 'Rain', date: '2024-05-06' });
    expect(told.at(-1)).toContain('needs');
  });

  test('is asked again for a day that is not in the calendar', async () => {
    const { asking, asked, told } = editor('Rain', '2024-02-30', '2024-02-29', '', '', '', '', '');
    expect(await askArticle({}, asking)).toEqual({ title: 'Rain', date: '2024-02-29' });
    expect(asked.filter((question) => question.startsWith('Day'))).toHaveLength(2);
    expect(told.at(-1)).toContain('2024-02-30');
  });

  test('is not asked for what options gave', async () => {
    const { asking, asked } = editor('', '', '', '');
    const known = { title: 'Rain', date: '2024-02-29', status: 'draft' };
    expect(await askArticle(known, asking)).toEqual(known);
    expect(asked).toHaveLength(4);
  });

  test('is asked for an address where none can be made from the headline', async () => {
    const { asking } = editor('Taken', '', '', 'Not one!', 'free', '', '', '', '', '');
    expect(await askArticle({}, asking)).toMatchObject({ title: 'Taken', slug: 'free' });
  });

  test('may stop at any time', async () => {
    expect(await askArticle({}, editor('Rain').asking)).toBeUndefined();
    expect(await askArticle({}, editor('Rain', '', '', '', '', '').asking)).toBeUndefined();
  });
});
