import type { ArticleFields } from '../../core/import/write-article.ts';
import { say } from '../../wording/say.ts';
import type { Conversation } from './conversation.ts';
import { FIELD_READERS, fieldProblem, type AskedField } from './article-fields.ts';

/** The questions, in their order; `day` is what the machine’s calendar shows. */
const QUESTIONS: readonly (readonly [AskedField, (day: string) => string])[] = [
  ['title', () => say('asking.title')],
  ['date', (day) => say('asking.date', { day })],
  ['slug', () => say('asking.slug')],
  ['authors', () => say('asking.authors')],
  ['dateline', () => say('asking.dateline')],
  ['summary', () => say('asking.summary')],
  ['tags', () => say('asking.tags')],
];

/** How an editor is asked. */
export interface Asking {
  readonly talk: Pick<Conversation, 'ask'>;
  /** Where it is said what is wrong with an answer. */
  readonly tell: (text: string) => void;
  /** The day if none is answered. */
  readonly day: string;
  /** Whether the address that is made from headline and day cannot be used. */
  readonly needsSlug: (fields: ArticleFields) => boolean;
}

/**
 * Asks an editor for the fields of an article that are not known yet. An answer that the front
 * matter cannot have is asked for again.
 *
 * @returns all fields; undefined if the editor ended the conversation
 */
export async function askArticle(
  known: ArticleFields,
  asking: Asking,
): Promise<ArticleFields | undefined> {
  const { talk, tell, day, needsSlug } = asking;
  const fields: Record<string, unknown> = { ...known };
  tell(say('asking.intro'));
  for (const [name, question] of QUESTIONS) {
    if (known[name] !== undefined || (name === 'slug' && !needsSlug(fields))) continue;
    const value = await askField(name, question(day), asking);
    if (value === undefined) return undefined;
    if (value !== null) fields[name] = value;
  }
  if (known['status'] !== undefined) return fields;
  const answer = await talk.ask(`${say('asking.draft')}: `);
  if (answer === undefined) return undefined;
  const yes = say('asking.yes').split(' ');
  return yes.includes(answer.toLowerCase()) ? { ...fields, status: 'draft' } : fields;
}

/** @returns null for a field that is left out, undefined at the end of the conversation */
async function askField(
  name: AskedField,
  question: string,
  { talk, tell, day }: Asking,
): Promise<unknown> {
  while (true) {
    const line = await talk.ask(`${question}: `);
    if (line === undefined) return undefined;
    if (line === '' && (name === 'title' || name === 'slug')) {
      tell(say('asking.needed'));
      continue;
    }
    if (line === '') return name === 'date' ? day : null;
    const value = FIELD_READERS[name](line);
    const problem = fieldProblem(name, value);
    if (problem === undefined) return value;
    tell(problem);
  }
}
