// Filters of the lists: name, values, condition; all of them must hold. https://docs.aws.amazon.com/cloud-map/latest/api/API_ServiceFilter.html
import {inWords, own} from '../../json-text';
import {choiceIn, listIn, type Site, siteOf} from '../../json-fields';

export type Filters = readonly {readonly name: string; readonly values: readonly string[]; readonly prefix: boolean}[];

/** Reads `Filters`; BETWEEN is for dates and reads as refused here. */
export function filtersIn(site: Site, names: readonly string[]): Filters {
  return listIn(site, 'Filters').flatMap(({value, path}): Filters => {
    const inner = siteOf(value, path, site.report, {read: ['Name', 'Values', 'Condition']});
    const name = inner && choiceIn(inner, 'Name', names, true);
    const condition = inner && (choiceIn(inner, 'Condition', ['EQ', 'IN', 'BEGINS_WITH']) ?? 'EQ');
    const values = inner && own(inner.object, 'Values');
    if (!Array.isArray(values) || !values.every((each) => typeof each === 'string')) {
      site.report([...path, 'Values'], `Values is a list of texts; found ${inWords(values)}.`);
      return [];
    }
    return name === undefined ? [] : [{name, values, prefix: condition === 'BEGINS_WITH'}];
  });
}

/** Whether something with these properties passes every filter. */
export const passes = (filters: Filters, properties: Readonly<Record<string, readonly string[]>>): boolean =>
  filters.every(({name, values, prefix}) =>
    (properties[name] ?? []).some((has) => values.some((value) => (prefix ? has.startsWith(value) : has === value))),
  );
