/** The short forms of intrinsic functions in YAML, such as `!Ref`, read as the CDK CLI reads them. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html */
import {Pair, Scalar, YAMLMap, type CollectionTag, type ScalarTag} from 'yaml';

const functions = [
  ...['Base64', 'Cidr', 'FindInMap', 'GetAZs', 'ImportValue', 'Join', 'Sub', 'Select', 'Split', 'Transform'],
  ...['And', 'Equals', 'If', 'Not', 'Or', 'GetAtt', 'Length', 'ToJsonString', 'ForEach'],
];

function tagsOf(name: string, key: string): readonly (ScalarTag | CollectionTag)[] {
  const tag = `!${name}`;
  const resolve = (value: unknown): unknown => {
    const map = new YAMLMap();
    map.items.push(new Pair(new Scalar(key), value));
    return map;
  };
  return [
    {tag, resolve: (value) => ({[key]: value})},
    {tag, collection: 'seq', resolve},
    {tag, collection: 'map', resolve},
  ];
}

/** Tags for `yaml` that turn each short form into the object it stands for. */
export const shortForms = [
  ...functions.flatMap((name) => tagsOf(name, `Fn::${name}`)),
  ...['Ref', 'Condition'].flatMap((name) => tagsOf(name, name)),
];
