// The outcome of a call: an answer and the registry after it, or an error. https://docs.aws.amazon.com/cloud-map/latest/api/CommonErrors.html
import type {JsonRecord} from '../../json-text';
import {pathText} from '../../json-fields';
import type {Report} from '../issue';
import type {Registry} from '../registry';

/** The errors of the service that are modelled. */
export type ErrorCode =
  | 'CustomHealthNotFound'
  | 'InstanceNotFound'
  | 'InvalidInput'
  | 'NamespaceAlreadyExists'
  | 'NamespaceNotFound'
  | 'OperationNotFound'
  | 'ResourceInUse'
  | 'ResourceLimitExceeded'
  | 'ServiceAlreadyExists'
  | 'ServiceAttributesLimitExceededException'
  | 'ServiceNotFound';

export interface ServiceError {
  readonly code: ErrorCode;
  /** The text of AWS, where it is known to the letter. */
  readonly message?: string;
  /** The reason in our own words, and how to mend it. */
  readonly why: string;
}

/** What a call gave. */
export type Called =
  | {
      readonly ok: true;
      /** Undefined: the call answers nothing. */ readonly output: JsonRecord | undefined;
      readonly registry: Registry;
    }
  | {readonly ok: false; readonly error: ServiceError};

/** Chance, names and time: the engine has none of its own. */
export interface Means {
  /** A number from 0 (included) to 1 (not included). */
  readonly random: () => number;
  /** A new ID for a namespace, a service or an operation. */
  readonly newId: (kind: 'ns' | 'srv' | 'operation') => string;
}

/** A call and the registry it meets. */
export interface Context {
  readonly registry: Registry;
  readonly input: JsonRecord;
  readonly means: Means;
}

export const answered = (registry: Registry, output?: JsonRecord): Called => ({ok: true, output, registry});

export const refused = (code: ErrorCode, why: string, message?: string): Called => ({
  ok: false,
  error: message === undefined ? {code, why} : {code, message, why},
});

/** Reads an input; what its readers report becomes `InvalidInput`, warnings aside. */
export function withInput<Value>(read: (report: Report) => Value | undefined, go: (value: Value) => Called): Called {
  const faults: string[] = [];
  const value = read((path, message, {severity = 'error'} = {}) => {
    if (severity === 'error')
      faults.push(
        path.length > 0 && !message.includes(String(path.at(-1))) ? `${pathText(path)}: ${message}` : message,
      );
  });
  if (faults.length > 0 || value === undefined) return refused('InvalidInput', faults.join(' '));
  return go(value);
}
