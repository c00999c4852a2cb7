import type { QuestionWords } from './question-words.ts';
import { firstTerm, type TypedWord } from './typed-word.ts';

/** Capitals that are no word of a sentence: “WHO”, “US”. */
const CAPITALS = /^\p{Lu}[\p{Lu}.]+$/u;

/** Whether words ask, as “what did” and “quotes by” do, so that words like “say” are not looked for. */
export function isQuestion(words: readonly TypedWord[], asked: QuestionWords): boolean {
  const [first, second] = words;
  if (!first || isAbbreviation(first)) return false;
  const [head, next] = [firstTerm(first), firstTerm(second)];
  if (asked.heads.has(head)) return asked.by.has(next) || asked.about.has(next);
  return words.length > 1 && asked.asking.has(head);
}

/** Whether a word of a question is not looked for, if anything else is. */
export function leaveOut(word: TypedWord, asks: boolean, asked: QuestionWords): boolean {
  if (isAbbreviation(word)) return false;
  const term = firstTerm(word);
  return asked.little.has(term) || (asks && (asked.asking.has(term) || asked.saying.has(term)));
}

const isAbbreviation = ({ printed }: TypedWord): boolean => CAPITALS.test(printed);
