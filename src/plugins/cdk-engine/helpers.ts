/** The compiler writes its helper functions into each of 1,500 files; a bundle needs them once, as `tslib` has them. */

const provided = new Set(['__createBinding', '__esDecorate', '__exportStar', '__importStar', '__runInitializers']);
/** Only `__importStar` calls it, and that of `tslib` has its own. */
const inner = '__setModuleDefault';

/** The script without helpers of its own; one with a helper that `tslib` does not give stays as it is. */
export function withoutHelpers(script: string): string {
  const end = script.indexOf('Object.defineProperty(exports,"__esModule"');
  const start = '"use strict";';
  if (end <= start.length || !script.startsWith(`${start}var __`)) return script;
  const names = [...script.slice(0, end).matchAll(/(__\w+)=exports&&exports\.\1\b/g)].map(([, name = '']) => name);
  return names.every((name) => provided.has(name) || name === inner) ? `${start}${script.slice(end)}` : script;
}
