import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../support/site/run-node.ts';

/** The texts of the sample articles, without their front matter, in the order of their paths. */
export function sampleTexts(): string[] {
  const folder = join(projectDir, 'content/articles');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n+/, ''));
}
