/** The list of the files that the build made of aws-cdk-lib (`static/engines/cdk/list.json`). */
import * as v from 'valibot';

const file = v.object({file: v.string(), bytes: v.number(), gzipBytes: v.number()});

const schema = v.object({
  /** Of what the files were made. */
  key: v.string(),
  /** Of aws-cdk-lib. */
  version: v.string(),
  /** Folder of the sandbox's page. */
  sandbox: v.string(),
  first: file,
  more: file,
});

export type EngineList = v.InferOutput<typeof schema>;

/** Reads the list; throws if it is none. */
export const readEngineList = (json: unknown): EngineList => v.parse(schema, json);
