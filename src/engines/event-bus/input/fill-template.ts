// A template with the values of an event. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
import {type JsonNode, parseJson} from '../../event-pattern';
import {minified} from './json-tree';
import {piecesOf} from './template';

/** The filled template. */
export interface Filled {
  /** Without white space if it is JSON, else as it came out. */
  readonly text: string;
  readonly isJson: boolean;
  /** Placeholders within quotes whose value is an object or a list. */
  readonly quotedTrees: readonly string[];
}

/** Within quotes, values go in as they are: EventBridge does not escape them. */
const quoted = (value: JsonNode | undefined): string => {
  if (!value) return '';
  return value.kind === 'string' ? value.text : minified(value);
};

/** Puts values into a template; a value that is missing leaves nothing within quotes, and `""` without. */
export function fillTemplate(template: string, values: ReadonlyMap<string, JsonNode>): Filled {
  const pieces = piecesOf(template);
  const filled = pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      const value = values.get(piece.name);
      if (piece.isQuoted) return quoted(value);
      return value ? minified(value) : '""';
    })
    .join('');
  const quotedTrees = pieces.flatMap((piece) => {
    if (piece.kind === 'text' || !piece.isQuoted) return [];
    const kind = values.get(piece.name)?.kind;
    return kind === 'object' || kind === 'array' ? [piece.name] : [];
  });
  const parsed = parseJson(filled);
  return parsed.ok
    ? {text: minified(parsed.root), isJson: true, quotedTrees}
    : {text: filled, isJson: false, quotedTrees};
}
