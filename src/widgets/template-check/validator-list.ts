/** The list of the files that the build made of AWS's validator (`static/engines/validator/list.json`). */
import * as v from 'valibot';

const schema = v.object({
  /** Of what the files were made. */
  key: v.string(),
  /** Of `@aws/cloudformation-validate`. */
  version: v.string(),
  /** Script of the worker. */
  worker: v.string(),
  /** Its WebAssembly, packed by gzip. */
  program: v.object({file: v.string(), bytes: v.number(), unpackedBytes: v.number()}),
});

export type ValidatorList = v.InferOutput<typeof schema>;

/** Reads the list; throws if it is none. */
export const readValidatorList = (json: unknown): ValidatorList => v.parse(schema, json);
