/** Stands in for `node:child_process` and `node:zlib`: a page starts no program, and this one packs nothing. */

const refuse = (what: string) => (): never => {
  throw new Error(`${what} needs a program on a computer: constructs that bundle files do not work in the page.`);
};

export const spawnSync = refuse('spawnSync');
export const execSync = refuse('execSync');
export const execFileSync = refuse('execFileSync');
export const spawn = refuse('spawn');
export const gzipSync = refuse('gzipSync');
