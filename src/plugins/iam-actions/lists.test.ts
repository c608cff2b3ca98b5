import {expect, test} from 'vitest';
import {readService, readServices} from '@site/src/widgets/policy-simulator/service-list';
import {serviceList, servicesList} from './lists';

test('what the build writes is what the simulator reads', () => {
  const services = servicesList('2026-09-26T04:46:59.905Z', ['kms', 's3'], {kms: 'AWS Key Management Service'});
  expect(readServices(JSON.parse(JSON.stringify(services)))).toEqual({
    date: '2026-09-26',
    services: [
      ['kms', 'AWS Key Management Service'],
      ['s3', 's3'],
    ],
  });
  const list = serviceList(
    {
      b: {name: 'Encrypt', accessLevel: 'Write', resourceTypes: [{name: 'key'}]},
      a: {name: 'CreateKey', accessLevel: 'Write'},
    },
    {tag: {key: 'aws:TagKeys', type: 'ArrayOfString'}},
  );
  const {actions, keys} = readService(JSON.parse(JSON.stringify(list)));
  expect(actions.map(({name, resources}) => [name, resources])).toEqual([
    ['CreateKey', []],
    ['Encrypt', ['key']],
  ]);
  expect(keys).toEqual([{key: 'aws:TagKeys', type: 'ArrayOfString', example: 'string', isList: true}]);
});
