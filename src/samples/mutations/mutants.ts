// Mutants of a sample: each has one slip of the kind that people make.
import type {Fence} from '../fence';
import {
  graphqlOperators,
  httpOperators,
  iniOperators,
  jsonOperators,
  terminalOperators,
  yamlOperators,
} from './documents';
import {type Mutant, mutantsBy, type Operator} from './operator';
import {pythonOperators, typescriptOperators} from './programs';
import type {Random} from './random';
import {shellOperators} from './shell';

const operators: Readonly<Record<string, readonly Operator[] | ((code: string) => readonly Operator[])>> = {
  bash: shellOperators,
  powershell: shellOperators,
  json: jsonOperators,
  yaml: yamlOperators,
  graphql: graphqlOperators,
  ini: iniOperators,
  http: httpOperators,
  text: terminalOperators,
  python: pythonOperators,
  typescript: typescriptOperators,
  javascript: typescriptOperators,
};

/** Up to `most` mutants of each kind. */
export function mutantsOf({language, code}: Fence, most: number, random: Random): readonly Mutant[] {
  const own = operators[language] ?? [];
  return (typeof own === 'function' ? own(code) : own).flatMap((operator) => mutantsBy(operator, code, most, random));
}
