import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { isOtherName } from './other-names.ts';
import { openScene } from './scene.ts';

const gazetteer = loadGazetteer();

/** The names in a text that are those of other things. */
function otherNames(text: string): string[] {
  const scene = openScene(articleTextFromPlain(text), gazetteer, []);
  return scene.matches
    .filter((match) => isOtherName(scene, match))
    .map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string[]]>([
  ['The case was heard in the Eastern District of Virginia.', ['Eastern District']],
  ['The Northern District of Israel has no court.', ['Northern District']],
  ['Spain won the Davis Cup in Madrid.', ['Davis']],
  ['Germany halted approval of Nord Stream 2, a pipeline.', ['Nord']],
  ['She won the Cheltenham Gold Cup at Cheltenham.', ['Cheltenham', 'Gold']],
  ['The Chicago Bears play in Chicago.', ['Chicago']],
  ['The Toronto Blue Jays flew to Toronto.', ['Toronto']],
  ['He left Leicester City for Kansas City.', ['Leicester', 'City']],
  ['Dynamo Kyiv lost in Lisbon.', ['Kyiv']],
  ['The USS Arizona sank; Arizona mourned.', ['Arizona']],
  ['A Lisbon striker and a France striker fell.', ['Lisbon']],
  ['Ohio State lost to Michigan State.', ['Ohio', 'Michigan']],
  ['The Ohio State Police and New York State agreed.', []],
  ['She studied at Palm Beach Atlantic University in Florida.', ['Palm Beach', 'Atlantic']],
  ['She studied at the University of Kentucky College of Law.', []],
  [
    'He taught at University College Dublin and the London School of Economics.',
    ['Dublin', 'London'],
  ],
  ['Ministers signed the Kyoto Protocol and the Syria-Iran Treaty.', ['Kyoto']],
  ['The Tampa Convention & Visitors Bureau closed.', []],
  ['He painted the Battle of Hastings in Hastings.', ['Hastings']],
  ['The Denver Post and the Boston Sunday Globe asked.', ['Denver', 'Post', 'Boston']],
  ['The Tarrant County Medical Examiner asked.', []],
  ['He told TV channel Star Anand so in Kolkata.', ['Star', 'Anand']],
  ['A Panama hat was found in Panama.', ['Panama']],
  ['Jersey cows do well in Jersey.', ['Jersey']],
  ['The probe will orbit Mercury.', ['Mercury']],
  ['He opened a shop in Jupiter, Florida.', []],
  ['Her yacht won the America’s Cup; America’s west was dry.', ['America']],
  ['The International Tennis Federation met.', ['Federation']],
  ['West Ham signed a striker.', ['West Ham']],
  ['He lives in West Ham near the river.', []],
  ['', []],
])('other names in %j: %j', (text, names) => {
  expect(otherNames(text)).toEqual(names);
});
