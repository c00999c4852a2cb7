/** Words that somebody is said to have spoken. */
export interface Claim {
  readonly words: string;
  /** Who is said to have spoken them, where that is known. */
  readonly named?: string;
}

/** A quote of the archive that may be meant. */
export interface Candidate {
  readonly id: string;
  /** As printed. */
  readonly words: string;
  /** All names of each of those who said it; none while its speaker is open. */
  readonly speakers: readonly (readonly string[])[];
}
