// The request of CreateExperimentTemplate, as botocore 1.43.107 models it. https://docs.aws.amazon.com/fis/latest/APIReference/API_CreateExperimentTemplate.html
import {
  descriptionMaxLength,
  maxTags,
  nameMaxLength,
  parameterMaxLength,
  targetMaxArns,
} from '../../../facts/fault-injection/fault-injection';
import {list, map, structure, text, whole} from './shape';

const arn = text({least: 20, most: 2048, isSolid: true});
const name = text({most: nameMaxLength.value, isSolid: true});
const description = text({most: descriptionMaxLength.value});
const tags = map(text({most: 128}), text({most: 256}), maxTags.value);
const bucketName = text({least: 3, most: 63, isSolid: true});

const target = structure({
  'resourceType*': text({most: 128, isSolid: true}),
  resourceArns: list(arn, targetMaxArns.value),
  resourceTags: tags,
  filters: list(
    structure({
      'path*': text({most: 256, isSolid: true}),
      'values*': list(text({most: 128})),
    }),
  ),
  'selectionMode*': text({most: 64, isSolid: true}),
  parameters: map(name, text({least: 1, most: parameterMaxLength.value})),
});

const action = structure({
  'actionId*': text({most: 128, isSolid: true}),
  description,
  parameters: map(name, text({most: parameterMaxLength.value})),
  targets: map(name, name),
  startAfter: list(name),
});

const report = structure({
  outputs: structure({s3Configuration: structure({bucketName, prefix: text({most: 256})})}),
  dataSources: structure({cloudWatchDashboards: list(structure({dashboardIdentifier: text({most: 512})}))}),
  preExperimentDuration: text({most: 32}),
  postExperimentDuration: text({most: 32}),
});

/** What the request may hold. The tools fill in `clientToken`, so it is not required here. */
export const createExperimentTemplate = structure({
  clientToken: text({least: 1, most: 1024, isSolid: true}),
  'description*': description,
  'stopConditions*': list(structure({'source*': text({most: 64}), value: text({least: 20, most: 2048})})),
  targets: map(name, target),
  'actions*': map(name, action),
  'roleArn*': arn,
  tags,
  logConfiguration: structure({
    cloudWatchLogsConfiguration: structure({'logGroupArn*': arn}),
    s3Configuration: structure({'bucketName*': bucketName, prefix: text({least: 1, most: 700})}),
    'logSchemaVersion*': whole,
  }),
  experimentOptions: structure({
    accountTargeting: text({values: ['single-account', 'multi-account']}),
    emptyTargetResolutionMode: text({values: ['fail', 'skip']}),
  }),
  experimentReportConfiguration: report,
});
