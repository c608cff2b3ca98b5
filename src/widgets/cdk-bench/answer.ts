/** What comes back from a run. It comes from a sandbox in which a stranger's program may have run, so it is checked before use. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(2_000_000));
const line = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));

const schema = v.strictObject({
  /** One a stack, as `cdk synth` writes it. */
  templates: v.pipe(v.array(v.strictObject({file: text, text})), v.maxLength(100)),
  /** The constructs in the order of the tree. */
  tree: v.pipe(
    v.array(
      v.strictObject({
        /** From the app down, joined by `/`; the app itself has none. */
        path: text,
        /** Class of the construct, e.g. `aws-cdk-lib.aws_sqs.Queue`. */
        kind: text,
        /** What an L1 makes. */
        resource: v.optional(v.strictObject({type: text, logicalId: text})),
        /** Line of the program that made it. */
        line,
      }),
    ),
    v.maxLength(5000),
  ),
  problems: v.pipe(
    v.array(v.strictObject({severity: v.picklist(['error', 'warning', 'info']), message: text, line})),
    v.maxLength(500),
  ),
  /** What the program printed. */
  printed: v.pipe(v.array(text), v.maxLength(200)),
  /** How long the program and the synthesis took, in milliseconds. */
  tookMs: v.number(),
});

export type Answer = v.InferOutput<typeof schema>;
export type Problem = Answer['problems'][number];
export type Construct = Answer['tree'][number];

/** Reads what a sandbox sent; undefined if it is anything else than an answer. */
export function readAnswer(sent: unknown): Answer | undefined {
  if (typeof sent !== 'string' || sent.length > 8_000_000) return undefined;
  try {
    const result = v.safeParse(schema, JSON.parse(sent));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
