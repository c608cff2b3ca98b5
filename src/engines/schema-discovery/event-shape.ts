// The parts of an event that differ from event to event: `detail` and, as recorded schemas show, `resources`. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import type {JsonArray, JsonObject} from '../event-pattern';
import {shapeOf} from './shape-of';
import {nothing, type ObjectShape, type Shape} from './shape';

const noProperties: ObjectShape = {properties: new Map()};

/** The shape of an event's `detail` and `resources`, as an object with these two properties. */
export function eventShape(detail: JsonObject, resources: JsonArray): Shape {
  const properties = new Map([
    ['detail', {shape: shapeOf(detail), isRequired: true}],
    ['resources', {shape: shapeOf(resources), isRequired: true}],
  ]);
  return {...nothing, object: {properties}};
}

const partOf = (event: Shape, name: string): Shape => event.object?.properties.get(name)?.shape ?? nothing;

/** The shape of `detail`. */
export const detailOf = (event: Shape): ObjectShape => partOf(event, 'detail').object ?? noProperties;

/** The shape of `resources`. */
export const resourcesOf = (event: Shape): Shape => partOf(event, 'resources');
