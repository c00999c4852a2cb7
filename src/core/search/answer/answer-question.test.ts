import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';

const texts = [
  'Wałęsa and Đoković meet in Tromsø\n\n“We shall strike,” said Lech Wałęsa. “It is cold,” said Jens Støre in Straßburg. “Good,” said Anna Weiß to Müller.',
  'L’accord du port\n\n« Nous partirons demain », a déclaré Anne Lefèvre. « L’alphabet est long », a-t-elle ajouté.',
  '港の取引\n\n「我々は明日出発する」と田中太郎市長は述べた。港の取引は簡単です。',
  'Harbour deal\n\nThe text 这是一段简单的测试文本 cost $5m, or 5,000 a head, 12 % more than O’Brien’s plan. 항구의 거래는 간단합니다.',
  'A cease-fire holds\n\nMr al-Bashir planned it after COVID-19. We’ll see, it isn’t over; the U.S. was told on 9/11. ตลาดหลักทรัพย์',
  'Universe\n\nThe constitution names the minister of policies. He raced and tried. президентский рай',
  'Persian\n\nاو می‌خواهد به القاهرة برود؛ قال الوزيرُ: «لن نتراجع». हिन्दी दिल्ली',
] as const;

let made: TestIndex;
beforeAll(async () => {
  made = await indexDocuments(texts.map(documentOf));
});
afterAll(() => made.remove());

const found = async (question: string) =>
  [...(await made.ask(question)).articles].sort((a, b) => a - b);

describe('a word is found', () => {
  test.each([
    // Letters that do not decompose, as they are and as they are typed.
    ['Wałęsa', [0]],
    ['Walesa', [0]],
    ['WALESA', [0]],
    ['Đoković', [0]],
    ['Djokovic', [0]],
    ['Dokovic', [0]],
    ['Tromso', [0]],
    ['Tromsø', [0]],
    ['Store', [0]],
    ['Stoere', [0]],
    ['Weiss', [0]],
    ['Weiß', [0]],
    ['Strassburg', [0]],
    ['Mueller', [0]],
    ['Muller', [0]],
    // Elision.
    ['accord', [1]],
    ['l’accord', [1]],
    ["l'alphabet", [1]],
    ['alphabet', [1]],
    ['Lefevre', [1]],
    // Scripts without spaces.
    ['取引', [2]],
    ['出発', [2]],
    ['明日出発', [2]],
    ['港', [2]],
    ['田中太郎市長', [2]],
    ['测试', [3]],
    ['简单', [3]],
    ['항구', [3]],
    ['거래', [3]],
    ['หลักทรัพย์', [4]],
    // Money, numbers, shares.
    ['$5m', [3]],
    ['5m', [3]],
    ['5000', [3]],
    ['5,000', [3]],
    ['12%', [3]],
    ['12 %', [3]],
    ["O'Brien", [3]],
    ['obrien', [3]],
    // Words with something between.
    ['ceasefire', [4]],
    ['cease-fire', [4]],
    ['fire', [4]],
    ['Bashir', [4]],
    ['al-Bashir', [4]],
    ['COVID-19', [4]],
    ['covid', [4]],
    ["we'll", [4]],
    ["isn't", [4]],
    ['U.S.', [4]],
    ['9/11', [4]],
    // Forms of the same word.
    ['plans', [3, 4]],
    ['planning', [3, 4]],
    ['ministers', [5]],
    ['policy', [5]],
    ['race', [5]],
    ['try', [5]],
    ['рай', [5]],
    // Other scripts.
    ['الوزير', [6]],
    ['القاهره', []],
    ['القاهرة', [6]],
    ['می‌خواهد', [6]],
    ['दिल्ली', [6]],
  ] as const)('%s in %j', async (question, articles) => {
    expect(await found(question)).toEqual(articles);
  });
});

describe('nothing is found', () => {
  test.each([
    'aardvark', // begins with words that are there
    'zebrafish',
    'univers',
    'university', // of one stem with "universe"
    'constitutionality',
    'ministry',
    'ministed',
    'presidnt',
    'wel',
    'well', // "we’ll" is no "well"
    'isn',
    'don',
    'cat',
    '発出', // the letters are there, in the other order
    '文本测试',
    '港取',
    '€5m',
    '$5',
    '5%',
    '500',
    'firecease',
    'fire-cease',
    'раи', // й is a letter of its own
    'दलल', // nor are the signs for vowels accents
    '“planning”', // in marks a word is meant as it is
    '“fire cease”',
    'C++',
  ])('for %s', async (question) => {
    expect(await found(question)).toEqual([]);
  });
});

describe('several words', () => {
  test('must all occur, and the answer says how many articles have each', async () => {
    const { articles, parts } = await made.ask('zebrafish said the');
    expect(articles).toEqual([]);
    expect(parts.map(({ part, count }) => [part.printed, count])).toEqual([
      ['zebrafish', 0],
      ['said', 1],
      ['the', 3],
    ]);
  });

  test('that nearly every article has are no less needed', async () => {
    expect(await found('the cease')).toEqual([4]);
    expect(await found('the Lefevre')).toEqual([]);
  });

  test.each([
    ['“We shall strike”', [0]],
    ['"we shall strike"', [0]],
    ['“shall we strike”', []],
    ['“strike said Lech”', [0]],
    ['Weiss “we shall strike”', [0]],
    ['Lefevre “we shall strike”', []],
    ['“cease fire holds”', [4]],
    ['„we shall“', [0]],
    ['« nous partirons »', [1]],
    ['「明日出発」', [2]],
    ['strike "we', [0]],
  ] as const)('in marks: %s in %j', async (question, articles) => {
    expect(await found(question)).toEqual(articles);
  });
});

test('other forms of a word are named where it does not occur itself', async () => {
  const formsOf = async (question: string) => (await made.ask(question)).parts[0]?.otherForms;
  expect(await formsOf('plans')).toEqual(['plan', 'planned']);
  expect(await formsOf('plan')).toEqual([]);
});
