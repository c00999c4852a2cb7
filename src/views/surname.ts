const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** The last word of a person's name that is no suffix: "Robert Vance Jr." is Vance. */
export function surnameOf(name: string): string {
  const words = name.split(' ').filter((word) => !SUFFIX.test(word));
  return words.at(-1) ?? name;
}

/** A name as an index sorts it: "Vance Robert Jr.". */
export function surnameFirst(name: string): string {
  const words = name.split(' ');
  const at = words.lastIndexOf(surnameOf(name));
  return [words[at], ...words.slice(0, Math.max(0, at)), ...words.slice(at + 1)].join(' ').trim();
}
