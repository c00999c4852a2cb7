import type { CompiledMessage } from 'icu-minify/format';

/** Changes to each kind of node; kinds that are absent stay as they are. */
interface NodeChanges {
  readonly text?: (text: string) => string;
  readonly argument?: (name: string) => void;
  readonly tag?: (name: string) => string;
}

/** The kinds of nodes that icu-minify writes as numbers: those that choose by a value, and formats. */
const CHOICES: ReadonlySet<unknown> = new Set([1, 2, 3]);
const FORMATS: ReadonlySet<unknown> = new Set([4, 5, 6]);

/** Walks a compiled message, and returns it with its texts changed. */
export function walkMessage(message: CompiledMessage, changes: NodeChanges): CompiledMessage {
  return (
    typeof message === 'string' ? walkNode(message, changes) : walkNodes(message, changes)
  ) as CompiledMessage;
}

function walkNodes(nodes: readonly unknown[], changes: NodeChanges): unknown[] {
  return nodes.map((node) => walkNode(node, changes));
}

function walkNode(node: unknown, changes: NodeChanges): unknown {
  if (typeof node === 'string') return changes.text?.(node) ?? node;
  if (!Array.isArray(node)) return node;
  const [name, kind, ...rest] = node as [string, ...unknown[]];
  if (kind !== undefined && !CHOICES.has(kind) && !FORMATS.has(kind)) {
    return [changes.tag?.(name) ?? name, ...walkNodes([kind, ...rest], changes)];
  }
  changes.argument?.(name);
  if (!CHOICES.has(kind)) return node;
  const options = Object.entries(rest[0] as Record<string, unknown>).map(([key, option]) => [
    key,
    Array.isArray(option) ? walkNodes(option, changes) : walkNode(option, changes),
  ]);
  return [name, kind, Object.fromEntries(options)];
}

/** Distinguishes tags from arguments, so that `<name>{name}</name>` has both. */
const TAG_MARK = '<';

/** Marks the tags of a message that icu-minify has compiled, as {@link tagsOf} expects them. */
export function markTags(message: CompiledMessage): CompiledMessage {
  return walkMessage(message, { tag: (name) => TAG_MARK + name });
}

/**
 * The tags of a message with marked tags, each once: their names, and how they are written in it.
 */
export function tagsOf(message: CompiledMessage): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  const add = (marked: string): string => {
    tags.set(marked.slice(TAG_MARK.length), marked);
    return marked;
  };
  walkMessage(message, { tag: add });
  return tags;
}

/** The names of a message's arguments, each once. */
export function argumentsOf(message: CompiledMessage): readonly string[] {
  const names = new Set<string>();
  walkMessage(message, { argument: (name) => names.add(name) });
  return [...names];
}
