import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const guide = (title: string, page: string): Source => ({
  title: `AWS FIS User Guide, ${title}`,
  url: `https://docs.aws.amazon.com/fis/latest/userguide/${page}.html`,
  checked,
});
const catalogue = guide('Actions reference', 'fis-actions-reference');
const actions = guide('Actions', 'action-sequence');
const targets = guide('Targets', 'targets');
const options = guide('Experiment options', 'experiment-options');
const stopConditions = guide('Stop conditions', 'stop-conditions');
const troubleshooting = guide('Troubleshooting', 'troubleshooting');
const safetyLever = guide('Safety levers', 'safety-lever');
const createTemplate: Source = {
  title: 'AWS FIS API Reference, CreateExperimentTemplate',
  url: 'https://docs.aws.amazon.com/fis/latest/APIReference/API_CreateExperimentTemplate.html',
  checked,
};
const reference: Source = {
  title: 'AWS FIS API Reference',
  url: 'https://docs.aws.amazon.com/fis/latest/APIReference/Welcome.html',
  checked,
};
const model: Source = {
  title: 'botocore 1.43.107, fis service model',
  url: 'https://github.com/boto/botocore',
  checked,
};
const quotas: Source = {
  title: 'AWS General Reference, AWS FIS endpoints and quotas',
  url: 'https://docs.aws.amazon.com/general/latest/gr/fis.html',
  checked,
};
const library: Source = {
  title: 'aws-samples/fis-template-library (2026-07-21)',
  url: 'https://github.com/aws-samples/fis-template-library',
  checked,
};
const issue = (repository: string, number: number): Source => ({
  title: `${repository} issue ${number}, a recorded answer`,
  url: `https://github.com/${repository}/issues/${number}`,
  checked,
});

/** Actions in the actions reference, `aws:fis:wait` and the like included. */
export const actionCount = {
  id: 'fis-action-count',
  value: 50,
  statement:
    'The actions reference lists 50 actions, waiting, alarm assertion and zonal autoshift among them. It speaks of common actions, so `aws fis list-actions` is the authority.',
  sources: [catalogue],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Target resource types in the guide. */
export const targetTypeCount = {
  id: 'fis-target-type-count',
  value: 24,
  statement: 'They act on 24 target resource types, and a target has exactly one type.',
  sources: [targets],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Shortest and longest `duration` of most actions. */
export const durationBounds = {
  id: 'fis-duration-bounds',
  value: ['PT1M', 'PT12H'],
  statement:
    '`duration` is an ISO 8601 string, for most actions from `PT1M` to `PT12H`. EBS volume actions start at one second, Direct Connect at 10 minutes.',
  sources: [catalogue],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Shortest and longest `durationBeforeInterruption` of a Spot interruption. */
export const spotInterruptionBounds = {
  id: 'fis-spot-bounds',
  value: ['PT2M', 'PT15M'],
  statement: '`durationBeforeInterruption` of a Spot interruption goes from `PT2M` to `PT15M`.',
  sources: [catalogue],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Longest experiment, in hours. */
export const experimentMaxHours = {
  id: 'fis-quota-experiment-hours',
  value: 12,
  statement: 'An experiment lasts at most 12 hours, and so does one action.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Actions in one experiment template. */
export const templateMaxActions = {
  id: 'fis-quota-actions',
  value: 20,
  statement: 'A template has at most 20 actions.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Actions that run at the same time in one experiment. */
export const experimentMaxParallelActions = {
  id: 'fis-quota-parallel-actions',
  value: 10,
  statement: 'An experiment runs at most 10 actions at the same time.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Experiments that run at the same time in one account and Region. */
export const maxActiveExperiments = {
  id: 'fis-quota-active-experiments',
  value: 5,
  statement: 'At most 5 experiments are active at the same time.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Experiment templates of one account and Region. */
export const maxTemplates = {
  id: 'fis-quota-templates',
  value: 500,
  statement: 'An account has at most 500 experiment templates.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Stop conditions of one template. */
export const templateMaxStopConditions = {
  id: 'fis-quota-stop-conditions',
  value: 5,
  statement: 'A template has at most 5 stop conditions.',
  sources: [quotas, createTemplate],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** ARNs of one target. */
export const targetMaxArns = {
  id: 'fis-quota-arns',
  value: 5,
  statement: 'A target names at most 5 ARNs.',
  sources: [createTemplate, quotas],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Days for which completed experiments are kept. */
export const retentionDays = {
  id: 'fis-quota-retention-days',
  value: 120,
  statement: 'Completed experiments are kept for 120 days.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Resources that most actions resolve a target to; adjustable. */
export const actionMaxResolvedTargets = {
  id: 'fis-quota-resolved-targets',
  value: 5,
  statement:
    'Most actions resolve to at most 5 resources, for example EC2 instances, ECS tasks or RDS clusters. This quota can be raised.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Pods that an EKS pod action resolves a target to; adjustable. */
export const podActionMaxResolvedTargets = {
  id: 'fis-quota-resolved-pods',
  value: 50,
  statement: 'EKS pod actions resolve to at most 50 pods; the quota can be raised.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Buckets that the S3 action resolves a target to; adjustable. */
export const bucketActionMaxResolvedTargets = {
  id: 'fis-quota-resolved-buckets',
  value: 20,
  statement: 'The S3 action resolves to at most 20 buckets; the quota can be raised.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Minutes that one MRSC global table may be impaired in seven days. */
export const mrscMaxMinutes = {
  id: 'fis-quota-mrsc-minutes',
  value: 5040,
  statement:
    'A DynamoDB global table with multi-Region strong consistency may be impaired for at most 5,040 minutes in any 7 days.',
  sources: [catalogue],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest name of a target or an action, in characters, none of them blank. */
export const nameMaxLength = {
  id: 'fis-name-max',
  value: 64,
  statement: 'Names of targets and actions have at most 64 characters and no whitespace.',
  sources: [createTemplate],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest description, in characters. */
export const descriptionMaxLength = {
  id: 'fis-description-max',
  value: 512,
  statement: 'A description is required and has at most 512 characters.',
  sources: [createTemplate],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest value of a parameter, in characters. */
export const parameterMaxLength = {
  id: 'fis-parameter-max',
  value: 1024,
  statement: 'Every parameter value is a string of at most 1,024 characters: write `"100"`, not `100`.',
  sources: [createTemplate],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Tags of a template, and tags by which one target selects. */
export const maxTags = {
  id: 'fis-tags-max',
  value: 50,
  statement: 'A template carries at most 50 tags, and a target selects by at most 50.',
  sources: [createTemplate],
  evidence: 'model',
} as const satisfies Fact<number>;

/** What happens, unless you say otherwise, when a target resolves to nothing. */
export const emptyTargetDefault = {
  id: 'fis-empty-target',
  value: 'fail',
  statement:
    '`emptyTargetResolutionMode` is `fail` by default: a target without a resource ends the experiment. With `skip` the actions on it are skipped, except for targets given by ARN, which still fail.',
  sources: [options],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** How `StartExperiment` treats actions unless you say otherwise. */
export const actionsModeDefault = {
  id: 'fis-actions-mode',
  value: 'run-all',
  statement:
    '`StartExperiment` has `actionsMode` `run-all`. With `skip-all` it becomes a target preview: targets are resolved, nothing is done, and permissions are not tested.',
  sources: [options, reference],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** States of an experiment. */
export const experimentStates = {
  id: 'fis-experiment-states',
  value: ['pending', 'initiating', 'running', 'completed', 'stopping', 'stopped', 'failed', 'cancelled'],
  statement:
    'An experiment is `pending`, `initiating`, `running`, `completed`, `stopping`, `stopped`, `failed` or `cancelled`. An action can also be `skipped`.',
  sources: [reference, model],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Codes in the error of a failed experiment. */
export const failureCodes = {
  id: 'fis-failure-codes',
  value: [
    'ConfigurationFailure',
    'DependentServiceFailure',
    'InternalFailure',
    'InvalidTarget',
    'AuthorizationFailure',
    'QuotaExceededFailure',
  ],
  statement:
    'A failed experiment carries `ConfigurationFailure`, `DependentServiceFailure`, `InternalFailure`, `InvalidTarget`, `AuthorizationFailure` or `QuotaExceededFailure`. Only `InternalFailure` is promised to stay as it is for automation.',
  sources: [troubleshooting],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** The id of the only safety lever of an account and Region. */
export const safetyLeverId = {
  id: 'fis-safety-lever',
  value: 'default',
  statement:
    'Each account has one *safety lever* per Region, with the ID `default`, disengaged at first. Engaging it stops running experiments (`stopped`); those started afterwards end as `cancelled`.',
  sources: [safetyLever, model],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** US dollars for each minute of an action, outside AWS GovCloud. */
export const actionMinutePrice = {
  id: 'fis-price',
  value: 0.1,
  statement:
    'Each minute of an action costs USD 0.10, whatever the action and the number of its resources (0.12 in AWS GovCloud). Minutes count from its start to its end or stop, rounded to the nearest minute.',
  sources: [
    {title: 'AWS Fault Injection Service pricing', url: 'https://aws.amazon.com/fis/pricing/', checked: '2026-11-25'},
  ],
  evidence: 'documentation',
} as const satisfies Fact<number>;

export const pageFacts: PageFacts = {
  page: '/fault-injection',
  service: 'AWS Fault Injection Service',
  topic: 'Experiments and actions',
  facts: [
    {
      id: 'fis-chaos',
      statement:
        'AWS FIS is a managed service for chaos engineering: an *experiment template* names targets, actions, stop conditions and a role, and each *experiment* runs it once.',
      sources: [reference, createTemplate],
      evidence: 'documentation',
      was: [{path: ['Fault Inject Simulator', 'Chaos Engineering tools'], verdict: 'correct'}],
    },
    {
      id: 'fis-name',
      statement:
        'The product was called AWS Fault Injection *Simulator* and is now AWS Fault Injection *Service*. The old name survives in the API model and in managed policies such as `AWSFaultInjectionSimulatorEC2Access`.',
      sources: [reference, model],
      evidence: 'model',
      was: [
        {
          path: ['Fault Inject Simulator'],
          verdict: 'wrong',
          change: 'The product was AWS Fault Injection Simulator and is now AWS Fault Injection Service (AWS FIS).',
        },
      ],
    },
    {
      id: 'fis-make-failures',
      statement:
        'Faults come from a fixed catalogue of actions, plus your own by way of SSM documents, Chaos Mesh or Litmus. Several are real, not simulated: `aws:ec2:terminate-instances` terminates instances.',
      sources: [catalogue],
      evidence: 'documentation',
      was: [
        {
          path: ['Fault Inject Simulator', 'Make failures on AWS services'],
          verdict: 'imprecise',
          change:
            'Only the actions of a fixed catalogue make failures, on the resource types it names; custom faults go through SSM documents, Chaos Mesh or Litmus.',
        },
      ],
    },
    actionCount,
    targetTypeCount,
    {
      id: 'fis-stop-conditions',
      statement:
        '`stopConditions` is required: CloudWatch alarms, or the single source `none`. An alarm that fires stops the experiment, which cannot be resumed.',
      sources: [stopConditions, createTemplate],
      evidence: 'documentation',
    },
    safetyLeverId,
    {
      id: 'fis-targets-arns-or-tags',
      statement:
        'A target lists ARNs or tags, never both, and filters go with tags only. Several tags must all match; an empty tag value matches an empty value and is no wildcard.',
      sources: [targets],
      evidence: 'documentation',
    },
    {
      id: 'fis-targets-once',
      statement:
        'Targets are resolved once, at the start of the experiment. Two targets of one type may pick the same resource.',
      sources: [targets],
      evidence: 'documentation',
    },
    {
      id: 'fis-filters',
      statement:
        'A filter is a path into the describe or list output of the resource, with names in PascalCase even where the API writes camelCase. Filters are joined by AND; values of one filter, and several values at its path, by OR.',
      sources: [targets],
      evidence: 'documentation',
    },
    {
      id: 'fis-selection-mode',
      statement:
        '`selectionMode` is `ALL`, `COUNT(n)` or `PERCENT(n)`, picked at random. Percentages round down: 50% of 5 is 2, and 5% of 4 selects nothing, so the experiment fails.',
      sources: [targets],
      evidence: 'documentation',
    },
    emptyTargetDefault,
    {
      id: 'fis-start-after',
      statement:
        'An action starts when all actions in its `startAfter` have completed, or at once without any. A skipped action counts as completed; one with a duration completes when that has passed.',
      sources: [actions],
      evidence: 'documentation',
    },
    {
      id: 'fis-run-once',
      statement:
        'Each named action runs once per experiment. To repeat one, add it again under another name; to pause, use `aws:fis:wait`.',
      sources: [actions],
      evidence: 'documentation',
    },
    actionsModeDefault,
    durationBounds,
    spotInterruptionBounds,
    experimentStates,
    failureCodes,
    experimentMaxHours,
    templateMaxActions,
    experimentMaxParallelActions,
    maxActiveExperiments,
    maxTemplates,
    templateMaxStopConditions,
    targetMaxArns,
    actionMaxResolvedTargets,
    podActionMaxResolvedTargets,
    bucketActionMaxResolvedTargets,
    retentionDays,
    mrscMaxMinutes,
    nameMaxLength,
    descriptionMaxLength,
    parameterMaxLength,
    maxTags,
    actionMinutePrice,
    {
      id: 'fis-target-keys',
      statement:
        'In an action, `targets` maps the key of the catalogue to the name of your target, for example `{"Instances": "web"}`. `aws fis get-action` prints the key of an action.',
      sources: [actions, library],
      evidence: 'documentation',
    },
  ],
  messages: [
    {
      id: 'msg-fis-empty-set',
      text: 'Target resolution returned empty set',
      code: 'InvalidTarget',
      from: 'AWS FIS, as the reason of a failed experiment',
      meaning:
        'Nothing matched the tags, filters and selection mode at the start; the wording was reported by third parties and workshops.',
      mend: 'Check tags, state and Region, mind that `PERCENT` rounds down, or set `emptyTargetResolutionMode` to `skip`.',
      sources: [
        {
          title: 'awslabs/ec2-spot-workshops, a workshop that shows the message',
          url: 'https://github.com/awslabs/ec2-spot-workshops/pull/218',
          checked,
        },
      ],
      evidence: 'field',
    },
    {
      id: 'msg-fis-arns-and-tags',
      text: 'You cannot specify both resource ARNs and resource tags for target <target>.',
      code: 'ValidationException',
      from: 'AWS FIS',
      status: 'HTTP 400',
      meaning: 'The target has `resourceArns` and `resourceTags`.',
      mend: 'Keep one of the two, or make two targets.',
      sources: [issue('aws-samples/fis-template-library', 8)],
      evidence: 'field',
    },
    {
      id: 'msg-fis-unexpected-target',
      text: 'Unexpected target "<key>" found in action "<action>".',
      code: 'ValidationException',
      from: 'AWS FIS',
      status: 'HTTP 400',
      meaning: 'The key under `targets` is not the one that this action takes.',
      mend: 'Use the key of the catalogue, for example `SpotInstances` instead of `Instances` for Spot interruptions.',
      sources: [issue('hashicorp/terraform-provider-aws', 26950), issue('hashicorp/terraform-provider-aws', 26501)],
      evidence: 'field',
    },
    {
      id: 'msg-fis-pod-arns',
      text: 'TargetResourceType aws:eks:pod does not support resourceArns.',
      code: 'ValidationException',
      from: 'AWS FIS',
      status: 'HTTP 400',
      meaning: 'Pods are not AWS resources and have no ARN to target.',
      mend: 'Describe them with the target parameters `clusterIdentifier`, `namespace`, `selectorType` and `selectorValue`.',
      sources: [issue('pulumi/pulumi-aws', 3058)],
      evidence: 'field',
    },
    {
      id: 'msg-fis-pod-tags',
      text: 'TargetResourceType aws:eks:pod does not support tags.',
      code: 'ValidationException',
      from: 'AWS FIS',
      status: 'HTTP 400',
      meaning: 'Pods cannot be selected by resource tags.',
      mend: 'Select them by Kubernetes labels: `selectorType` `labelSelector`.',
      sources: [issue('hashicorp/terraform-provider-aws', 32281)],
      evidence: 'field',
    },
  ],
};
