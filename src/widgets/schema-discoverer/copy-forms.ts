/** The ways to take a schema along: commands and a template that do this for real. */
import {
  type DiscoveredSchema,
  samplesToSend,
  schemaContent,
  schemaDocument,
  type SchemaFormat,
  type SchemaVersion,
  wholeEvent,
} from '@site/src/engines/schema-discovery';
import {formatJson} from '@site/src/engines/json-text';
import {shellQuote} from '@site/src/engines/shell-quote';
import {maxLinkBytes, withoutSecrets} from '@site/src/share-link';

/** What the forms need to know. */
export interface CopyInput {
  readonly schema: DiscoveredSchema;
  readonly version: SchemaVersion;
  readonly format: SchemaFormat;
  readonly registry: string;
}

/** The schema as JSON; what is short stays on one line. */
export const schemaJson = (version: SchemaVersion, format: SchemaFormat): string =>
  `${formatJson(schemaDocument(version, format))}\n`;

/** `aws schemas create-schema` in a registry of one's own. */
export const createCommand = ({version, format, registry}: CopyInput): string =>
  `aws schemas create-schema --registry-name ${shellQuote(registry)} \\
  --schema-name ${shellQuote(version.name.name)} \\
  --type ${format} \\
  --content ${shellQuote(schemaContent(version, format))}`;

/** `aws schemas get-discovered-schema`: what AWS itself infers from these events, without a bus. */
export const discoverCommand = ({schema, format}: CopyInput): string =>
  `aws schemas get-discovered-schema --type ${format} --query Content --output text \\
  --events ${shellQuote(JSON.stringify(samplesToSend(schema).events.map(wholeEvent)))}`;

/** A CloudFormation template in JSON. */
export const cloudFormation = ({version, format, registry}: CopyInput): string =>
  `${JSON.stringify(
    {
      Resources: {
        [`${version.name.title.replaceAll(/[^A-Za-z0-9]/g, '')}Schema`]: {
          Type: 'AWS::EventSchemas::Schema',
          Properties: {
            RegistryName: registry,
            SchemaName: version.name.name,
            Type: format,
            Content: schemaContent(version, format),
          },
        },
      },
    },
    undefined,
    2,
  )}\n`;

/** All forms. */
export const copyForms = (input: CopyInput) => [
  {label: 'aws schemas create-schema', getText: () => createCommand(input)},
  {label: 'aws schemas get-discovered-schema', getText: () => discoverCommand(input)},
  {label: 'CloudFormation (JSON)', getText: () => cloudFormation(input)},
  {label: 'Schema JSON', getText: () => schemaJson(input.version, input.format)},
];

/** What the event-pattern tester gets: a pattern for all events of the schema, and the first of them, one a line. */
export function patternAndEvents({source, detailType, events}: DiscoveredSchema) {
  const lines: string[] = [];
  let length = 0;
  for (const event of events) {
    const line = withoutSecrets(wholeEvent(event));
    length += line.length + 1;
    if (length > maxLinkBytes / 2) break;
    lines.push(line);
  }
  const [asJson, typeAsJson] = [source, detailType].map((text) => JSON.stringify(text));
  return {pattern: `{\n  "source": [${asJson}],\n  "detail-type": [${typeAsJson}]\n}`, events: lines.join('\n')};
}
