/** Stands in for `node:perf_hooks` (https://nodejs.org/api/perf_hooks.html) by the browser's own clock. */

export const performance = globalThis.performance;
