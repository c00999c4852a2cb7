declare module '@mozilla/readability/JSDOMParser.js' {
  /** A document with what Readability needs, of well-formed HTML. */
  export default class JsDomParser {
    parse(html: string): Document;
    error: (message: string) => void;
  }
}
