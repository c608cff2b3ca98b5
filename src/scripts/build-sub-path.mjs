/** Builds the site once more, as it stands below a sub-path of another domain. */
import {spawnSync} from 'node:child_process';

const {status} = spawnSync(process.execPath, ['src/scripts/build.mjs', '--out-dir', 'build-sub-path'], {
  stdio: 'inherit',
  env: {...process.env, BASE_URL: '/notes/aws/', SITE_URL: 'https://example.org'},
});
process.exit(status ?? 1);
