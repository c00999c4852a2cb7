/** A picture that cannot be published as it is; the caller adds the file and the line. */
export class ImageError extends Error {
  /** How to fix it. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'ImageError';
    this.hint = hint;
  }
}
