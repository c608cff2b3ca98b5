// The settings of a namespace, in a document or in a request. https://docs.aws.amazon.com/cloud-map/latest/api/API_Namespace.html
import {dnsNamespaceNameMaxLength, httpNamespaceNameMaxLength} from '../../../facts/cloud-map/cloud-map';
import {descriptionMaxLength, printablePattern, publicNamePattern} from '../limits';
import type {NamespaceSettings, NamespaceType} from '../registry';
import {type Site, textIn} from '../../json-fields';

/** The name, by the rules of its kind. */
function nameIn(site: Site, type: NamespaceType): string | undefined {
  const isPublic = type === 'DNS_PUBLIC';
  const name = textIn(site, 'Name', {
    isRequired: true,
    max: type === 'HTTP' ? httpNamespaceNameMaxLength.value : dnsNamespaceNameMaxLength.value,
    form: isPublic
      ? {pattern: publicNamePattern, words: 'a domain of at least two labels, such as example.com'}
      : {pattern: printablePattern, words: 'made of printable ASCII characters without blanks'},
  });
  if (name?.startsWith('arn:')) {
    site.report([...site.path, 'Name'], 'A name may not begin with arn:. Choose another name.');
    return undefined;
  }
  return name;
}

/** Reads what the three calls that create a namespace take. */
export function readNamespaceSettings(site: Site, type: NamespaceType): NamespaceSettings | undefined {
  const name = nameIn(site, type);
  const description = textIn(site, 'Description', {min: 0, max: descriptionMaxLength});
  const vpc = textIn(site, 'Vpc', {max: 64});
  return name === undefined ? undefined : {name, type, description, vpc};
}
