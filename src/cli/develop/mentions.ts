import { drawMentions, readMentions } from '../../test/measure/about/draw-mentions.ts';
import { defineCommand, UsageError } from '../command.ts';
import { startCommand } from '../run-command.ts';

/** The command that draws people and bodies named inside quotes, for somebody to read. */
export const mentionsCommand = defineCommand({
  name: 'mentions',
  usage: '[--count 100] [--seed 1] [--json]',
  about: `
Draws people and bodies that quotes name, from the articles of the archive folder and, where there are any, of
the shared annotated news, and prints each with the words around it. A person counts which are right: only
reading can tell. Writes nothing.`,
  options: {
    count: { type: 'string', value: 'N', help: 'how many mentions (100)' },
    seed: { type: 'string', value: 'N', help: 'another number draws other mentions (1)' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  statuses: '0 always.',
  readsArchive: true,
  run: async ({ values }, { settings, io }) => {
    const [count, seed] = [Number(values.count ?? 100), Number(values.seed ?? 1)];
    if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
      throw new UsageError('--count takes a number from 1 on, --seed a whole number.');
    }
    const all = await readMentions(settings);
    const drawn = drawMentions(all, count, seed);
    if (values.json) {
      io.out(`${JSON.stringify(drawn, undefined, 2)}\n`);
      return 0;
    }
    for (const [at, { article, name, kind, speaker, context, first }] of drawn.entries()) {
      const oneLine = (text: string) => text.replace(/\s+/g, ' ');
      io.out(`${at + 1}. ${name} (${kind}), by ${speaker ?? 'an open speaker'} · ${article}\n`);
      io.out(`   ${oneLine(context)}\n   first: ${oneLine(first)}\n\n`);
    }
    io.out(`${drawn.length} of ${all.length} mentions.\n`);
    return 0;
  },
});

if (import.meta.main) await startCommand(mentionsCommand);
