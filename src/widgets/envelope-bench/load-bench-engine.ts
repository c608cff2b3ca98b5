import type * as BenchEngine from './bench-engine';

/** The key store of this page and the runs of the envelope. */
export const loadBenchEngine = (): Promise<typeof BenchEngine> => import('./bench-engine');
