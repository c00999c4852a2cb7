import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { clauseOf } from '../../../../test/support/clause.ts';
import { extractSpeech } from '../../speech.ts';
import { isBeside, quoteSpans, sentenceBefore, tailAfter } from './attribution-clause.ts';

const words = (tokens: readonly { text: string }[]) => tokens.map(({ text }) => text).join(' ');
const read = (text: string) => {
  const article = articleTextFromPlain(text);
  const { quotes } = extractSpeech(article);
  return { article, quotes, spans: quoteSpans(quotes) };
};

describe('attributionClause', () => {
  test.each([
    ['“We sail,” Ana Ruiz said on Monday. She left.', 'Ana Ruiz said on Monday .'],
    ['It rained. On Monday Ana Ruiz said: “We sail.”', 'On Monday Ana Ruiz said :'],
  ])('of %s', (text, clause) => {
    expect(words(clauseOf(text).clause.tokens)).toBe(clause);
  });

  test('it knows its cue, its source, and whether it opens the sentence', () => {
    const { clause } = clauseOf('On Monday Ana Ruiz said: “We sail.”');
    const part = (range = { first: 0, after: 0 }) =>
      words(clause.tokens.slice(range.first, range.after));
    expect([part(clause.cue), part(clause.source)]).toEqual(['said', 'Ana Ruiz']);
    expect(clause.opensSentence).toBe(true);
    expect(clauseOf('“We sail,” Ana Ruiz said.').clause.opensSentence).toBe(false);
  });
});

describe('isBeside', () => {
  const beside = (text: string) => {
    const { article, quotes, spans } = read(text);
    const [quote] = quotes;
    const anchor = quote?.cue?.span ?? quote?.source?.span;
    return quote && anchor && isBeside(article, spans, quote, anchor);
  };

  test('no sentence stands between quote and cue', () => {
    expect(beside('“We sail,” Ana Ruiz said.')).toBe(true);
    expect(beside('On Monday Ana Ruiz said: “We sail.”')).toBe(true);
  });

  test('one does', () => {
    const { article, quotes, spans } = read(
      '“We sail,” Ana Ruiz said. It rained. Boats left. They said no.',
    );
    const [quote] = quotes;
    const start = article.text.lastIndexOf('said');
    expect(quote && isBeside(article, spans, quote, { start, end: start + 4 })).toBe(false);
  });
});

describe('sentenceBefore', () => {
  const wordsBefore = (text: string) => {
    const { article, spans } = read(text);
    return words(sentenceBefore(article, spans, text.indexOf('“')));
  };

  test('the one before, in the paragraph', () => {
    expect(wordsBefore('In an interview she defended it. “We sail,” said Ana Ruiz.')).toBe(
      'In an interview she defended it .',
    );
  });

  test.each(['“We sail,” said Ana Ruiz.', 'It rained.\n\n“We sail,” said Ana Ruiz.'])(
    'none in: %j',
    (text) => {
      expect(wordsBefore(text)).toBe('');
    },
  );
});

describe('tailAfter', () => {
  const tail = (text: string) => {
    const { article, quotes, spans } = read(text);
    const last = quotes[0]?.spans.at(-1);
    return last && words(tailAfter(article, spans, last));
  };

  test('what follows a quote in its sentence', () => {
    expect(tail('Ana Ruiz called it “a farce” in a statement on Monday. It rained.')).toBe(
      'in a statement on Monday .',
    );
  });

  test('nothing where the quote ends it', () => {
    expect(tail('Ana Ruiz said: “We sail at noon.” It rained.')).toBe('');
  });
});
