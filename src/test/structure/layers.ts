import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { readFacts } from './source-facts.ts';

/** Source files by their path below `src`, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** Rooms that run anywhere: what each may import besides itself. Nothing else of `src` is theirs. */
const PURE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: ['data', 'wording'],
  cite: ['core', 'data', 'wording'],
  wording: ['data'],
};

/**
 * Says where a pure room imports the shell, Astro or Node, or asks for the time, chance or the machine.
 * A rule of the design (`DESIGN.md`, data flow) that only a test can keep.
 */
export function layerProblems(sources: Sources): string[] {
  const problems: string[] = [];
  for (const [file, source] of sources) {
    const allowed = PURE_ROOMS[roomOf(file)];
    if (!allowed) continue;
    const { imports, impurities } = readFacts(file, source);
    for (const specifier of imports) {
      const wrong = importProblem(file, specifier, allowed);
      if (wrong !== undefined) problems.push(`${file} imports ${specifier}: ${wrong}`);
    }
    for (const impurity of impurities) problems.push(`${file} uses ${impurity}`);
  }
  return problems;
}

function importProblem(
  file: string,
  specifier: string,
  allowed: readonly string[],
): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    const room = roomOf(posix.join(posix.dirname(file), specifier));
    return room === roomOf(file) || allowed.includes(room) ? undefined : 'a room of the shell';
  }
  if (/^(?:astro|@astrojs)(?:[/:]|$)/.test(specifier)) return 'Astro';
  if (specifier.startsWith('virtual:')) return 'Astro';
  const [name = ''] = specifier.split('/');
  return specifier.startsWith('node:') || builtinModules.includes(name) ? 'Node' : undefined;
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}
