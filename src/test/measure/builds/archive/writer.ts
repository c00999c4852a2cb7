import { shuffle } from '../../../../cli/training/seeded.ts';
import { BODIES, bodyOf, CAST_SIZE, personOf, type CastPerson } from './cast.ts';
import { drawer, pickFrom, type Random } from './pick.ts';
import frames from './templates/frames.json' with { type: 'json' };
import places from './templates/places.json' with { type: 'json' };
import topics from './templates/topics.json' with { type: 'json' };
import { zipfRanks } from './zipf.ts';

/** Fills templates with the people, places, days and numbers of one article. */
export interface Writer {
  readonly city: string;
  readonly country: string;
  readonly tags: readonly string[];
  /** The text of a template in which every slot, such as `{town}`, is filled. */
  fill(template: string): string;
  /** Lets a person speak next: `{who}` and `{he}` in a template. */
  speak(person: CastPerson): void;
  /** Somebody who was not in the article before. */
  newPerson(): CastPerson;
  readonly topic: (typeof topics)[number];
}

const SLOT = /\{(\p{L}{1,20})\}/gu;
/** Commas that end an apposition, where another mark follows. */
const DOUBLED = /,(?=[,.:;])/g;
const DEEPEST = 4;
/** How many quotes are longer than their template: few people say the same words twice. */
const TAIL_SHARE = 0.75;
/** How many other towns of the country, and of another one, an article names. */
const [TOWNS, FAR_TOWNS] = [2, 2];

const pickRank = zipfRanks(CAST_SIZE, 4);
const pickBody = zipfRanks(BODIES, 3);
const pickCountry = zipfRanks(places.length, 4);
const pickCity = zipfRanks(places[0]?.cities.length ?? 1, 1);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * @param random the article’s own
 * @param date its day, which weekdays and years go by
 * @param seed of the archive, by which the cast is known
 */
export function createWriter(random: Random, date: Date, seed: number): Writer {
  const home = places[pickCountry(random())] ?? pickFrom(places, random);
  const abroad = pickFrom(
    places.filter((each) => each !== home),
    random,
  );
  const city = home.cities[pickCity(random())] ?? '';
  const topic = pickFrom(topics, random);
  const thing = pickFrom(topic.things, random);
  const others = home.cities.filter((each) => each !== city);
  const towns = inTurn(shuffle(others, random).slice(0, TOWNS));
  const far = inTurn(shuffle(abroad.cities, random).slice(0, FAR_TOWNS));
  const present = new Set<string>();
  const introduced = new Set<CastPerson>();
  const year = date.getUTCFullYear();
  let month = Math.floor(random() * 12);
  let speaker: CastPerson | undefined;

  const between = (least: number, most: number) =>
    least + Math.floor(random() * (most - least + 1));
  const whole = (number: number) => number.toLocaleString('en-US');
  const named = (person: CastPerson): string => {
    if (introduced.has(person)) return person.surname;
    introduced.add(person);
    return person.introduced;
  };
  const newPerson = (): CastPerson => {
    for (;;) {
      const person = personOf(pickRank(random()), seed);
      if (present.has(person.surname)) continue;
      present.add(person.surname);
      return person;
    }
  };
  const speaking = (): CastPerson => (speaker ??= newPerson());

  const slots: Readonly<Record<string, () => string>> = {
    city: () => city,
    country: () => home.name,
    town: towns,
    abroad: () => abroad.name,
    far,
    thing: () => thing,
    who: () => named(speaking()),
    he: () => (speaking().gender === 'female' ? 'she' : 'he'),
    person: () => named(newPerson()),
    body: () => bodyOf(pickBody(random()), seed),
    weekday: () => weekdayBefore(date, between(0, 2)),
    month: () => {
      month = between(0, 11);
      return monthName(month);
    },
    nextmonth: () => monthName((month + 1) % 12),
    year: () => String(between(1972, year - 1)),
    nextyear: () => String(between(year + 1, year + 9)),
    few: () => pickFrom(frames.numbers, random),
    nth: () => pickFrom(frames.ordinals, random),
    tens: () => String(between(12, 90)),
    hundreds: () => String(between(110, 980)),
    thousands: () => whole(between(12, 954) * 100),
    million: () => String(between(2, 900)),
    percent: () => String(between(2, 38)),
    span: () => pickFrom(frames.spans, random),
    group: () => pickFrom(frames.groups, random),
    worry: () => pickFrom(frames.worries, random),
    virtue: () => pickFrom(frames.virtues, random),
    quote: () => (random() < TAIL_SHARE ? '{saying}{tail}' : '{saying}'),
    saying: drawer(topic.quotes, random),
    tail: drawer(frames.tails, random),
    fragment: drawer([...topic.fragments, ...frames.fragments], random),
    adjective: drawer(frames.adjectives, random),
    noun: drawer(frames.nouns, random),
    fact: drawer([...topic.facts, ...frames.facts], random),
    named: drawer(frames.named, random),
  };
  const fillAt = (template: string, depth: number): string =>
    template.replace(SLOT, (_, slot: string) => {
      const make = slots[slot.charAt(0).toLowerCase() + slot.slice(1)];
      if (!make || depth > DEEPEST) throw new RangeError(`{${slot}}: no such slot`);
      const text = fillAt(make(), depth + 1);
      return /^\p{Lu}/u.test(slot) ? capitalised(text) : text;
    });
  return {
    city,
    country: home.name,
    tags: [...topic.tags, home.name.toLowerCase().replaceAll(' ', '-')],
    topic,
    newPerson,
    speak: (person) => {
      speaker = person;
    },
    fill: (template) => fillAt(template, 0).replace(DOUBLED, ''),
  };
}

/** One after the other, and again from the first, so that no two in a row are the same. */
function inTurn(list: readonly string[]): () => string {
  let at = 0;
  return () => list[at++ % list.length] ?? '';
}

const monthName = (month: number): string => frames.months[month] ?? '';

function weekdayBefore(date: Date, days: number): string {
  return frames.weekdays[(date.getUTCDay() + 7 - days) % 7] ?? '';
}
