import type { Gazetteer } from '../gazetteer.ts';
import {
  type EvidenceScene,
  evidenceNames,
  gatherEvidence,
  type ToponymEvidence,
} from './toponym-evidence.ts';
import type { ToponymMatch } from './toponym-matches.ts';

/** A match that is taken for a place. */
export interface JudgedMatch {
  readonly match: ToponymMatch;
  /** Probability that it is a place, by its evidence. */
  readonly confidence: number;
  readonly inDateline: boolean;
}

/** Weighs the evidence about every match, and keeps those that are rather places than not. */
export function judgeMatches(scene: EvidenceScene): JudgedMatch[] {
  const weigh = weigher(scene.gazetteer);
  const judged: JudgedMatch[] = [];
  for (const match of scene.matches) {
    const evidence = gatherEvidence(scene, match);
    const confidence = weigh(evidence);
    if (confidence < 0.5) continue;
    judged.push({
      match,
      confidence: Math.round(confidence * 1000) / 1000,
      inDateline: evidence.around.includes('dateline'),
    });
  }
  return judged;
}

/** Evidence met so far, piece by piece, and what it comes to. */
interface Weighed {
  readonly next: Map<string, Weighed>;
  probability?: number;
}

/** The probability that evidence makes; the same evidence is weighed once. */
function weigher(gazetteer: Gazetteer): (evidence: ToponymEvidence) => number {
  const root: Weighed = { next: new Map() };
  return (evidence) => {
    let at = follow(root, evidence.kind);
    for (const name of evidence.within) at = follow(at, name);
    for (const name of evidence.around) at = follow(at, name);
    at.probability ??= probabilityOf(evidence, gazetteer);
    return at.probability;
  };
}

function follow({ next }: Weighed, name: string): Weighed {
  const known = next.get(name);
  if (known) return known;
  const made: Weighed = { next: new Map() };
  next.set(name, made);
  return made;
}

function probabilityOf(evidence: ToponymEvidence, gazetteer: Gazetteer): number {
  let sum = gazetteer.evidenceWeight('bias');
  for (const name of evidenceNames(evidence)) sum += gazetteer.evidenceWeight(name);
  return 1 / (1 + Math.exp(-sum));
}
