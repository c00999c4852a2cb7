import { describe, expect, test } from 'vitest';
import { saidDays } from '../../../../test/support/dates/said-days.ts';

describe('act in the lead', () => {
  test.each([
    [
      'Former minister Ada Lunt on Sunday defended the plan to close the pier.\n\n“It was right,” Lunt said in an interview with Tolva Radio.',
      ['2024-02-04'],
    ],
    [
      'Mayor Tom Reed said on Tuesday that the ferry would stop.\n\nThe ferry has run for ninety years.\n\n“We cannot pay for it,” Reed said at a news conference.',
      ['2024-02-06'],
    ],
    [
      'Police chief Ana Ruiz announced Monday that the search was over.\n\n“We did all we could,” Ruiz said.',
      ['2024-02-05'],
    ],
    [
      'Senator Carl Voss accused the board on Wednesday of hiding losses.\n\n“They lied to us,” he told reporters.',
      ['2024-02-07'],
    ],
    [
      'Bishop Jon Aker apologized on Sunday to the families.\n\n“We failed you,” Aker said. “We are sorry.”',
      ['2024-02-04', '2024-02-04'],
    ],
    [
      'Actor Mia Holt revealed on Monday that she had been ill for a year.\n\nHolt, 34, said she had kept it from her family.\n\n“I was afraid,” she said.',
      ['2024-02-05'],
    ],
    [
      'Prime Minister Ivo Lind urged voters on Saturday to reject the treaty.\n\n“It ruins us,” Lind said.\n\nThe treaty was signed in 2021.\n\n“We were deceived,” he added.',
      ['2024-02-03', '2024-02-03'],
    ],
    [
      'On Monday, governor Rosa Vale warned that the dam could break.\n\n“Leave now,” Vale said.',
      ['2024-02-05'],
    ],
  ])('%s', (text, days) => {
    expect(saidDays(text)).toEqual(days);
  });
});

describe('act before the quote', () => {
  test.each([
    [
      'The pier closed in 2019.\n\nBerg said Wednesday that he would buy it.\n\n“It is a bargain,” he said in an email.',
      ['2024-02-07'],
    ],
    [
      'Prices have doubled.\n\nIn October, Rep. Paul Hann visited the port and argued that it needs more guards.\n\n“We lose a million a week,” Hann said.',
      ['2023-10-01'],
    ],
    [
      'The two have long quarrelled.\n\nOn Tuesday, Lena Moss told the court that she was afraid of him.\n\n“He had a knife,” she said.',
      ['2024-02-06'],
    ],
    [
      'Nobody was hurt.\n\nChief Officer Dan Pike told Tolva Radio on Monday that the fire was set. “Somebody poured petrol,” Pike said.',
      ['2024-02-05'],
    ],
    [
      'The firm has 400 workers.\n\nChief executive Olga Brandt wrote to them on Friday that half would go. “I am sorry,” Brandt wrote.',
      ['2024-02-02'],
    ],
    [
      'The drought is in its third year.\n\nMinister Nora Blake testified on Wednesday before the Senate.\n\n“There is no water left,” Blake said.',
      ['2024-02-07'],
    ],
    [
      'A crowd had gathered.\n\nIn his sermon on Sunday, Father Paul Lowe condemned the war.\n\n“It must end,” Lowe said.',
      ['2024-02-04'],
    ],
    [
      'The vote is in March.\n\nLast week Ivo Lind promised lower taxes.\n\n“You will pay less,” Lind said.',
      ['2024-01-29'],
    ],
    [
      'The bridge is shut.\n\nEngineer Kim Sole explained on Saturday why. “The cables are rusted,” Sole said. “All of them.”',
      ['2024-02-03', '2024-02-03'],
    ],
  ])('%s', (text, days) => {
    expect(saidDays(text)).toEqual(days);
  });
});

describe('a speech of several quotes', () => {
  test.each([
    [
      '“We are not afraid,” President Eva Tarn said in a speech on Tuesday.\n\nThe hall was full.\n\n“Let them come,” Tarn said.\n\nShe wore black.\n\n“We shall wait,” she said.',
      ['2024-02-06', '2024-02-06', '2024-02-06'],
    ],
    [
      '“I did not do it,” Moss said in court on Monday.\n\n“I was at home,” Moss said.',
      ['2024-02-05', '2024-02-05'],
    ],
    [
      '“The sea took everything,” farmer Ole Dahl told the Tolva Gazette on Saturday.\n\n“My barn is gone,” Dahl said.\n\n“My boat, too,” he said.',
      ['2024-02-03', '2024-02-03', '2024-02-03'],
    ],
    [
      '“We won,” coach Berg said after the match on Sunday.\n\nThe Owls had lost six in a row.\n\n“Nobody believed in us,” Berg said.',
      ['2024-02-04', '2024-02-04'],
    ],
    [
      '“Our nation is in danger,” Lind declared in a televised address Wednesday evening. He vowed that the country would be “merciless” in defending itself.',
      ['2024-02-07', '2024-02-07'],
    ],
    [
      '“He burned,” his mother, Ida Roth, said in a statement yesterday.\n\n“As he lay there, the nurses did all they could.\n\n“They never had a chance.”',
      ['2024-02-07', '2024-02-07'],
    ],
    [
      'In a letter to the board in May, Kirsten Vogel, the chair, said the firm faced “ruin.” She urged it to sell, saying “time is short.”',
      ['2023-05-01', '2023-05-01'],
    ],
    [
      '“I want to be a listener,” Patrick Ames said Tuesday night in Tolva.\n\nAmes had met a dozen women there.\n\n“I come in humbly,” Ames said.',
      ['2024-02-06', '2024-02-06'],
    ],
    [
      '“Nothing was found,” Ruiz said at a briefing on Monday.\n\n“The dogs are tired,” Ruiz said.\n\nRuiz would not say when the search would end. “We need rest,” she said.',
      ['2024-02-05', '2024-02-05', '2024-02-05'],
    ],
  ])('%s', (text, days) => {
    expect(saidDays(text)).toEqual(days);
  });
});

describe('dated speech or paper', () => {
  test.each([
    [
      'In his September 2013 address to the assembly, Lind hailed signs of hope.\n\n“Our leaders have taken risks,” Lind said in his speech.',
      ['2013-09-01'],
    ],
    ['Reed warned against a “bad deal” during his March 3 address to the Senate.', ['2023-03-03']],
    [
      'The findings are disputed by Mike Mann, a climate scientist, in a commentary published on Feb. 1.\n\n“I come to another conclusion,” Mann writes.',
      ['2024-02-01'],
    ],
    [
      'A June 2023 study by the Tolva Institute concluded that “the whole burden falls on consumers.”',
      ['2023-06-01'],
    ],
    [
      'But a new report released on Monday by the Tolva Institute calls that into question.\n\nAs the report states: “Birth matters more here.”',
      ['2024-02-05'],
    ],
    [
      'The group Ferry Workers sent a letter to managers earlier this month stating that they “will not be silent.”',
      ['2024-02-01'],
    ],
    [
      'In December 2015, shortly before the vote, Holt released a letter from her doctor, Hal Born.\n\n“Her strength is extraordinary,” Born wrote.',
      ['2015-12-01'],
    ],
    [
      'In a research note early Tuesday, analyst Jon Matus said the market was wrong. That is a chance to buy, he thinks. “Sales were light,” wrote Matus.',
      ['2024-02-06'],
    ],
  ])('%s', (text, days) => {
    expect(saidDays(text)).toEqual(days);
  });
});

describe('an event today', () => {
  test.each([
    [
      'A judge ruled on Thursday that the mayor of Tolva broke the law.\n\n“He knew it,” said Judge Erik Storm.\n\nReed said he would appeal.\n\n“I am not guilty,” the mayor, Tom Reed, told reporters.',
      ['2024-02-08', '2024-02-08'],
    ],
    [
      'Voss brought his rhetoric to the witness stand Thursday in his fraud trial.\n\n“This is a disgrace,” Voss said.\n\n“Control your client,” Judge Anders Engel told his lawyer.',
      ['2024-02-08', '2024-02-08'],
    ],
    [
      'Scientists in Tolva presented a new telescope on Thursday.\n\n“We see farther than anybody,” said Ida Roth, who leads the team.',
      ['2024-02-08'],
    ],
    [
      'Today (Feb. 8), the agency chose five firms to fly to the moon.\n\n“They are ready,” agency chief Jim Bride said in a statement.',
      ['2024-02-08'],
    ],
    [
      'Brevik won the cup on Thursday.\n\n“I cannot believe it,” captain Lars Berg said.',
      ['2024-02-08'],
    ],
    [
      'TOLVA (AP) — A train left the rails near Tolva on Thursday, killing two.\n\n“It was terrible,” said Mia Holt, who was on it.',
      ['2024-02-08'],
    ],
    [
      'Sweden and Norway signed a treaty on Thursday.\n\n“A great day,” said Prime Minister Ivo Lind.\n\nThe treaty was first proposed in 2014.\n\nOthers were less happy. “We gain nothing,” said opposition leader Carl Voss.',
      ['2024-02-08', '2024-02-08'],
    ],
    [
      'The port of Arnsau was shut on Thursday by a strike.\n\n“We will not move,” union leader Dan Pike said.',
      ['2024-02-08'],
    ],
    [
      'The bank said on Thursday that it had lost a billion.\n\n“It was a bad year,” chief executive Olga Brandt said in a statement.',
      ['2024-02-08'],
    ],
    [
      'Voters in Brevik chose a new mayor on Thursday.\n\n“The city has spoken,” said Nora Blake, who won.',
      ['2024-02-08'],
    ],
  ])('%s', (text, days) => {
    expect(saidDays(text)).toEqual(days);
  });
});

describe('counted from a told day', () => {
  test.each([
    [
      'The drill broke through on August 22. “We are all well,” Lars Urz told the minister in their first call two days afterward.',
      ['2023-08-24'],
    ],
    [
      'The firm failed on Jan. 10. The next day, Brandt said it had been “a mistake.”',
      ['2024-01-11'],
    ],
    [
      'He was shot on Monday. “He was my son,” his mother, Ida Roth, said the following day.',
      ['2024-02-06'],
    ],
    [
      'The vote was lost on Jan. 30. Three days later, Lind told the party: “I am done.”',
      ['2024-02-02'],
    ],
    ['The ban began on Jan. 15. “It is a farce,” Voss said the same day.', ['2024-01-15']],
  ])('%s', (text, days) => {
    expect(saidDays(text)).toEqual(days);
  });
});
