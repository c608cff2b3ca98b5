// Where the values of an event stand, in the words of a path with indexes: `detail.items[1].sku`. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import type {JsonNode, JsonScalar} from '../json/nodes';
import type {Element} from './path-tree';

/** The place of every value in an event. */
export type Places = ReadonlyMap<JsonNode, string>;

/** Finds the places of all values. */
export function placesIn(root: JsonNode): Places {
  const places = new Map<JsonNode, string>();
  const add = (node: JsonNode, place: string): void => {
    places.set(node, place);
    if (node.kind === 'array') node.elements.forEach((element, index) => add(element, `${place}[${index}]`));
    else if (node.kind === 'object') node.members.forEach((member, name) => add(member, below(place, name)));
  };
  add(root, '');
  return places;
}

const below = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);

/** The place of a value. */
export const placeOf = (places: Places, value: JsonScalar): string => places.get(value) ?? '';

/** The place of an array element: `detail.items[1]`. */
export const elementPlace = (places: Places, {array, index}: Element): string => `${places.get(array) ?? ''}[${index}]`;
