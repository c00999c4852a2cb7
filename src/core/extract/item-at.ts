/**
 * The item of a list at an index; undefined outside the list, and where there is no index.
 *
 * For indexes that are often -1, as those of words outside marks are: JavaScript looks `list[-1]` up
 * as a property by name, which takes V8 twenty times as long as an item.
 */
export const itemAt = <Item>(list: readonly Item[], index: number | undefined): Item | undefined =>
  index !== undefined && index >= 0 ? list[index] : undefined;
