// Takes the JSON of a request apart, or says which constraints it breaks. https://docs.aws.amazon.com/kms/latest/APIReference/CommonErrors.html
import {numberOfBytesTooLarge, numberOfBytesTooSmall, plaintextTooLong} from '../../facts/kms/apis';
import {own, type JsonRecord} from '../json-text';
import type {Bytes} from './bytes';
import {checkMember} from './check-member';
import {inOurWords, recorded, type Refused} from './exception';
import type {Operation} from './operation-names';
import {requestShapes, type Member} from './shapes';

/** A request that keeps to its shape. */
export interface Members {
  readonly text: (name: string) => string | undefined;
  readonly bytes: (name: string) => Bytes | undefined;
  readonly number: (name: string) => number | undefined;
  readonly texts: (name: string) => readonly string[];
  /** An encryption context; undefined if there is none or an empty one. */
  readonly map: (name: string) => Readonly<Record<string, string>> | undefined;
  readonly isOn: (name: string) => boolean;
  readonly has: (name: string) => boolean;
}

/** Names that the operation does not have; the service passes over them, command line and SDKs refuse them. */
export const unknownMembers = (operation: Operation, request: JsonRecord): readonly string[] =>
  Object.keys(request).filter((name) => !requestShapes[operation].some((member) => member.name === name));

function membersOf(values: ReadonlyMap<string, unknown>): Members {
  const get = <Value>(name: string): Value | undefined => values.get(name) as Value | undefined;
  return {
    text: (name) => get<string>(name),
    bytes: (name) => get<Bytes>(name),
    number: (name) => get<number>(name),
    texts: (name) => get<readonly string[]>(name) ?? [],
    map: (name) => {
      const map = get<Readonly<Record<string, string>>>(name);
      return map && Object.keys(map).length > 0 ? map : undefined;
    },
    isOn: (name) => get<boolean>(name) === true,
    has: (name) => values.get(name) !== undefined,
  };
}

const mend = 'Keep to the members and bounds of the API Reference.';

/** One breach is worded as recorded where it was; several are counted, as the API does. */
function refuse(violations: readonly string[]): Refused {
  const [first = ''] = violations;
  const message =
    violations.length === 1
      ? `1 validation error detected: ${first}`
      : `${violations.length} validation errors detected: ${violations.join('; ')}`;
  const number = /^1 validation error detected: Value '(-?\d+)' at 'numberOfBytes'/.exec(message)?.[1] ?? '';
  for (const fact of [plaintextTooLong, numberOfBytesTooSmall, numberOfBytesTooLarge]) {
    const refused = recorded(fact, number);
    if (refused.exception.message === message) return refused;
  }
  return inOurWords('ValidationException', message, mend);
}

/** Holds a request against the shape of its operation. */
export function readRequest(operation: Operation, request: JsonRecord): Members | Refused {
  const values = new Map<string, unknown>();
  const violations: string[] = [];
  const shapes: readonly Member[] = requestShapes[operation];
  for (const member of shapes) {
    const found = checkMember(member, own(request, member.name));
    if ('wrongType' in found) {
      return inOurWords('SerializationException', found.wrongType, 'Correct the type; bytes travel as base64.');
    }
    if ('violation' in found) violations.push(found.violation);
    else values.set(member.name, found.value);
  }
  return violations.length > 0 ? refuse(violations) : membersOf(values);
}
