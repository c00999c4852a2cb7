/**
 * A thread of its own for hostile texts, so that one which never ends can be stopped. Says `ready`
 * once it is warm; then takes a text's name and an extraction, and answers with its milliseconds.
 */
import { parentPort } from 'node:worker_threads';
import { articleTextFromPlain } from '../../../core/article/text.ts';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import { cpuMilliseconds } from '../cpu-time.ts';
import { EXTRACTORS, extractorsOf, type Extractor } from '../extractors.ts';
import { goldenProse } from '../golden-texts.ts';
import { hostileText } from './texts.ts';

/** What the thread is asked. */
export interface HostileTask {
  readonly name: string;
  readonly extractor: Extractor;
}

const WARM_UP_ROUNDS = 5;
const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread.');

const gazetteer = loadGazetteer();
const prose = extractorsOf(articleTextFromPlain(goldenProse()), gazetteer);
for (let round = 0; round < WARM_UP_ROUNDS; round++) {
  for (const extractor of EXTRACTORS) prose[extractor]();
}

port.on('message', ({ name, extractor }: HostileTask) => {
  const run = extractorsOf(articleTextFromPlain(hostileText(name)), gazetteer)[extractor];
  port.postMessage(cpuMilliseconds(run));
});
port.postMessage('ready');
