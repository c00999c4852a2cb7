import bodyNouns from '../../../data/en/people/body-nouns.json' with { type: 'json' };
import functionWords from '../../../data/en/words/function-words.json' with { type: 'json' };
import givenNames from '../../../data/en/people/given-names.json' with { type: 'json' };
import personNouns from '../../../data/en/people/person-nouns.json' with { type: 'json' };
import placeWords from '../../../data/en/places/place-words.json' with { type: 'json' };
import reportingVerbs from '../../../data/en/speech/reporting-verbs.json' with { type: 'json' };
import titles from '../../../data/en/people/titles.json' with { type: 'json' };

/** How a reporting verb builds its clause: the groups of `reporting-verbs.json`. */
export type CueGroup = 'say' | 'tell' | 'write' | 'ask' | 'manner' | 'name' | 'judge' | 'think';

/** One printed form of a reporting verb. */
export interface CueForm {
  readonly lemma: string;
  readonly group: CueGroup;
  readonly form: 'present' | 'past' | 'ing' | 'base';
  /** Whether the verb seldom means anything but speech. */
  readonly strong: boolean;
}

export type Gender = 'female' | 'male';

const CUE_GROUPS: readonly CueGroup[] = [
  'say',
  'tell',
  'write',
  'ask',
  'manner',
  'name',
  'judge',
  'think',
];

const DOUBLED: ReadonlySet<string> = new Set(reportingVerbs.doubled);
const DOUBLED_IN_BRITAIN: ReadonlySet<string> = new Set(reportingVerbs.doubledInBritain);

/** Third person, past and -ing form: state, states, stated, stating; nod, nods, nodded, nodding. */
function regularForms(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const third = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const single = [`${lemma.replace(/e$/, '')}ed`, `${lemma.replace(/(?<![eoy])e$/, '')}ing`];
  const last = lemma.at(-1) ?? '';
  const double = [`${lemma}${last}ed`, `${lemma}${last}ing`];
  if (DOUBLED.has(lemma)) return [third, ...double];
  return DOUBLED_IN_BRITAIN.has(lemma) ? [third, ...single, ...double] : [third, ...single];
}

function formKind(form: string, lemma: string): CueForm['form'] {
  if (form.endsWith('ing') && form !== lemma) return 'ing';
  return form.endsWith('s') && form !== lemma ? 'present' : 'past';
}

function buildCueForms(): Map<string, CueForm> {
  const irregular: Readonly<Record<string, string[]>> = reportingVerbs.irregular;
  const strong = new Set(reportingVerbs.strong);
  const forms = new Map<string, CueForm>();
  const add = (form: string, cue: CueForm): void => {
    if (!forms.has(form)) forms.set(form, cue);
  };
  for (const group of CUE_GROUPS) {
    for (const lemma of reportingVerbs.groups[group].verbs) {
      const isStrong = strong.has(lemma);
      for (const form of irregular[lemma] ?? regularForms(lemma)) {
        add(form, { lemma, group, form: formKind(form, lemma), strong: isStrong });
      }
      add(lemma, { lemma, group, form: 'base', strong: isStrong });
    }
  }
  return forms;
}

const words = (list: string): string[] => list.split(' ');

function buildGenders(): Map<string, Gender | 'either'> {
  const genders = new Map<string, Gender | 'either'>();
  for (const name of words(givenNames.male)) genders.set(name, 'male');
  for (const name of words(givenNames.female)) {
    genders.set(name, genders.has(name) ? 'either' : 'female');
  }
  for (const name of words(givenNames.either)) genders.set(name, 'either');
  return genders;
}

/** Printed form of a reporting verb, in lower case → what it is. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildCueForms();
/** Reporting verb → the particles that belong to it: "went on", "pointed out". */
export const CUE_PARTICLES: Readonly<Record<string, readonly string[] | undefined>> =
  reportingVerbs.particles;
/** Cues of several words, before their source: "in the words of". */
export const CUE_PHRASES: readonly (readonly string[])[] = reportingVerbs.phrases.map(words);
export const CUE_NOUNS: ReadonlySet<string> = new Set(reportingVerbs.nouns);

/** Given name in lower case → the gender that it shows, or `either`. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | 'either'> = buildGenders();

/** A set of words that also holds their hyphenated compounds: "general" gives "secretary-general". */
class CompoundSet extends Set<string> {
  readonly #accepts: (parts: readonly string[]) => boolean;

  constructor(list: readonly string[], accepts: (parts: readonly string[]) => boolean) {
    super(list);
    this.#accepts = accepts;
  }

  override has(word: string): boolean {
    return super.has(word) || (word.includes('-') && this.#accepts(word.split('-')));
  }
}

const titleWords = new Set([...titles.heads, ...titles.modifiers]);
const DESIGNATES: ReadonlySet<string> = new Set(titles.designates);

export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(titles.modifiers);
/** Last words of titles, hyphenated ones such as "vice-chancellor" and "president-elect" too. */
export const TITLE_HEADS: ReadonlySet<string> = new CompoundSet(titles.heads, (parts) => {
  const named = DESIGNATES.has(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
  return named.length > 0 && parts.length > 1 && named.every((part) => titleWords.has(part));
});
export const HONORIFICS: ReadonlyMap<string, Gender | 'any'> = new Map<string, Gender | 'any'>([
  ...titles.honorifics.any.map((word): [string, 'any'] => [word, 'any']),
  ...titles.honorifics.male.map((word): [string, 'male'] => [word, 'male']),
  ...titles.honorifics.female.map((word): [string, 'female'] => [word, 'female']),
]);

export const BODY_HEADS: ReadonlySet<string> = new Set(bodyNouns.heads);
export const COMMON_BODIES: ReadonlySet<string> = new Set(bodyNouns.common);
export const DOCUMENTS: ReadonlySet<string> = new Set(bodyNouns.documents);
/** Documents in which their owner speaks: "his letter". */
export const PERSONAL_DOCUMENTS: ReadonlySet<string> = new Set(bodyNouns.personalDocuments);
/** Things that carry printed words and do not speak: placards, stickers, hats. */
export const BEARERS: ReadonlySet<string> = new Set(bodyNouns.bearers);
export const METONYMS: ReadonlySet<string> = new Set(
  bodyNouns.metonyms.map((name) => name.toLowerCase()),
);

/** Places whose authorities are meant where they say something: "the town wrote". */
export const MUNICIPAL: ReadonlySet<string> = new Set(bodyNouns.municipal);

/** Groups without a name: the press, a crowd. */
export const UNNAMED_BODIES: ReadonlySet<string> = new Set(bodyNouns.unnamed);

/** Media that people speak through: they count as bodies only when they act themselves. */
export const PLATFORMS: ReadonlySet<string> = new Set(bodyNouns.platforms);

export const PERSON_NOUNS: ReadonlySet<string> = new Set(personNouns.nouns);
export const PERSON_PLURALS: ReadonlySet<string> = new Set([
  ...personNouns.plurals,
  ...personNouns.nouns.map((noun) => `${noun}s`),
]);
/** Nouns for a relation or a quality of somebody that are not an office. */
export const RELATIONS: ReadonlySet<string> = new Set(personNouns.relations);
export const FEMALE_NOUNS: ReadonlySet<string> = new Set(personNouns.female);
export const MALE_NOUNS: ReadonlySet<string> = new Set(personNouns.male);

export const PLACES: ReadonlySet<string> = new Set(placeWords.places.toLowerCase().split('|'));
/** Nationalities, faiths and parties, their plurals too. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  placeWords.demonyms
    .toLowerCase()
    .split('|')
    .flatMap((demonym) => [demonym, `${demonym}s`]),
);

export const DETERMINERS: ReadonlySet<string> = new Set(functionWords.determiners);
export const PREPOSITIONS: ReadonlySet<string> = new Set(functionWords.prepositions);
export const CONJUNCTIONS: ReadonlySet<string> = new Set(functionWords.conjunctions);
export const SUBORDINATORS: ReadonlySet<string> = new Set(functionWords.subordinators);
export const AUXILIARIES: ReadonlySet<string> = new Set(functionWords.auxiliaries);
export const ADVERBS: ReadonlySet<string> = new Set(functionWords.adverbs);
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(functionWords.subjectPronouns);
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(functionWords.objectPronouns);
export const POSSESSIVES: ReadonlySet<string> = new Set(functionWords.possessives);
export const RELATIVES: ReadonlySet<string> = new Set(functionWords.relatives);
export const CALENDAR: ReadonlySet<string> = new Set(functionWords.calendar);
export const NAME_PARTICLES: ReadonlySet<string> = new Set(functionWords.nameParticles);
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(functionWords.nameSuffixes);
export const ABBREVIATIONS: ReadonlySet<string> = new Set(functionWords.abbreviations);

/** Words that are capitalised only because a sentence starts with them. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...SUBORDINATORS,
  ...AUXILIARIES,
  ...ADVERBS,
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...POSSESSIVES,
  ...RELATIVES,
  ...functionWords.negligibleStarts,
]);
