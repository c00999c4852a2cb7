import { say } from '../../wording/say.ts';

/** The words of the editor’s strip that do not depend on the article. */
export function deskWords() {
  return {
    name: say('desk.name'),
    onlyHere: say('desk.only-here'),
    mistakes: say('desk.mistakes-label'),
    notes: say('desk.notes-label'),
    alike: say('desk.alike-label'),
    quotes: say('desk.quotes-label'),
    noQuotes: say('desk.no-quotes'),
    withheld: say('desk.withheld-label'),
    why: say('desk.why'),
    notSure: say('desk.not-sure'),
    correct: say('desk.correct'),
    isQuote: say('desk.is-quote'),
    speaker: say('desk.speaker'),
    speakerHelp: say('desk.speaker-help'),
    role: say('desk.role'),
    said: say('desk.said'),
    saidHelp: say('desk.said-help'),
    place: say('desk.place'),
    copy: say('desk.copy'),
    copied: say('desk.copied'),
    notCopied: say('desk.not-copied'),
    write: say('desk.write'),
    writeNow: say('desk.write-now'),
    cancel: say('desk.cancel'),
    unanswered: say('desk.unanswered'),
    missing: say('desk.missing'),
    missingText: say('desk.missing-text'),
  };
}

export type DeskWords = ReturnType<typeof deskWords>;
