import type notes from '../../wording/en/import-notes.json';

/** What the report can say about an article; each has a message in `import-notes.json`. */
export type NoteKind = keyof typeof notes;

/** One thing that an editor should know about how an article was made. */
export interface Note {
  readonly kind: NoteKind;
  /** The words in question: a key, an address, a name. */
  readonly detail: string;
}

/** Collects what is worth reporting about one article, each thing once. */
export class Notes {
  readonly #seen = new Set<string>();
  #notes: Note[] = [];

  /** Adds a note; the same kind and detail are kept once. */
  add(kind: NoteKind, detail = ''): void {
    const key = `${kind}\n${detail}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#notes.push({ kind, detail });
  }

  /** Takes out the notes of a kind that turned out not to be so. */
  remove(kind: NoteKind): void {
    this.#notes = this.#notes.filter((note) => note.kind !== kind);
  }

  /** All notes, in the order in which they were made. */
  get list(): readonly Note[] {
    return this.#notes;
  }
}
