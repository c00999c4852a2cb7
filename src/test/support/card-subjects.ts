import type { CardSubject } from '../../cards/content.ts';

const said = (text: string) => ({ said: { text }, printed: { text: '9 February 2024' } });

/** Invented quotes in each script that cards are drawn in, and in several at once. */
export const cardSubjects = {
  Latin: {
    words:
      'We have boats, and we have people who know how to use them – “all of them”, said no one.',
    lang: 'en',
    speaker: { name: 'Elena Markova', resolved: true },
    role: 'Harbour Master',
    dates: said('8 February 2024'),
  },
  Vietnamese: {
    words: 'Cây cầu sẽ đóng cửa cho đến khi nước rút, và không ai được đi bộ qua.',
    lang: 'vi',
    speaker: { name: 'Đặng Thị Hòa', resolved: true },
    dates: said('8 tháng 2, 2024'),
  },
  Cyrillic: {
    words: 'Мост останется закрытым, пока вода не спадёт: мы это уже видели.',
    lang: 'ru',
    speaker: { name: 'Елена Маркова', resolved: true },
    role: 'начальник порта',
    dates: said('8 февраля 2024 г.'),
  },
  Greek: {
    words: 'Η γέφυρα θα μείνει κλειστή ώσπου να πέσει το νερό.',
    lang: 'el',
    speaker: { name: 'Ελένη Μάρκου', resolved: true },
    role: 'λιμενάρχης',
    dates: said('8 Φεβρουαρίου 2024'),
  },
  Armenian: {
    words: 'Կամուրջը փակ կմնա, մինչև ջուրը իջնի։ Մենք սա արդեն տեսել ենք։',
    lang: 'hy',
    speaker: { name: 'Ելենա Մարկարյան', resolved: true },
    role: 'նավահանգստի պետ',
    dates: said('8 փետրվարի, 2024 թ.'),
  },
  Georgian: {
    words: 'ხიდი დაკეტილი დარჩება, სანამ წყალი არ დაიწევს.',
    lang: 'ka',
    speaker: { name: 'ელენე მარკოზია', resolved: true },
    dates: said('8 თებერვალი, 2024'),
  },
  Hebrew: {
    words: 'לא נקבל שום הסכם שאינו מבטיח את זכויות התושבים (Delegation 12).',
    lang: 'he',
    speaker: { name: 'נועה ברקאי', resolved: true },
    role: 'שרת התחבורה',
    dates: said('8 בפברואר 2024'),
  },
  Arabic: {
    words: 'لن نقبل أي اتفاق لا يضمن حقوق سكان المدينة، وقد قلنا ذلك للوفد (Delegation 12) مرتين.',
    lang: 'ar',
    speaker: { name: 'سلمى الخطيب', resolved: true },
    role: 'وزيرة الشؤون البلدية',
    dates: said('8 فبراير 2024'),
  },
  Persian: {
    words: 'ما این پل را دوباره می‌سازیم، و هیچ‌کس دو بار پول نمی‌دهد؛ این قول من است.',
    lang: 'fa',
    speaker: { name: 'پریسا کاظمی', resolved: true },
    dates: said('۸ فوریهٔ ۲۰۲۴'),
  },
  mixed: {
    words: 'The word “мост” is «կամուրջ» in Yerevan, γέφυρα in Athens and جسر in Cairo.',
    lang: 'en',
    speaker: { name: 'the interpreter', resolved: false },
    role: 'naïve façade émigrée',
    dates: said('February 2024'),
  },
} as const satisfies Record<string, CardSubject>;

/** Words that want to be markup, to turn the page round, or to burst it. */
export const hostileWords = [
  '<script>alert(1)</script> </textarea></svg> & "quotes" \'x\' ]]> &amp; -->',
  '\u202ereversed\u202c and \u2067isolated\u2069, \u200fmarked\u200e',
  `${'Donaudampfschifffahrtsgesellschaft'.repeat(20)} und ${'a'.repeat(3000)}`,
  'zero\u200bwidth\u00adand\ufeffmore\u0000\u0007 e\u0301\u0301\u0301\u0301',
  'and so on, '.repeat(500),
  ' ',
] as const;
