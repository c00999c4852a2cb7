/** A tag; the serialiser writes every `<` of the text as a reference. */
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/gi;
const ADDRESS = /(\s(?:href|src)=")([^"]{1,2000})"/g;
const ADDRESS_SET = /(\ssrcset=")([^"]{1,8000})"/g;

/**
 * Makes the addresses in a piece of finished HTML absolute, for feed readers that show it
 * elsewhere.
 *
 * @param page the absolute address of the page that contains the HTML
 */
export function absoluteLinks(html: string, page: string): string {
  const absolute = (address: string) =>
    URL.canParse(address, page) ? new URL(address, page).href : address;
  return html.replace(TAG, (tag) => absoluteTag(tag, absolute));
}

function absoluteTag(tag: string, absolute: (address: string) => string): string {
  return tag
    .replace(ADDRESS, (_, start: string, address: string) => `${start}${absolute(address)}"`)
    .replace(ADDRESS_SET, (_, start: string, set: string) => {
      const candidates = set.split(', ').map((candidate) => {
        const [address = '', ...size] = candidate.split(' ');
        return [absolute(address), ...size].join(' ');
      });
      return `${start}${candidates.join(', ')}"`;
    });
}
