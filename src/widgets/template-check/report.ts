/** The report of AWS's validator, checked before use. https://github.com/aws-cloudformation/cloudformation-validate */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(100_000));
const place = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0)));

const diagnostic = v.object({
  /** A letter for the severity and four digits, e.g. `E3012`. */
  ruleId: v.pipe(v.string(), v.maxLength(64)),
  severity: v.picklist(['FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG']),
  message: text,
  /** The entry of a section that it is about. */
  entity: v.nullish(v.object({logicalId: text, entityType: text})),
  /** From the entry down with dots, or from the top with slashes first. */
  propertyPath: v.nullish(text),
  suggestedFix: v.nullish(text),
  ruleDescription: v.nullish(text),
  /** Counted from 1. */
  startLine: place,
  endLine: place,
  /** Counted from 1, in bytes of UTF-8. */
  startColumn: place,
  endColumn: place,
});

const schema = v.object({
  /** `ERROR` if the text could not be read, `ANALYSIS_INCOMPLETE` if findings may be missing. */
  status: v.picklist(['OK', 'ANALYSIS_INCOMPLETE', 'ERROR']),
  version: v.pipe(v.string(), v.maxLength(64)),
  metadata: v.object({resourcesScanned: v.number()}),
  diagnostics: v.pipe(v.array(diagnostic), v.maxLength(20_000)),
});

export type Report = v.InferOutput<typeof schema>;
export type Diagnostic = Report['diagnostics'][number];

/** Longest report that is read, in UTF-16 units. */
const longest = 40_000_000;

/** Reads the JSON that the worker sent; undefined if it is anything else than a report. Never throws. */
export function readReport(sent: unknown): Report | undefined {
  if (typeof sent !== 'string' || sent.length > longest) return undefined;
  try {
    const result = v.safeParse(schema, JSON.parse(sent));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
