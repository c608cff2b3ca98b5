/** What the tool says of a paste: the verdict, the issues at the field, and the notes on the schema that is shown. */
import {
  type DiscoveredSchema,
  type Discovery,
  inexactNumbers,
  type Issue,
  type Measure,
  measure,
  pathText,
  samplesToSend,
  schemaContent,
  type SchemaFormat,
  type SchemaVersion,
} from '@site/src/engines/schema-discovery';
import type {FieldIssue} from '@site/src/ui/issue';

/** The verdict in a sentence. */
export interface Conclusion {
  readonly tone: 'good' | 'bad' | 'warn';
  readonly text: string;
}

const mostIssues = 8;

/** `1 event`, `2 events`. */
export const counted = (count: number, word: string): string =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;

/** An issue with its place. */
const issueText = ({message, line, column}: Issue): string => `${message} Line ${line}, column ${column}.`;

/** The issues of the field of events; the first ones, where there are many. */
export function fieldIssues(discovery: Discovery): readonly FieldIssue[] {
  const issues = discovery.ok
    ? [
        ...discovery.refused.flatMap(({index, issues: own}) =>
          own.map((issue) => ({...issue, message: `Event ${index + 1}: ${issue.message}`})),
        ),
        ...discovery.warnings,
      ]
    : [discovery.issue];
  const shown = issues.slice(0, mostIssues).map((issue) => ({
    field: 'events',
    severity: issue.severity,
    message: issueText(issue),
  }));
  const rest = issues.length - shown.length;
  return rest > 0 ? [...shown, {field: 'events', severity: 'warning', message: `And ${rest} more.`}] : shown;
}

/** What becomes of the paste, in a sentence or two. */
export function conclude(discovery: Discovery, shown: DiscoveredSchema | undefined): Conclusion {
  if (!discovery.ok) return {tone: 'bad', text: `The events cannot be read. ${issueText(discovery.issue)}`};
  const {schemas, refused} = discovery;
  const [first] = refused;
  const why = first ? ` Event ${first.index + 1} is refused: ${first.issues[0]?.message ?? ''}` : '';
  const more = refused.length > 1 ? ` So are ${refused.length - 1} more.` : '';
  if (!shown) return {tone: 'bad', text: `No schema comes of this.${why}${more}`};
  const over = overLimits(shown).map((each) => overText(each));
  const told = [...over, ...(first ? [`${why.trim()}${more}`] : [])].join(' ');
  const events = schemas.reduce((sum, each) => sum + each.events.length, 0);
  const [only] = schemas;
  const found =
    schemas.length === 1 && only
      ? `${only.name.name} has ${counted(only.versions.length, 'version')} after ${counted(events, 'event')}.`
      : `${counted(schemas.length, 'schema')} from ${counted(events, 'event')}, one for each source and detail-type.`;
  return {tone: told ? 'warn' : 'good', text: told ? `${found} ${told}` : found};
}

/** The latest version of a schema. */
export const latestOf = ({versions}: DiscoveredSchema): SchemaVersion => versions.at(-1) ?? versions[0];

/** The version that is written out; 0 stands for the latest. */
export const writtenVersion = (schema: DiscoveredSchema, number: number): SchemaVersion =>
  schema.versions[number - 1] ?? latestOf(schema);

/** Writing a document of thousands of characters takes long, and verdict and figures both need its length. */
const measured = new WeakMap<DiscoveredSchema, Map<SchemaFormat, readonly Measure[]>>();

/** The figures of a schema, its content in the format that is shown. */
export function measuresOf(schema: DiscoveredSchema, format: SchemaFormat = 'OpenApi3'): readonly Measure[] {
  const known = measured.get(schema) ?? new Map<SchemaFormat, readonly Measure[]>();
  measured.set(schema, known);
  const measures = known.get(format) ?? measure(schema, schemaContent(latestOf(schema), format));
  known.set(format, measures);
  return measures;
}

/** Figures that are over their limit; more samples than one call takes are no fault of a schema. */
export const overLimits = (schema: DiscoveredSchema): readonly Measure[] =>
  measuresOf(schema).filter(({kind, value, max}) => value > max && kind !== 'samples');

function overText({kind, value, max}: Measure): string {
  const [has, most] = [value, max].map((each) => each.toLocaleString('en'));
  if (kind === 'characters') return `Its content of ${has} characters is refused: the registry takes ${most}.`;
  return `It has ${has} ${kind}; the quota is ${most}.`;
}

/** What a reader should know of the schema that is shown. */
export function notesOn(schema: DiscoveredSchema, all: readonly DiscoveredSchema[]): readonly string[] {
  const {name} = schema;
  const inexact = inexactNumbers(latestOf(schema).shape).map(pathText);
  const namesakes = all.filter((each) => each !== schema && each.name.name === name.name);
  const {events, isEnough} = samplesToSend(schema);
  return [
    ...(name.basis === 'guess'
      ? [`The name ${name.name} is a guess: what discovery makes of such characters is not documented.`]
      : []),
    ...(namesakes.length > 0
      ? [
          `${counted(namesakes.length, 'other schema')} here would get the same name; how the registry tells them apart is not documented.`,
        ]
      : []),
    ...(inexact.length > 0
      ? [`At ${inexact.join(', ')} stand numbers that no double keeps: JSON.parse changes them. Send them as strings.`]
      : []),
    ...(events.length < schema.events.length
      ? [
          `GetDiscoveredSchema takes ${events.length} of the ${schema.events.length} events; ${isEnough ? 'those that made a version are among them, so the schema is the same.' : 'more of them made a version, so the schema lacks something.'}`,
        ]
      : []),
  ];
}
