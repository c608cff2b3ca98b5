// What the bench says of a run, and what a reader takes along.
import type {Answer, Construct} from './answer';
import type {EngineList} from './engine-list';

/** Version of aws-cdk-lib in the bench; a test holds it equal to what is bundled. */
export const libraryVersion: EngineList['version'] = '2.276.0';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Number of resources in a template. */
function resourcesIn(text: string): number {
  const {Resources = {}} = JSON.parse(text) as {readonly Resources?: object};
  return Object.keys(Resources).length;
}

/** The outcome of a run in a sentence. */
export function verdictOf({templates, problems, tookMs}: Omit<Answer, 'tree' | 'printed'>): {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly text: string;
} {
  const errors = problems.filter(({severity}) => severity === 'error');
  const [first] = errors;
  if (first) {
    const place = first.line === undefined ? '' : `, the first at line ${first.line}`;
    return {tone: 'bad', text: `${counted(errors.length, 'error')}${place}.`};
  }
  const made = templates.map(({file, text}) => `${counted(resourcesIn(text), 'resource')} in ${file}`).join(', ');
  const time = tookMs > 0 ? `, in ${Math.max(1, Math.round(tookMs))} ms` : '';
  const warnings = problems.filter(({severity}) => severity === 'warning').length;
  return warnings > 0
    ? {tone: 'warn', text: `${made}${time}, with ${counted(warnings, 'warning')}.`}
    : {tone: 'good', text: `${made}${time}.`};
}

/** Id of a construct and how deep it lies; the app itself has no id. */
export function placeOf({path}: Construct): {readonly id: string; readonly depth: number} {
  const ids = path.split('/');
  return path === '' ? {id: 'App', depth: 0} : {id: ids.at(-1) ?? '', depth: ids.length};
}

/** Lines for a shell that make the same template in Node. */
export const shellLines = (program: string): string =>
  [
    `npm install aws-cdk-lib@${libraryVersion} constructs tsx`,
    "cat > app.ts <<'END_OF_APP'",
    program.replace(/\n$/, ''),
    'END_OF_APP',
    'CDK_OUTDIR=cdk.out npx tsx app.ts',
    'cat cdk.out/*.template.json',
  ].join('\n');
