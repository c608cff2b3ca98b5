/**
 * Stands in the browser for `@aws-cdk/aws-service-spec`, which the library opens its database with (2.6 MB, read by Node):
 * looks resource types up in the small file instead. `src/plugins/template-check` puts it in that place.
 */
import {lengthen, type ResourceModel, type ResourceTypes} from './resource-types';

let held: ResourceTypes['types'] = {};

/** Says what to look resource types up in. Call it before the first comparison. */
export function giveResourceTypes({types}: ResourceTypes): void {
  held = types;
}

/** The database, as far as the library asks it: resources by their type. */
export const loadAwsServiceSpecSync = () => ({
  lookup(_entity: 'resource', _index: 'cloudFormationType', _comparison: 'equals', type: string): ResourceModel[] {
    const short = Object.hasOwn(held, type) ? held[type] : undefined;
    return short ? [lengthen(type, short)] : [];
  },
});
