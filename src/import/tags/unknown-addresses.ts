/** Stands for what an unknown tag would print, until the addresses that it is in are found. */
export const UNKNOWN = '\uE0FF';

/** The words of a link or picture with pictures in them, and its address. */
const LINK =
  /(!?)\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\](?:\([^()\n]{0,500}\))?){0,500})\]\(([^()\s]{0,1000}\uE0FF[^()\s]{0,1000})/gu;
const DEFINITION = /^( {0,3}\[[^\]\n]{1,300}\]:[ \t]{0,20})([^\s]{0,1000}\uE0FF[^\s]{0,1000})/gmu;
const ATTRIBUTE = /(\shref\s{0,5}=\s{0,5}["'])([^"'\n]{0,1000}\uE0FF[^"'\n]{0,1000})/giu;

/**
 * Gives links whose address an unknown tag makes one that leads to no article, so that their words are
 * left; what remains of the address would be another one. Elsewhere the tag prints nothing.
 */
export function dropUnknownAddresses(text: string): string {
  if (!text.includes(UNKNOWN)) return text;
  return text
    .replace(LINK, (all, image: string, words: string, address: string) =>
      image === '!' ? all : `[${words}](${nowhere(address)}`,
    )
    .replace(DEFINITION, (_, label: string, address: string) => label + nowhere(address))
    .replace(ATTRIBUTE, (_, name: string, address: string) => name + nowhere(address))
    .replaceAll(UNKNOWN, '');
}

const nowhere = (address: string): string =>
  `ref:${encodeURI(address.replace(/[<>%]/g, '').replaceAll(UNKNOWN, '…'))}`;
