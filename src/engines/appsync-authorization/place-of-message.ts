// Where a message of the graphql library belongs that comes without a place: at the name it quotes.
import {type DocumentNode, type Location, visit} from 'graphql';

/** The place of the name that a message quotes: the last one if the name stands twice, else the first. */
export function placeOfMessage(message: string, document: DocumentNode): Location | undefined {
  const quoted = new Set([...message.matchAll(/"@?([^"]+)"/g)].map(([, name = '']) => name.split(/[.(]/).at(-1)));
  const places: Location[] = [];
  visit(document, {
    Name: ({value, loc}) => {
      if (loc && quoted.has(value)) places.push(loc);
    },
  });
  return message.startsWith('There can be only one') ? places.at(-1) : places[0];
}
