import type { GazetteerColumns } from './data.ts';

/**
 * One buffer for the columns of a gazetteer: the length of a JSON header (4 bytes, little-endian), the header,
 * then the columns, each at a multiple of 4 so that typed arrays can view the buffer in place.
 */
interface Header {
  readonly columns: readonly {
    readonly name: ColumnName;
    readonly offset: number;
    readonly bytes: number;
  }[];
  readonly lists: Pick<GazetteerColumns, 'countryList' | 'admin1List' | 'featureList'>;
}

const TEXT_COLUMNS = ['keys', 'names', 'alternates', 'codes'] as const;
const NUMBER_COLUMNS = {
  alternateRows: Uint32Array,
  latitudes: Int32Array,
  longitudes: Int32Array,
  countries: Uint8Array,
  admin1s: Uint16Array,
  features: Uint8Array,
  populations: Uint8Array,
  geonameIds: Uint32Array,
  codeRows: Uint32Array,
} as const;
type NumberColumn = keyof typeof NUMBER_COLUMNS;
type ColumnName = (typeof TEXT_COLUMNS)[number] | NumberColumn;

const ALIGNMENT = 4;

/** Writes columns as one buffer. The same columns give the same bytes. */
export function encodeColumns(columns: GazetteerColumns): Uint8Array {
  const parts: { name: ColumnName; bytes: Uint8Array }[] = [
    ...TEXT_COLUMNS.map((name) => ({ name, bytes: new TextEncoder().encode(columns[name]) })),
    ...(Object.keys(NUMBER_COLUMNS) as NumberColumn[]).map((name) => ({
      name,
      bytes: bytesOf(columns[name]),
    })),
  ];
  let offset = 0;
  const placed = parts.map(({ name, bytes }) => {
    const at = offset;
    offset += align(bytes.length);
    return { name, offset: at, bytes: bytes.length };
  });
  const header: Header = {
    columns: placed,
    lists: {
      countryList: columns.countryList,
      admin1List: columns.admin1List,
      featureList: columns.featureList,
    },
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const body = align(ALIGNMENT + head.length);
  const buffer = new Uint8Array(body + offset);
  new DataView(buffer.buffer).setUint32(0, head.length, true);
  buffer.set(head, ALIGNMENT);
  for (const [index, { bytes }] of parts.entries()) {
    buffer.set(bytes, body + (placed[index]?.offset ?? 0));
  }
  return buffer;
}

/**
 * Reads what encodeColumns wrote. Numbers are views of the buffer where it is aligned.
 *
 * @throws RangeError or SyntaxError if the buffer is cut short or is something else.
 */
export function decodeColumns(input: Uint8Array): GazetteerColumns {
  const buffer = input.byteOffset % ALIGNMENT === 0 ? input : input.slice();
  const length = new DataView(buffer.buffer, buffer.byteOffset).getUint32(0, true);
  const decoder = new TextDecoder();
  const header = JSON.parse(
    decoder.decode(buffer.subarray(ALIGNMENT, ALIGNMENT + length)),
  ) as Header;
  const body = align(ALIGNMENT + length);
  const place = new Map(header.columns.map((column) => [column.name, column]));
  const at = (name: ColumnName): { start: number; bytes: number } => {
    const column = place.get(name);
    if (!column) throw new RangeError(`The gazetteer file lacks the column ${name}.`);
    return { start: body + column.offset, bytes: column.bytes };
  };
  const text = (name: ColumnName): string => {
    const { start, bytes } = at(name);
    return decoder.decode(buffer.subarray(start, start + bytes));
  };
  const numbers = <T>(
    name: NumberColumn,
    make: new (buffer: ArrayBufferLike, offset: number, length: number) => T,
    size: number,
  ): T => {
    const { start, bytes } = at(name);
    return new make(buffer.buffer, buffer.byteOffset + start, bytes / size);
  };
  return {
    keys: text('keys'),
    names: text('names'),
    alternates: text('alternates'),
    codes: text('codes'),
    alternateRows: numbers('alternateRows', Uint32Array, 4),
    latitudes: numbers('latitudes', Int32Array, 4),
    longitudes: numbers('longitudes', Int32Array, 4),
    countries: numbers('countries', Uint8Array, 1),
    admin1s: numbers('admin1s', Uint16Array, 2),
    features: numbers('features', Uint8Array, 1),
    populations: numbers('populations', Uint8Array, 1),
    geonameIds: numbers('geonameIds', Uint32Array, 4),
    codeRows: numbers('codeRows', Uint32Array, 4),
    ...header.lists,
  };
}

function bytesOf(column: Uint8Array | Uint16Array | Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
