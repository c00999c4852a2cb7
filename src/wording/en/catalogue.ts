import about from './about.json' with { type: 'json' };
import article from './article.json' with { type: 'json' };
import asking from './asking.json' with { type: 'json' };
import authority from './authority.json' with { type: 'json' };
import build from './build.json' with { type: 'json' };
import calendar from './calendar.json' with { type: 'json' };
import check from './check.json' with { type: 'json' };
import checking from './checking.json' with { type: 'json' };
import cite from './cite.json' with { type: 'json' };
import commands from './commands.json' with { type: 'json' };
import corrections from './corrections.json' with { type: 'json' };
import counts from './counts.json' with { type: 'json' };
import data from './data.json' with { type: 'json' };
import desk from './desk.json' with { type: 'json' };
import epub from './epub.json' with { type: 'json' };
import explain from './explain.json' with { type: 'json' };
import files from './files.json' with { type: 'json' };
import front from './front.json' with { type: 'json' };
import images from './images.json' with { type: 'json' };
import importNotes from './import-notes.json' with { type: 'json' };
import importRun from './import-run.json' with { type: 'json' };
import inPlace from './in-place.json' with { type: 'json' };
import importing from './importing.json' with { type: 'json' };
import ledger from './ledger.json' with { type: 'json' };
import links from './links.json' with { type: 'json' };
import lists from './lists.json' with { type: 'json' };
import markdown from './markdown.json' with { type: 'json' };
import mentions from './mentions.json' with { type: 'json' };
import numbers from './numbers.json' with { type: 'json' };
import place from './place.json' with { type: 'json' };
import quote from './quote.json' with { type: 'json' };
import reading from './reading.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import schema from './schema.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import shards from './shards.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import source from './source.json' with { type: 'json' };
import speaker from './speaker.json' with { type: 'json' };
import story from './story.json' with { type: 'json' };
import trends from './trends.json' with { type: 'json' };
import weight from './weight.json' with { type: 'json' };

/** The messages in English, by the part of the site that uses them. */
export const en = {
  about,
  article,
  asking,
  authority,
  build,
  calendar,
  check,
  checking,
  cite,
  commands,
  corrections,
  counts,
  data,
  desk,
  epub,
  explain,
  files,
  front,
  images,
  'import-notes': importNotes,
  'import-run': importRun,
  'in-place': inPlace,
  importing,
  ledger,
  links,
  lists,
  markdown,
  mentions,
  numbers,
  place,
  quote,
  reading,
  review,
  schema,
  search,
  settings,
  shards,
  site,
  source,
  speaker,
  story,
  trends,
  weight,
};
