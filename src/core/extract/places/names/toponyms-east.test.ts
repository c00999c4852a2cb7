import { describe, expect, test } from 'vitest';
import { readingsIn, type Snippet } from '../../../../test/support/place-readings.ts';

const AFRICA: readonly Snippet[] = [
  [
    'KINSHASA — Rebels took another town in the east of Congo, the army said.',
    { KINSHASA: 'CD city', Congo: 'CD country' },
  ],
  [
    'BRAZZAVILLE, Republic of Congo (Wire) — Ministers opened a timber fair.',
    { BRAZZAVILLE: 'CG city', 'Republic of Congo': 'CG country' },
  ],
  [
    'TRIPOLI — Militias clashed near the airport as Libya waited for an election.',
    { TRIPOLI: 'LY city', Libya: 'LY country' },
  ],
  [
    'LAAYOUNE, Western Sahara — Morocco opened a consulate on Thursday.',
    { LAAYOUNE: 'EH city', 'Western Sahara': 'EH country', Morocco: 'MA country' },
  ],
  [
    'Somaliland signed a port deal with Ethiopia, and Mogadishu protested.',
    { Somaliland: '- area', Ethiopia: 'ET country', Mogadishu: 'SO city metonym' },
  ],
  [
    'NAIROBI, Kenya (Wire) — Floods along Lake Victoria drove thousands from Kisumu.',
    { NAIROBI: 'KE city', Kenya: 'KE country', 'Lake Victoria': '- area', Kisumu: 'KE city' },
  ],
  [
    'Nigeriens and Nigerians met in Niamey to talk about the border.',
    {
      Nigeriens: 'NE country demonym',
      Nigerians: 'NG country demonym',
      Niamey: 'NE city',
    },
  ],
];

const ASIA: readonly Snippet[] = [
  [
    'TRIPOLI, Lebanon — A boat sank off the coast of Lebanon late on Sunday.',
    { TRIPOLI: 'LB city', Lebanon: 'LB country' },
  ],
  [
    'HYDERABAD, India (Wire) — Voters in Telangana and Karnataka queued from dawn.',
    {
      HYDERABAD: 'IN city',
      India: 'IN country',
      Telangana: 'IN region',
      Karnataka: 'IN region',
    },
  ],
  [
    'Shopkeepers in Hyderabad and Karachi, in the Pakistani province of Sindh, closed for the day.',
    {
      Hyderabad: 'PK city',
      Karachi: 'PK city',
      Pakistani: 'PK country demonym',
      Sindh: 'PK region',
    },
  ],
  [
    'TAIPEI — Taiwan scrambled jets on Friday, and Beijing called for calm.',
    { TAIPEI: 'TW city', Taiwan: 'TW country', Beijing: 'CN city metonym' },
  ],
  [
    'Jordan and Egypt sent aid to the Gaza Strip and the West Bank.',
    {
      Jordan: 'JO country',
      Egypt: 'EG country',
      'Gaza Strip': 'PS region',
      'West Bank': 'PS region',
    },
  ],
  [
    'Shells fell on the Golan Heights, and sirens sounded in Jerusalem.',
    { 'Golan Heights': '- area', Jerusalem: '- city' },
  ],
  [
    'Armenian families fled from Nagorno-Karabakh to Goris and Yerevan.',
    {
      Armenian: 'AM country demonym',
      'Nagorno-Karabakh': '- area',
      Goris: 'AM city',
      Yerevan: 'AM city',
    },
  ],
  [
    'Pyongyang said it had tested a rocket, and Seoul condemned the launch.',
    { Pyongyang: 'KP city metonym', Seoul: 'KR city metonym' },
  ],
  [
    'A ferry capsized between Java and Bali, and Jakarta promised an inquiry.',
    { Java: 'ID region', Bali: 'ID region', Jakarta: 'ID city metonym' },
  ],
];

const OCEANIA: readonly Snippet[] = [
  [
    'SYDNEY — Bushfires closed the road to Newcastle in New South Wales.',
    { SYDNEY: 'AU city', Newcastle: 'AU city', 'New South Wales': 'AU region' },
  ],
  [
    'Perth and Hobart will host the opening matches, Canberra announced.',
    { Perth: 'AU city', Hobart: 'AU city', Canberra: 'AU city metonym' },
  ],
  [
    'SUVA, Fiji — A cyclone passed between Fiji and Tonga in the Pacific.',
    { SUVA: 'FJ city', Fiji: 'FJ country', Tonga: 'TO country', Pacific: '- area' },
  ],
];

const NAMES_OF_OTHER_THINGS: readonly Snippet[] = [
  ['Michael Jordan scored 40 points. Jordan said he was tired.', {}],
  ['Chelsea Marsh won the 400 meters. Chelsea was delighted.', {}],
  ['Kingsley Owusu saved the penalty.', {}],
  ['Argentina won the Copa América for the sixteenth time.', { Argentina: 'AR country' }],
  ['“We are one family,” he said in Spanish.', {}],
  ['She speaks French.', {}],
  ['Manchester beat Arsenal in London.', { Manchester: 'GB city', London: 'GB city' }],
  ['Bank of America and American Airlines cut jobs.', {}],
];

describe.each([
  ['Africa', AFRICA],
  ['Asia', ASIA],
  ['Oceania', OCEANIA],
  ['no places', NAMES_OF_OTHER_THINGS],
])('%s', (_where, snippets) => {
  test.each(snippets)('%s', (text, readings) => expect(readingsIn(text)).toEqual(readings));
});
