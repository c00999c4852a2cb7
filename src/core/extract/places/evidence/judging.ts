import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import {
  type EvidenceScene,
  evidenceNames,
  gatherEvidence,
  type ToponymEvidence,
} from './evidence.ts';
import type { ToponymMatch } from '../names/matches.ts';

/** A match that is taken for a place. */
export interface JudgedMatch {
  readonly match: ToponymMatch;
  /** Probability that it is a place, by its evidence. */
  readonly confidence: number;
  readonly inDateline: boolean;
  /** What weighed most, most first; what spoke against it begins with a hyphen. */
  readonly evidence: readonly string[];
}

/** Weighs the evidence about every match, and keeps those that are rather places than not. */
export function judgeMatches(scene: EvidenceScene): JudgedMatch[] {
  const weigh = weigherOf(scene.gazetteer);
  const judged: JudgedMatch[] = [];
  for (const match of scene.matches) {
    const evidence = gatherEvidence(scene, match);
    const { confidence, strongest } = weigh(evidence);
    if (confidence < 0.5) continue;
    judged.push({
      match,
      confidence: Math.round(confidence * 1000) / 1000,
      inDateline: evidence.around.includes('dateline'),
      evidence: strongest,
    });
  }
  return judged;
}

interface Verdict {
  readonly confidence: number;
  readonly strongest: readonly string[];
}

/** Evidence met so far, piece by piece, and what it comes to. */
interface Weighed {
  readonly next: Map<string, Weighed>;
  verdict?: Verdict;
}

/** More than the evidence of most archives; articles have much of it in common. */
const MOST_WEIGHED = 20_000;

/** What evidence comes to; the same evidence is weighed once. */
function weigher(gazetteer: Gazetteer): (evidence: ToponymEvidence) => Verdict {
  let root: Weighed = { next: new Map() };
  let count = 0;
  return (evidence) => {
    let at = follow(root, evidence.kind);
    for (const name of evidence.within) at = follow(at, name);
    for (const name of evidence.around) at = follow(at, name);
    if (at.verdict) return at.verdict;
    const verdict = weighEvidence(evidence, gazetteer);
    at.verdict = verdict;
    if (++count >= MOST_WEIGHED) [root, count] = [{ next: new Map() }, 0];
    return verdict;
  };
}

/** A gazetteer's weights are its own. */
const weighers = new WeakMap<Gazetteer, (evidence: ToponymEvidence) => Verdict>();

function weigherOf(gazetteer: Gazetteer): (evidence: ToponymEvidence) => Verdict {
  const known = weighers.get(gazetteer);
  if (known) return known;
  const made = weigher(gazetteer);
  weighers.set(gazetteer, made);
  return made;
}

function follow({ next }: Weighed, name: string): Weighed {
  const known = next.get(name);
  if (known) return known;
  const made: Weighed = { next: new Map() };
  next.set(name, made);
  return made;
}

const MOST_NAMED = 3;
const LEAST_WEIGHT = 0.25;
/** "big:before:in" and "surname&before:in" are about "before:in". */
const PIECE = /(?:^|[:&])((?:kind|before|after):[a-z0-9-]+|[a-z-]+)$/;

function weighEvidence(evidence: ToponymEvidence, gazetteer: Gazetteer): Verdict {
  let sum = gazetteer.evidenceWeight('bias');
  const pieces = new Map<string, number>();
  for (const name of evidenceNames(evidence)) {
    const weight = gazetteer.evidenceWeight(name);
    const piece = PIECE.exec(name)?.[1] ?? name;
    sum += weight;
    pieces.set(piece, (pieces.get(piece) ?? 0) + weight);
  }
  const strongest = [...pieces]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST_NAMED)
    .map(([piece, weight]) => (weight < 0 ? `-${piece}` : piece));
  return { confidence: 1 / (1 + Math.exp(-sum)), strongest };
}
