/** Draws cards on a thread of its own, while the plugin's own thread is busy with the pages. */
import {parentPort, workerData} from 'node:worker_threads';
import {createJiti} from 'jiti';

const {keepCards} = await createJiti(import.meta.url).import('./keep-cards.ts');
await keepCards(workerData);
parentPort.close();
