// The name under which discovery files a schema: `source@DetailType`. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-registry.html

/** How sure a name is. */
export type NameBasis =
  /** Made by rules that a documented or recorded name shows. */
  | 'shown'
  /** Holds a character for which no discovered name was found; a guess. */
  | 'guess';

/** The name of a schema and of what it describes. */
export interface SchemaName {
  /** `com.example.orders@OrderPlaced`. */
  readonly name: string;
  /** What stands behind the @: also the title of the schema and the name of the detail's own schema. */
  readonly title: string;
  readonly basis: NameBasis;
}

/** Where nothing of a detail-type is left. */
const unnamed = 'Event';

/** Names a schema: a slash in the source becomes a hyphen, the words of the detail-type are capitalized and joined. */
export function schemaName(source: string, detailType: string): SchemaName {
  const title = pascalWords(detailType, /[^A-Za-z0-9._]+/) || unnamed;
  return {
    name: `${source.replaceAll(/[^A-Za-z0-9._-]/g, '-')}@${title}`,
    title,
    basis: /^[A-Za-z0-9._/-]+$/.test(source) && /^[A-Za-z0-9. ]+$/.test(detailType) ? 'shown' : 'guess',
  };
}

/** The words of a text, each with a capital letter, without what stands between them. */
export const pascalWords = (text: string, between: RegExp): string =>
  text
    .split(between)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
