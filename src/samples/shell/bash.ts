// Bash's own reading of scripts (`bash -n`: nothing is run), many in one process. https://www.gnu.org/software/bash/manual/bash.html#The-Set-Builtin
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Whether there is a bash to ask. */
export const hasBash = spawnSync('bash', ['--version']).status === 0;

/** For each script what bash says against it, empty if nothing. */
export function bashIssues(scripts: readonly string[]): readonly string[] {
  if (!hasBash || scripts.length === 0) return scripts.map(() => '');
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  try {
    for (const [index, script] of scripts.entries()) writeFileSync(join(folder, String(index)), script);
    const loop = 'for ((i = 0; i < $1; i++)); do bash -n "$i" 2>"$i.said" || true; done';
    spawnSync('bash', ['-c', loop, 'bash', String(scripts.length)], {cwd: folder});
    return scripts.map((_, index) => readFileSync(join(folder, `${index}.said`), 'utf8').trim());
  } finally {
    rmSync(folder, {recursive: true});
  }
}
