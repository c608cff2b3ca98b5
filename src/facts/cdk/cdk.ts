import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const guide = (title: string, page: string): Source => ({
  title: `AWS CDK v2 Developer Guide, ${title}`,
  url: `https://docs.aws.amazon.com/cdk/v2/guide/${page}.html`,
  checked,
});
const home = guide('What is the AWS CDK?', 'home');
const languages = guide('Supported programming languages', 'languages');
const prerequisites = guide('Prerequisites', 'prerequisites');
const nodeVersions = guide('Node.js versions', 'node-versions');
const versioning = guide('Versioning', 'versioning');
const constructs = guide('Constructs', 'constructs');
const identifiers = guide('Identifiers', 'identifiers');
const bootstrapping = guide('Bootstrapping', 'bootstrapping');
const assets = guide('Assets', 'assets');
const tokens = guide('Tokens', 'tokens');
const context = guide('Context values', 'context');
const telemetry = guide('CLI telemetry', 'cli-telemetry');
const deployCommand = guide('cdk deploy', 'ref-cli-cmd-deploy');
const diffCommand = guide('cdk diff', 'ref-cli-cmd-diff');
const cli: Source = {title: 'AWS CDK CLI 2.1148.1, run', url: 'https://github.com/aws/aws-cdk-cli', checked};
const library: Source = {title: 'aws-cdk-lib 2.276.0, run', url: 'https://github.com/aws/aws-cdk', checked};
const today = '2026-11-26';
const libraryToday: Source = {...library, checked: today};
const exportIssue = (number: number): Source => ({
  title: `aws/aws-cdk issue ${number}`,
  url: `https://github.com/aws/aws-cdk/issues/${number}`,
  checked: today,
});

/** The languages an app may be written in; `C#` stands for .NET. */
export const supportedLanguages = {
  id: 'cdk-languages',
  value: ['TypeScript', 'JavaScript', 'Python', 'Java', 'C#', 'Go'],
  statement:
    'Six languages are supported: TypeScript, JavaScript, Python, Java, C# and Go. Other JVM or .NET languages may work but are not supported.',
  sources: [languages],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Oldest Node.js that the guide asks for, major version. */
export const nodeMinimum = {
  id: 'cdk-node-minimum',
  value: 22,
  statement:
    'Node.js 22 or later is required, whatever language you write in, because the framework is TypeScript and reaches the others through jsii. Support for Node.js 20 ended on 2026-10-30: end of life plus six months.',
  sources: [prerequisites, nodeVersions],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Default of `cdk deploy --require-approval`. */
export const approvalDefault = {
  id: 'cdk-approval-default',
  value: 'broadening',
  statement:
    '`cdk deploy --require-approval` is `broadening` unless you say otherwise: it asks before permissions widen. The other values are `never`, `any-change` and `destructive`.',
  sources: [deployCommand, cli],
  evidence: 'ran',
} as const satisfies Fact<string>;

/** Longest logical ID that one component may give without a hash, in characters. */
export const logicalIdMaxLength = {
  id: 'cdk-logical-id-max',
  value: 255,
  statement:
    'A path of one component becomes the logical ID as it is, without a hash, once every character outside `A-Z`, `a-z` and `0-9` is removed, up to 255 characters.',
  sources: [identifiers, library],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Characters of the readable part of a hashed logical ID. */
export const logicalIdHumanLength = {
  id: 'cdk-logical-id-human',
  value: 240,
  statement:
    'A longer path becomes a readable part cut at 240 characters and a hash. The readable part leaves out `Resource` and a component that the one kept before it ends with.',
  sources: [identifiers, library],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Hex digits of the hash of a logical ID. */
export const logicalIdHashLength = {
  id: 'cdk-logical-id-hash',
  value: 8,
  statement:
    'The hash is the first 8 hex digits, in upper case, of the MD5 of the components joined by `/`: with `Resource`, without `Default`, nothing stripped.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** The component that is dropped from a path altogether. */
export const logicalIdHidden = {
  id: 'cdk-logical-id-default',
  value: 'Default',
  statement:
    'A component named `Default` counts for nothing. Wrap a construct under its old ID and name the inner one `Default`, and the logical ID stays.',
  sources: [identifiers, library],
  evidence: 'ran',
} as const satisfies Fact<string>;

/** The component that is hashed but not shown. */
export const logicalIdHiddenFromHuman = {
  id: 'cdk-logical-id-resource',
  value: 'Resource',
  statement:
    'An L2 construct names its main L1 `Resource`, so a `Bucket` named `myBucket` gets the ID `myBucket5AF9C99B`.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Fact<string>;

/** The constant in the names of the bootstrap resources. */
export const defaultQualifier = {
  id: 'cdk-bootstrap-qualifier',
  value: 'hnb659fds',
  statement:
    'Bootstrap resources are named `cdk-<qualifier>-<what>-<account>-<Region>`. The default qualifier is `hnb659fds`, a constant without a meaning.',
  sources: [bootstrapping, cli],
  evidence: 'ran',
} as const satisfies Fact<string>;

/** Longest bootstrap qualifier, in characters of `[A-Za-z0-9_-]`. */
export const qualifierMaxLength = {
  id: 'cdk-bootstrap-qualifier-max',
  value: 10,
  statement: 'A qualifier of your own has at most 10 characters: letters, digits, `_` and `-`.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Version of the bootstrap template in CLI 2.1148.1. */
export const bootstrapVersion = {
  id: 'cdk-bootstrap-version',
  value: 33,
  statement: 'CLI 2.1148.1 brings version 33 of the bootstrap template.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Oldest bootstrap template that `DefaultStackSynthesizer` accepts. */
export const bootstrapMinimum = {
  id: 'cdk-bootstrap-minimum',
  value: 6,
  statement:
    '`DefaultStackSynthesizer` wants bootstrap version 6 or later and writes that check into every template, as the parameter `BootstrapVersion` and the rule `CheckBootstrapVersion`.',
  sources: [bootstrapping, library],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Oldest bootstrap template whose lookup role the synthesizer uses. */
export const bootstrapLookupMinimum = {
  id: 'cdk-bootstrap-lookup-minimum',
  value: 8,
  statement: 'The lookup role wants bootstrap version 8 or later.',
  sources: [bootstrapping, library],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Largest template that deploys without a bootstrapped environment, in bytes. */
export const unbootstrappedTemplateMaxBytes = {
  id: 'cdk-template-max-bytes',
  value: 51_200,
  statement: 'Without bootstrapping, only a stack that has no assets and a template under 51,200 bytes deploys.',
  sources: [bootstrapping],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most resources that one stack may have. */
export const stackMaxResources = {
  id: 'cdk-stack-max-resources',
  value: 500,
  statement: 'Synthesis fails for a stack of more than 500 resources.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** A path of which nothing is left. */
export const emptyComponents = {
  id: 'msg-cdk-empty-components',
  text: 'Unable to calculate a unique id for an empty set of components',
  from: 'aws-cdk-lib',
  meaning: 'Every component of the path below the stack is named `Default`.',
  mend: 'Give the construct another ID.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Message;

/** A construct ID that is known only at deployment. */
export const tokenInId = {
  id: 'msg-cdk-token-in-id',
  text: 'ID components may not include unresolved tokens: <tokens>',
  from: 'aws-cdk-lib',
  meaning: 'A construct ID was built from a value that is known only at deployment.',
  mend: 'Build IDs from literals.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Message;

/** Two constructs of one name in one scope. */
export const duplicateId = {
  id: 'msg-cdk-duplicate-id',
  text: "There is already a Construct with name '<id>' in <class> [<path>]",
  from: 'constructs',
  meaning: 'Two constructs in one scope have the same ID.',
  mend: 'Rename the new one; renaming the old one would replace its resources.',
  sources: [library],
  evidence: 'ran',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/cdk',
  service: 'AWS CDK',
  topic: 'Cloud Development Kit',
  facts: [
    {
      id: 'cdk-iac',
      statement:
        'The AWS CDK is an open-source framework in which a program in your own language defines *infrastructure as code* (IaC). Running the program, *synthesis*, writes one CloudFormation JSON template per stack.',
      sources: [home, languages],
      evidence: 'documentation',
      was: [
        {path: ['Cloud Development Kit (CDK)'], verdict: 'correct'},
        {
          path: [
            'Cloud Development Kit (CDK)',
            'Use programming languages to define IaS that can be translated to CloudFormation template',
          ],
          verdict: 'imprecise',
          change:
            'The term is IaC, and synthesis gives a cloud assembly (templates, asset manifests and a manifest) that the CLI also publishes and deploys.',
        },
      ],
    },
    {
      id: 'cdk-cloud-assembly',
      statement:
        'Synthesis gives more than a template: the *cloud assembly* in `cdk.out` also holds asset manifests and `manifest.json`. `cdk synth` writes it; `cdk deploy` publishes the assets and deploys through CloudFormation.',
      sources: [home, assets, cli],
      evidence: 'ran',
    },
    supportedLanguages,
    nodeMinimum,
    {
      id: 'cdk-v1-end',
      statement: 'CDK v1 went into maintenance on 2022-06-01 and left support on 2023-06-01; today’s CDK is v2.',
      sources: [home, versioning],
      evidence: 'documentation',
    },
    {
      id: 'cdk-versions',
      statement:
        'The CLI (2.1148.1) and `aws-cdk-lib` (2.276.0) no longer share version numbers. Keep the CLI at least as new as the library.',
      sources: [versioning, cli, library],
      evidence: 'documentation',
    },
    {
      id: 'cdk-construct-levels',
      statement:
        'L1 constructs (`Cfn…`) mirror one CloudFormation resource type each and have no defaults. L2 constructs add safe defaults and helpers such as `grantRead`; L3 constructs wire several resources into a pattern.',
      sources: [constructs],
      evidence: 'documentation',
    },
    logicalIdMaxLength,
    logicalIdHumanLength,
    logicalIdHashLength,
    logicalIdHiddenFromHuman,
    logicalIdHidden,
    {
      id: 'cdk-logical-id-rename',
      statement:
        'Renaming a construct or moving it under another scope changes the logical ID. CloudFormation then creates a new resource and deletes the old one, or orphans it.',
      sources: [identifiers],
      evidence: 'documentation',
    },
    {
      id: 'cdk-diff-exit-code',
      statement:
        '`cdk diff` exits with 0 even when it finds differences, though its help text promises status 1. Ask for 1 with `--fail`, or with `--fail-on any-change|broadening|destructive`.',
      sources: [diffCommand, cli],
      evidence: 'ran',
    },
    approvalDefault,
    {
      id: 'cdk-bootstrap',
      statement:
        '`cdk bootstrap` prepares each pair of account and Region once. Its stack `CDKToolkit` holds an S3 staging bucket, an ECR repository, five IAM roles and the SSM parameter `/cdk-bootstrap/<qualifier>/version`.',
      sources: [bootstrapping, cli],
      evidence: 'ran',
    },
    defaultQualifier,
    qualifierMaxLength,
    bootstrapVersion,
    bootstrapMinimum,
    bootstrapLookupMinimum,
    {
      id: 'cdk-bootstrap-admin',
      statement:
        'The CloudFormation execution role of the bootstrap stack carries `AdministratorAccess` unless you pass `--cloudformation-execution-policies`.',
      sources: [bootstrapping, cli],
      evidence: 'ran',
    },
    unbootstrappedTemplateMaxBytes,
    stackMaxResources,
    {
      id: 'cdk-tokens',
      statement:
        'A value known only at deployment is a *token* at synthesis, for example the string `${Token[AWS.Region.4]}`. So `stack.region === "us-east-1"` is silently false in a stack without an environment; ask `Token.isUnresolved()`.',
      sources: [tokens, library],
      evidence: 'ran',
    },
    {
      id: 'cdk-context',
      statement:
        'Lookups such as `Vpc.fromLookup` are answered from `cdk.context.json` once they are cached there. Commit that file and `cdk.json`, or synthesis depends on the day it runs.',
      sources: [context],
      evidence: 'documentation',
    },
    {
      id: 'cdk-asset-hash',
      statement: 'The hash of an asset is a fingerprint of the CDK’s own, not the SHA-256 of the file.',
      sources: [assets, library],
      evidence: 'ran',
    },
    {
      id: 'cdk-removal-default',
      statement:
        'Buckets, DynamoDB tables, KMS keys and log groups are retained by default when their construct goes; an SQS queue is deleted.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'cdk-cross-stack-export',
      statement:
        'Using a resource of another stack in the same environment silently creates an export `<Stack>:ExportsOutputRef<LogicalId><hash>` and an `Fn::ImportValue`.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'cdk-telemetry',
      statement:
        'The CLI sends telemetry by default. `cdk cli-telemetry --disable` or `CDK_DISABLE_CLI_TELEMETRY=true` turns it off.',
      sources: [telemetry],
      evidence: 'documentation',
    },
  ],
  messages: [
    {
      id: 'msg-cdk-bootstrap-not-found',
      text: "SSM parameter /cdk-bootstrap/<qualifier>/version not found in <environment>. Has the environment been bootstrapped? Please run 'cdk bootstrap' (see https://docs.aws.amazon.com/cdk/latest/guide/bootstrapping.html)",
      from: 'AWS CDK CLI 2.1148.1',
      meaning: 'The account and Region have no bootstrap stack with this qualifier.',
      mend: 'Run `cdk bootstrap aws://<account>/<Region>`, with `--qualifier` if your app sets one.',
      sources: [{title: 'aws/aws-cdk-cli, source of 2.1148.1', url: 'https://github.com/aws/aws-cdk-cli', checked}],
      evidence: 'code',
    },
    {
      id: 'msg-cdk-bootstrap-not-found-earlier',
      text: "SSM parameter /cdk-bootstrap/<qualifier>/version not found. Has the environment been bootstrapped? Please run 'cdk bootstrap' (see https://docs.aws.amazon.com/cdk/latest/guide/bootstrapping.html)",
      from: 'AWS CDK CLI, as the guide prints it',
      meaning: 'The same as the message with the environment in it: nothing is bootstrapped there.',
      mend: 'Bootstrap the account and Region of the stack.',
      sources: [bootstrapping],
      evidence: 'documentation',
    },
    {
      id: 'msg-cdk-bootstrap-version',
      text: "CDK bootstrap stack version 6 required. Please run 'cdk bootstrap' with a recent version of the CDK CLI.",
      from: 'AWS CloudFormation, from the rule `CheckBootstrapVersion` in the template',
      meaning: 'The bootstrap stack of the environment is older than the template demands.',
      mend: 'Run `cdk bootstrap` again with a current CLI; it updates the stack in place.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-invalid-principals',
      text: 'Policy contains a statement with one or more invalid principals',
      from: 'AWS CloudFormation, during a pipeline deployment',
      meaning: 'A target account of the pipeline is not bootstrapped, so a role that the policy names does not exist.',
      mend: 'Bootstrap the target account, with `--trust` for the account of the pipeline.',
      sources: [bootstrapping],
      evidence: 'documentation',
    },
    {
      id: 'msg-cdk-forbidden-null',
      text: 'forbidden: null',
      from: 'AWS CDK CLI, while it publishes assets',
      meaning: 'The environment is bootstrapped, but your identity may not write to the staging bucket.',
      mend: 'Let your identity assume the publishing role, or give it access to the bucket.',
      sources: [bootstrapping],
      evidence: 'documentation',
    },
    {
      id: 'msg-cdk-schema-mismatch',
      text: 'Cloud assembly schema version mismatch: Maximum schema version supported is <version>.x.x, but found <version>. You need at least CLI version <version> to read this manifest.',
      from: 'AWS CDK CLI',
      meaning: 'The library that wrote the assembly is newer than the CLI that reads it.',
      mend: 'Update the `aws-cdk` package; the message names the version you need.',
      sources: [
        versioning,
        {title: 'aws/aws-cdk-cli, source of 2.1148.1', url: 'https://github.com/aws/aws-cdk-cli', checked},
      ],
      evidence: 'code',
    },
    {
      id: 'msg-cdk-no-app',
      text: '--app is required either in command-line, in cdk.json or in ~/.cdk.json',
      from: 'AWS CDK CLI',
      meaning: 'The folder has no `cdk.json` that says how to run your app.',
      mend: 'Change to the folder of the app, or pass `--app`.',
      sources: [cli],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-no-account',
      text: 'Unable to resolve AWS account to use. It must be either configured when you define your CDK Stack, or through the environment',
      from: 'AWS CDK CLI',
      meaning: 'The stack has no `env` and the CLI found no credentials.',
      mend: 'Sign in or pass `--profile`; or give the stack an `env`.',
      sources: [cli],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-which-stacks',
      text: 'Since this app includes more than a single stack, specify which stacks to use (wildcards are supported) or specify `--all`',
      from: 'AWS CDK CLI',
      meaning: 'The app has several stacks and the command names none; the next line, `Stacks: A · B`, lists them.',
      mend: 'Name the stacks; `*` matches the top level only, `**` the whole hierarchy.',
      sources: [cli],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-lookups-disabled',
      text: "Context lookups have been disabled. Make sure all necessary context is already in 'cdk.context.json' by running 'cdk synth' on a machine with sufficient AWS credentials and committing the result. Missing context keys: '<keys>'",
      from: 'AWS CDK CLI with `--no-lookups`',
      meaning: 'A lookup has no cached answer and may not be made.',
      mend: 'Run `cdk synth` with credentials once and commit `cdk.context.json`.',
      sources: [cli],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-context-provider',
      text: 'Cannot retrieve value from context provider <provider> since account/region are not specified at the stack level. Configure "env" with an account and region when you define your stack.See https://docs.aws.amazon.com/cdk/latest/guide/environments.html for more details.',
      from: 'aws-cdk-lib',
      meaning: 'A lookup such as `Vpc.fromLookup` stands in a stack without an environment.',
      mend: 'Give the stack `env: {account, region}`.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-set-context',
      text: 'Cannot set context after children have been added: <names>',
      from: 'constructs',
      meaning: '`node.setContext()` came after the scope already had constructs in it.',
      mend: 'Set context right after you create the scope, or in `cdk.json`.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-module',
      text: "Cannot find module '<name>' Require stack:",
      from: 'Node.js, while it runs the app',
      meaning: 'The package or file that the app imports is not there; the next lines say which files asked for it.',
      mend: 'Run `npm install` in the folder of `package.json`, or correct the path.',
      sources: [{title: 'Node.js 20.20.2, run', url: 'https://github.com/nodejs/node', checked: today}],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-undefined-scope',
      text: "Cannot read properties of undefined (reading 'node')",
      from: 'Node.js, in aws-cdk-lib',
      meaning: 'A construct got `undefined` for its scope, the first argument.',
      mend: 'Pass `this` or the stack; look whether the variable is set before it is used.',
      sources: [libraryToday],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-validation-failed',
      text: 'Validation failed with the following errors:',
      from: 'aws-cdk-lib',
      meaning: 'Constructs found fault with themselves before synthesis; each line starts with the path of one.',
      mend: 'Look up the construct by its path, and correct what the line says.',
      sources: [libraryToday],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-export-in-use',
      text: 'Cannot delete export <name> as it is in use by <stack>',
      from: 'AWS CloudFormation',
      meaning: 'An update removes an export that a deployed stack still imports.',
      mend: 'Call `exportValue()` in the exporting stack for one deployment, in which the other stack lets go.',
      sources: [exportIssue(33395)],
      evidence: 'field',
    },
    {
      id: 'msg-cdk-export-in-use-earlier',
      text: 'Export <name> cannot be <updated | deleted> as it is in use by <stack>',
      from: 'AWS CloudFormation, earlier',
      meaning: 'The same as today’s wording, also where the value of an export would change.',
      mend: 'Keep the export until no stack imports it.',
      sources: [
        exportIssue(8671),
        {title: 'linz/geostore issue 630', url: 'https://github.com/linz/geostore/issues/630', checked: today},
      ],
      evidence: 'field',
    },
    duplicateId,
    {
      id: 'msg-cdk-no-stack',
      text: "<class> at '<path>' should be created in the scope of a Stack, but no Stack found",
      from: 'aws-cdk-lib',
      meaning: 'A resource was created directly under the app.',
      mend: 'Pass a `Stack`, or a construct below one, as the scope.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-stack-name',
      text: "Stack name must match the regular expression: /^[A-Za-z][A-Za-z0-9-]*$/, got '<name>'",
      from: 'aws-cdk-lib',
      meaning: 'The name has a character such as `_`, or does not start with a letter.',
      mend: 'Use letters, digits and hyphens.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-cyclic-reference',
      text: "'<stack>' depends on '<stack>' (<stack> -> <attribute>). Adding this dependency (<stack> -> <attribute>) would create a cyclic reference.",
      from: 'aws-cdk-lib',
      meaning: 'Two stacks use resources of each other.',
      mend: 'Move the shared resource into one of them or into a third stack.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-cross-environment',
      text: "Cannot use resource '<path>' in a cross-environment fashion, the resource's physical name must be explicit set or use `PhysicalName.GENERATE_IF_NEEDED`.",
      from: 'aws-cdk-lib',
      meaning: 'A stack in another account or Region uses a resource whose name is known only at deployment.',
      mend: 'Give the resource a physical name.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-too-many-resources',
      text: "Number of resources in stack '<stack>': <count> is greater than allowed maximum of 500: <types>",
      from: 'aws-cdk-lib',
      meaning: 'The stack holds more resources than the limit; the end of the message counts them by type.',
      mend: 'Split the stack, or use nested stacks.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-supplied-properties',
      text: 'Supplied properties not correct for "<type>"',
      from: 'aws-cdk-lib',
      meaning:
        'An L1 got a value of a wrong type; the next line names it, for example `bucketName: 5 should be a string.`',
      mend: 'Correct the property that the next line names.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-auto-delete-objects',
      text: "Cannot use 'autoDeleteObjects' property on a bucket without setting removal policy to 'DESTROY'.",
      from: 'aws-cdk-lib',
      meaning: 'Emptying a bucket makes sense only if the bucket goes too.',
      mend: 'Add `removalPolicy: RemovalPolicy.DESTROY`.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-list-token',
      text: "Found an encoded list token string in a scalar string context. Use 'Fn.select(0, list)' (not 'list[0]') to extract elements from token lists.",
      from: 'aws-cdk-lib',
      meaning: 'The code indexed a list whose elements are not known at synthesis.',
      mend: 'Take the element with `Fn.select`.',
      sources: [library],
      evidence: 'ran',
    },
    {
      id: 'msg-cdk-list-token-spread',
      text: 'Cannot add elements to list token, got: #{Token[TOKEN.<number>]},<element>',
      from: 'aws-cdk-lib',
      meaning: 'The code spread a list token into a longer list.',
      mend: 'Build the list at deployment, for example with `Fn.join` and `Fn.split`.',
      sources: [library],
      evidence: 'ran',
    },
    emptyComponents,
    tokenInId,
  ],
};
