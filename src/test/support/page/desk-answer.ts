import type { DeskAnswer } from '../../../site/desk/desk-requests.ts';
import type { DeskArticle } from '../../../views/desk/desk-view.ts';
import { deskWords } from '../../../views/desk/desk-words.ts';

/** What the development server answers for a page with one quote, as a test needs it. */
export function deskAnswer(
  changes: Partial<DeskAnswer> = {},
  article: Partial<DeskArticle> = {},
): DeskAnswer & { readonly article: DeskArticle } {
  const answer = {
    words: deskWords(),
    summary: 'For the editor · one quote',
    problems: [],
    isMissing: false,
    token: 'secret',
    ...changes,
  };
  const quote = {
    id: 'abc',
    words: '“It is safe,”',
    facts: [['Speaker', 'Anna Berg']],
    why: [['cue', '“said” 6:3']],
    isDoubtful: true,
    fields: { quote: true, speaker: 'Anna Berg', role: '', said: '', place: '' },
    block: '  - match: It is safe,\n',
  } as const;
  return {
    ...answer,
    article: {
      path: 'articles/a.md',
      digest: 'd',
      quotes: [quote],
      withheld: [],
      alike: ['“Anna Berg” and “Ana Berg”'],
      alikeFix: 'Fix: join them.',
      notes: [],
      paste: 'Paste it:',
      sure: 'Write it?',
      ...article,
    },
  };
}
