/** Percent of the lines of a room that tests must run. A floor is only ever raised. */
const LINES: Readonly<Record<string, number>> = {
  core: 95,
  'archive-folder': 80,
  cards: 80,
  cite: 80,
  // To become 80: what makes fonts, trains and measures runs in no test yet.
  cli: 47,
  client: 80,
  exports: 80,
  feeds: 80,
  git: 80,
  images: 80,
  links: 80,
  maps: 80,
  pages: 80,
  program: 80,
  search: 80,
  site: 80,
  styles: 80,
  views: 80,
  wording: 95,
};

/** The floors as vitest reads them, one per room. */
export const COVERAGE_FLOORS = Object.fromEntries(
  Object.entries(LINES).map(([room, lines]) => [`src/${room}/**/*.ts`, { lines }]),
);
