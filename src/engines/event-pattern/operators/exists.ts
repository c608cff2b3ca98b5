// `{"exists": true}` and `{"exists": false}`: leaves only, so objects and empty arrays count as absent. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonReader} from '../json/reader';
import type {Comparison} from './alternative';

/** Reads the operator's value. */
export function readExists(reader: JsonReader): Comparison {
  const token = reader.next();
  if (token === 'true') return {operator: 'exists', holds: () => true};
  if (token === 'false') return {operator: 'exists', holds: () => false, wantsAbsence: true};
  throw reader.refusal('exists match pattern must be either true or false.');
}
