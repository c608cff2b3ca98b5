import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const operatorsPage: Source = {
  title: 'Amazon EventBridge User Guide, Comparison operators',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html',
  checked,
};
const quotas: Source = {
  title: 'Amazon EventBridge User Guide, Quotas',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
  checked,
};
const structure: Source = {
  title: 'Amazon EventBridge User Guide, AWS events',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html',
  checked,
};
const testApi: Source = {
  title: 'Amazon EventBridge API Reference, TestEventPattern',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html',
  checked,
};
const model: Source = {
  title: 'botocore 1.43.107, events service model',
  url: 'https://github.com/boto/botocore/tree/develop/botocore/data/events',
  checked,
};
const pipesModel: Source = {
  title: 'botocore 1.43.107, pipes service model',
  url: 'https://github.com/boto/botocore/tree/develop/botocore/data/pipes',
  checked,
};
const customBusModel: Source = {
  title: 'botocore 1.43.107, eventbridgev2 service model',
  url: 'https://github.com/boto/botocore/tree/develop/botocore/data/eventbridgev2',
  checked,
};
const customBus: Source = {
  title: 'Amazon EventBridge User Guide, Event bus (Custom)',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus.html',
  checked,
};
const ruler: Source = {title: 'aws/event-ruler 2.0.1, run', url: 'https://github.com/aws/event-ruler', checked};
const recordings: Source = {
  title: 'localstack/localstack, answers recorded on AWS',
  url: 'https://github.com/localstack/localstack',
  checked,
};

/** Longest event pattern of a rule by default, in characters. */
export const patternMaxCharacters = {
  id: 'eb-pattern-max-characters',
  value: 2048,
  statement: 'An event pattern of a rule may have 2,048 characters; this quota can be raised.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest event pattern that the API shape lets through, in characters. */
export const patternApiMaxCharacters = {
  id: 'eb-pattern-api-max-characters',
  value: 4096,
  statement: 'The shape of the API lets patterns of up to 4,096 characters through; the quota decides before that.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Operators of the pattern language, beside plain values. */
export const patternOperators = {
  id: 'eb-pattern-operators',
  value: ['prefix', 'suffix', 'equals-ignore-case', 'wildcard', 'anything-but', 'numeric', 'cidr', 'exists', '$or'],
  statement:
    'Beside plain values there are nine operators: `prefix`, `suffix`, `equals-ignore-case`, `wildcard`, `anything-but`, `numeric`, `cidr`, `exists` and `$or`. Their names are case-sensitive.',
  sources: [operatorsPage, ruler],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Operators that `anything-but` may hold. */
export const anythingButForms = {
  id: 'eb-pattern-anything-but-forms',
  value: ['prefix', 'suffix', 'equals-ignore-case', 'wildcard'],
  statement:
    '`anything-but` takes a string, a number, a list of one type, or one of `prefix`, `suffix`, `equals-ignore-case` and `wildcard` with a string or a list of strings.',
  sources: [operatorsPage, ruler],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Comparison signs of `numeric`. */
export const numericOperators = {
  id: 'eb-pattern-numeric',
  value: ['=', '<', '<=', '>', '>='],
  statement:
    '`numeric` knows `=`, `<`, `<=`, `>` and `>=` and looks at JSON numbers only. It takes one bound, or a lower bound followed by an upper one; the lower must be strictly less, so `>=5` with `<=5` is an error.',
  sources: [operatorsPage, ruler],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Longest mask that `cidr` takes, for IPv4 and IPv6. */
export const cidrMaxMaskBits = {
  id: 'eb-pattern-cidr',
  value: [31, 127],
  statement:
    '`cidr` takes IPv4 masks from /0 to /31 and IPv6 masks from /0 to /127, and ignores the host bits. For one address write the address itself.',
  sources: [ruler],
  evidence: 'ran',
} as const satisfies Fact<readonly number[]>;

/** Most combinations that all `$or` of a pattern may multiply to. */
export const orMaxCombinations = {
  id: 'eb-pattern-or-combinations',
  value: 1000,
  statement: 'All `$or` lists of a pattern together may multiply to at most 1,000 combinations.',
  sources: [operatorsPage],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Highest wildcard complexity that was seen accepted. Inferred from recordings, not published. */
export const wildcardMaxComplexity = {
  id: 'eb-pattern-wildcard-complexity',
  value: 10,
  statement:
    'EventBridge refuses wildcards that are too complex. The ceiling seems to be a score of 10 in the open-source matcher’s evaluator: inferred from recordings, where every accepted pattern scores 10 or less and every refused one 11 or more.',
  sources: [recordings, ruler],
  evidence: 'field',
} as const satisfies Fact<number>;

/** Most rules with a wildcard on one bus. */
export const wildcardRulesPerBus = {
  id: 'eb-pattern-wildcard-rules',
  value: 30,
  statement: 'A bus may hold at most 30 rules whose pattern uses `wildcard`; this quota is fixed.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Characters of the pattern that an error message repeats before it cuts. */
export const errorSourceMaxCharacters = {
  id: 'eb-pattern-error-cut',
  value: 500,
  statement:
    'A message repeats at most the first 500 characters of the pattern and then says `[truncated N chars]`. Seen with the open-source matcher, not recorded on AWS.',
  sources: [ruler],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Most filters of a pipe. */
export const pipeMaxFilters = {
  id: 'eb-pattern-pipe-filters',
  value: 5,
  statement:
    'A pipe takes up to 5 filters in the same language, but no `anything-but` with `prefix`, `suffix`, `equals-ignore-case` or `wildcard` inside.',
  sources: [operatorsPage, pipesModel],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest filter pattern of a pipe, in characters. */
export const pipeFilterMaxCharacters = {
  id: 'eb-pattern-pipe-characters',
  value: 4096,
  statement: 'Each filter pattern of a pipe may have 4,096 characters.',
  sources: [pipesModel],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Most filters of a subscriber on a Custom Event Bus. */
export const subscriberMaxFilters = {
  id: 'eb-pattern-subscriber-filters',
  value: 3,
  statement:
    'A subscriber of a Custom Event Bus has up to 3 filters, all of which must match, each with the scope `DATA`, `METADATA` or `SYSTEM_METADATA`. None may use `wildcard`, and `METADATA` takes exact values only.',
  sources: [customBus, customBusModel],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Bytes that all filters of a subscriber may have together. */
export const subscriberFiltersMaxBytes = {
  id: 'eb-pattern-subscriber-bytes',
  value: 4096,
  statement: 'The filters of one subscriber may have 4,096 bytes together.',
  sources: [customBus, quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Top-level fields of every event, in the order AWS prints them. */
export const envelopeFields = {
  id: 'eb-envelope',
  value: ['version', 'id', 'detail-type', 'source', 'account', 'time', 'region', 'resources', 'detail'],
  statement:
    'Every event has the same nine top-level fields: `version`, `id`, `detail-type`, `source`, `account`, `time`, `region`, `resources` and `detail`.',
  sources: [structure],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Fields without which `TestEventPattern` refuses an event. */
export const testEventRequiredFields = {
  id: 'eb-test-event-fields',
  value: ['id', 'account', 'source', 'time', 'region', 'detail-type'],
  statement:
    '`TestEventPattern` needs an event with `id`, `account`, `source`, `time`, `region` and `detail-type`. The API text also lists `resources`, but a recorded call without it succeeded.',
  sources: [testApi, recordings],
  evidence: 'field',
} as const satisfies Fact<readonly string[]>;

type Text = Pick<Message, 'id' | 'text' | 'meaning' | 'mend'>;

/** A reason that AWS was seen to give. */
const recorded = (message: Text): Message => ({
  ...message,
  code: 'InvalidEventPatternException',
  from: 'Amazon EventBridge',
  status: 'HTTP 400',
  sources: [recordings, ruler],
  evidence: 'field',
});

/** A reason that AWS's open-source matcher gives. */
const ran = (message: Text): Message => ({
  ...message,
  code: 'InvalidEventPatternException',
  from: 'Amazon EventBridge (event-ruler)',
  sources: [ruler],
  evidence: 'ran',
});

/** Apart from the facts, so that the engine can take their advice without the prose. */
export const messages: readonly Message[] = [
  recorded({
    id: 'msg-eb-pattern-not-valid',
    text: 'Event pattern is not valid. Reason: <reason>',
    meaning: 'The pattern was refused; the reason follows, mostly with the pattern, the line and the column.',
    mend: 'Look the reason up below, and count the column from the start of the text that the message repeats.',
  }),
  recorded({
    id: 'msg-eb-pattern-not-array',
    text: '"<field>" must be an object or an array',
    meaning:
      'A value or a match expression stands outside an array; for `{"x":{"prefix":"a"}}` the message names `"prefix"`.',
    mend: 'Put brackets around it: `{"x":["a"]}`, `{"x":[{"prefix":"a"}]}`.',
  }),
  recorded({
    id: 'msg-eb-pattern-empty-array',
    text: 'Empty arrays are not allowed',
    meaning: 'A field is given `[]`, which could never match.',
    mend: 'List at least one value, or drop the field.',
  }),
  ran({
    id: 'msg-eb-pattern-empty-object',
    text: 'Empty objects are not allowed',
    meaning: 'The pattern itself or one of its fields is `{}`.',
    mend: 'Name at least one field inside; a pattern that should match everything can ask for `{"exists": true}` on `source`.',
  }),
  recorded({
    id: 'msg-eb-pattern-not-object',
    text: 'Filter is not an object',
    meaning: 'The pattern is valid JSON but an array or a plain value, for instance `["a"]`.',
    mend: 'Start the pattern with `{`.',
  }),
  ran({
    id: 'msg-eb-pattern-match-value',
    text: 'Match value must be String, number, true, false, or null',
    meaning: 'An array stands directly inside another array, as in `[["a"]]`.',
    mend: 'List the values in one array.',
  }),
  recorded({
    id: 'msg-eb-pattern-match-type',
    text: 'Unrecognized match type <operator>',
    meaning: 'There is no operator of that name, for instance `regex`, `NUMERIC` or `EXISTS`.',
    mend: 'Use one of the operators in the table, in lower case.',
  }),
  ran({
    id: 'msg-eb-pattern-one-key',
    text: 'Only one key allowed in match expression',
    meaning: 'One match expression holds two operators, as in `{"prefix":"a","suffix":"b"}`.',
    mend: 'Write two expressions for OR; for AND use `wildcard`, or two patterns.',
  }),
  ran({
    id: 'msg-eb-pattern-no-name',
    text: 'Match expression name not found',
    meaning: 'A match expression is empty: `[{}]`.',
    mend: 'Name an operator inside, or take the braces away.',
  }),
  recorded({
    id: 'msg-eb-pattern-string',
    text: '<operator> match pattern must be a string',
    meaning:
      '`prefix`, `suffix`, `equals-ignore-case` or `wildcard` was given a list or a number; a `cidr` that is no string also says `prefix`.',
    mend: 'Give it one string, and write one expression for each alternative.',
  }),
  ran({
    id: 'msg-eb-pattern-prefix-name',
    text: 'Prefix expression name not found',
    meaning: '`prefix` was given an empty object.',
    mend: 'Give it a string, or `{"equals-ignore-case": …}`.',
  }),
  ran({
    id: 'msg-eb-pattern-suffix-name',
    text: 'Suffix expression name not found',
    meaning: '`suffix` was given an empty object.',
    mend: 'Give it a string, or `{"equals-ignore-case": …}`.',
  }),
  ran({
    id: 'msg-eb-pattern-suffix-form',
    text: 'Unsupported suffix pattern: <operator>',
    meaning: 'The object inside `suffix` holds something else than `equals-ignore-case`.',
    mend: 'Give it a string, or `{"equals-ignore-case": …}`.',
  }),
  recorded({
    id: 'msg-eb-pattern-consecutive',
    text: 'Consecutive wildcard characters at pos <position>',
    meaning: 'Two asterisks follow each other; the opening quote is position 0.',
    mend: 'Write a single `*`, or `\\\\*` in JSON for a literal asterisk.',
  }),
  ran({
    id: 'msg-eb-pattern-escape',
    text: 'Invalid escape character at pos <position>',
    meaning: 'A backslash in a wildcard stands before something else than `*` or another backslash.',
    mend: 'Escape the backslash itself, and remember that JSON doubles each backslash once more.',
  }),
  recorded({
    id: 'msg-eb-pattern-too-complex',
    text: 'Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard character',
    meaning: 'The wildcards of the pattern would need too large a machine; no location is printed.',
    mend: 'Use fewer `*`, replace the first or last part by `prefix` or `suffix`, or split the rule in two.',
  }),
  ran({
    id: 'msg-eb-pattern-numeric-array',
    text: 'Value of numeric must be an array.',
    meaning: '`numeric` was given a plain number.',
    mend: 'Write an array such as `["=", 5]`, or put the plain number in the array of the field.',
  }),
  ran({
    id: 'msg-eb-pattern-numeric-sign',
    text: 'Unrecognized numeric range operator: <operator>',
    meaning: 'The sign is not one of the five, for instance `!=`.',
    mend: 'Use `=`, `<`, `<=`, `>` or `>=`; for not-equal write `{"anything-but": 5}`.',
  }),
  ran({
    id: 'msg-eb-pattern-numeric-equals',
    text: 'Value of equals must be numeric',
    meaning: 'What follows `=` is missing or no number, for instance `"5"` in quotes.',
    mend: 'Write the number without quotes.',
  }),
  recorded({
    id: 'msg-eb-pattern-numeric-value',
    text: 'Value of <operator> must be numeric',
    meaning: 'What follows the sign is missing or no number, as in `[">", 0, "<"]`.',
    mend: 'Write a number, without quotes, after each sign.',
  }),
  ran({
    id: 'msg-eb-pattern-numeric-elements',
    text: 'Too many elements in numeric expression',
    meaning:
      'Something follows a complete comparison, as in `["<",5,">",1]`; a second key inside or beside `anything-but` gets the same words.',
    mend: 'Put the lower bound first, then the upper one, and give `anything-but` a single key.',
  }),
  ran({
    id: 'msg-eb-pattern-numeric-terms',
    text: 'Too many terms in numeric range expression',
    meaning: 'Something follows a complete range of two bounds.',
    mend: 'End the array after the upper bound.',
  }),
  ran({
    id: 'msg-eb-pattern-numeric-bounds',
    text: 'Bottom must be less than top',
    meaning: 'The lower bound is not strictly less than the upper one, as in `[">",5,"<",1]`.',
    mend: 'Swap the bounds, or write `["=", 5]` for a single number.',
  }),
  ran({
    id: 'msg-eb-pattern-numeric-member',
    text: 'Invalid member in numeric match: <token>',
    meaning: 'The array of `numeric` does not start with a sign; for an empty array the token is `]`.',
    mend: 'Start the array with one of the five signs.',
  }),
  recorded({
    id: 'msg-eb-pattern-numeric-range',
    text: 'Bad numeric range operator: <operator>',
    meaning: 'A lower bound is followed by another lower bound, as in `[">",5,">",6]`.',
    mend: 'Follow `>` or `>=` by `<` or `<=`.',
  }),
  ran({
    id: 'msg-eb-pattern-numeric-bad-value',
    text: 'Bad value in numeric range: <token>',
    meaning: 'A number or an object stands where the second sign should be, as in `[">",5,6]`.',
    mend: 'Write a sign before the second bound.',
  }),
  {
    id: 'msg-eb-pattern-compare-number',
    text: 'Cannot compare number : <number>',
    from: 'event-ruler 2.0.1',
    meaning:
      'The open-source matcher cannot turn the number into one that it compares, for instance 9007199254740993 or 1e309.',
    mend: 'Send such a number as a string, and match the string.',
    sources: [ruler],
    evidence: 'ran',
  },
  recorded({
    id: 'msg-eb-pattern-anything-but-value',
    text: 'Value of anything-but must be an array or single string/number value.',
    meaning:
      '`anything-but` was given `true`, `false` or `null`, or a nested form such as `{"prefix":{"equals-ignore-case":"file"}}`.',
    mend: 'Give it a string, a number, a list of one type, or one operator with plain strings.',
  }),
  ran({
    id: 'msg-eb-pattern-anything-but-mixed',
    text: 'Inside anything but list, either all values are number or string, mixed type is not supported',
    meaning: 'The list mixes strings and numbers, or is empty.',
    mend: 'Keep to one type, and list at least one value.',
  }),
  ran({
    id: 'msg-eb-pattern-anything-but-null',
    text: 'Inside anything but list, start|null|boolean is not supported.',
    meaning: 'The list holds `null`, a boolean, an array or an object.',
    mend: 'List strings only, or numbers only.',
  }),
  recorded({
    id: 'msg-eb-pattern-anything-but-affix',
    text: 'prefix/suffix match pattern must be a string',
    meaning: 'The `prefix` or `suffix` inside `anything-but` is a number, or its list holds one.',
    mend: 'Give it a string or a list of strings.',
  }),
  ran({
    id: 'msg-eb-pattern-anything-but-empty',
    text: 'Null prefix/suffix not allowed',
    meaning: 'The `prefix` or `suffix` inside `anything-but` is the empty string.',
    mend: 'Give it at least one character; outside `anything-but` an empty string is allowed and matches every string.',
  }),
  ran({
    id: 'msg-eb-pattern-anything-but-form',
    text: 'Unsupported anything-but pattern: <operator>',
    meaning: '`anything-but` holds an operator that it does not take, such as `numeric` or `cidr`.',
    mend: 'Express the opposite with the operator itself, for instance two `numeric` ranges.',
  }),
  ran({
    id: 'msg-eb-pattern-anything-but-name',
    text: 'Anything-But expression name not found',
    meaning: '`anything-but` was given an empty object.',
    mend: 'Name one of its four operators inside, or give it a plain value.',
  }),
  recorded({
    id: 'msg-eb-pattern-anything-but-case',
    text: 'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.',
    meaning: 'The `equals-ignore-case` inside `anything-but` holds something that is not a string.',
    mend: 'Give it a string or a list of strings.',
  }),
  ran({
    id: 'msg-eb-pattern-exists-boolean',
    text: 'exists match pattern must be either true or false.',
    meaning: '`exists` was given something else than a boolean, often `"true"` in quotes.',
    mend: 'Write `true` or `false` without quotes.',
  }),
  recorded({
    id: 'msg-eb-pattern-cidr-slash',
    text: "Malformed CIDR, one '/' required",
    meaning: 'The text has no mask, or more than one slash.',
    mend: 'Add the mask; for one address use the address as a plain value.',
  }),
  recorded({
    id: 'msg-eb-pattern-cidr-integer',
    text: 'Malformed CIDR, mask bits must be an integer',
    meaning: 'What follows the slash is no whole number.',
    mend: 'Write the number of bits, not a dotted mask.',
  }),
  ran({
    id: 'msg-eb-pattern-cidr-negative',
    text: 'Malformed CIDR, mask bits must not be negative',
    meaning: 'The mask is less than 0.',
    mend: 'Use 0 to 31 for IPv4, 0 to 127 for IPv6.',
  }),
  ran({
    id: 'msg-eb-pattern-cidr-ipv4',
    text: 'IPv4 mask bits must be < 32',
    meaning: 'The mask is /32 or longer.',
    mend: 'Write the single address as a plain value, or use /31 at most.',
  }),
  ran({
    id: 'msg-eb-pattern-cidr-ipv6',
    text: 'IPv6 mask bits must be < 128',
    meaning: 'The mask is /128 or longer.',
    mend: 'Write the single address as a plain value, or use /127 at most.',
  }),
  ran({
    id: 'msg-eb-pattern-cidr-invalid',
    text: 'Invalid IP address: <address>',
    meaning: 'The text has the shape of an IP address but is none, for instance `10.0.0.999`.',
    mend: 'Correct the address before the slash.',
  }),
  recorded({
    id: 'msg-eb-pattern-cidr-nonstandard',
    text: 'Nonstandard IP address: <address>',
    meaning: 'What stands before the slash does not look like an IP address, for instance `xx.11.xx`.',
    mend: 'Write a full IPv4 or IPv6 address before the slash.',
  }),
  ran({
    id: 'msg-eb-pattern-or-array',
    text: 'It must be an Array followed with $or.',
    meaning: '`$or` was given an object or a plain value.',
    mend: 'Give it an array of objects.',
  }),
  ran({
    id: 'msg-eb-pattern-or-two',
    text: 'There must have at least 2 Objects in $or relationship.',
    meaning: 'The array of `$or` has fewer than two members.',
    mend: 'Add an alternative, or drop the `$or`.',
  }),
  ran({
    id: 'msg-eb-pattern-or-objects',
    text: 'Only JSON object is allowed in array of $or relationship.',
    meaning: 'A member of the `$or` array is a string, a number or an array.',
    mend: 'Write each alternative as an object with fields.',
  }),
  ran({
    id: 'msg-eb-pattern-or-reserved',
    text: '<name> is Ruler reserved fieldName which cannot be used inside $or.',
    meaning:
      'A field inside `$or` has the name of an operator, often because the array around a match expression is missing.',
    mend: 'Put the match expression in an array; a field that really has such a name must be tested outside `$or`.',
  }),
  recorded({
    id: 'msg-eb-pattern-json-quote',
    text: "Unexpected character ('<character>' (code <code>)): was expecting double-quote to start field name",
    meaning: 'The pattern is not JSON: a comma before `}`, a single quote, or a key without quotes.',
    mend: 'Correct the JSON at the line and column given.',
  }),
  recorded({
    id: 'msg-eb-pattern-json-token',
    text: "Unrecognized token '<token>': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    meaning: 'The pattern is not JSON: a bare word stands where a value should be, for instance `True` or a file name.',
    mend: 'Quote the word; with the AWS CLI write `file://pattern.json`, not the name of the file.',
  }),
  ran({
    id: 'msg-eb-pattern-json-value',
    text: "Unexpected character ('<character>' (code <code>)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    meaning: 'The pattern is not JSON: a value is missing, mostly because of a comma before `]`.',
    mend: 'Remove the comma at the line and column given.',
  }),
  {
    id: 'msg-eb-test-event',
    text: 'Parameter Event is not valid.',
    code: 'ValidationException',
    from: 'Amazon EventBridge',
    status: 'HTTP 400',
    meaning: '`TestEventPattern` got an event that is no object, or lacks one of the fields that it needs.',
    mend: 'Send the whole envelope, not the `detail` alone.',
    sources: [recordings, testApi],
    evidence: 'field',
  },
];

export const pageFacts: PageFacts = {
  page: '/eventbridge/event-patterns',
  service: 'Amazon EventBridge',
  topic: 'Event patterns',
  facts: [
    {
      id: 'eb-patterns',
      statement:
        'Every leaf of an event pattern is an array, and one matching member is enough. Several keys must all match, and keys and values are case-sensitive.',
      sources: [operatorsPage, ruler],
      evidence: 'ran',
    },
    {
      id: 'eb-pattern-missing-field',
      statement:
        'A pattern never matches a field that the event lacks, with one exception: `{"exists": false}`. `anything-but` therefore does not match a missing field.',
      sources: [ruler, recordings],
      evidence: 'ran',
    },
    {
      id: 'eb-pattern-arrays',
      statement:
        'If the field of the event is itself an array, it matches when the two arrays have a member in common.',
      sources: [ruler],
      evidence: 'ran',
    },
    {
      id: 'eb-pattern-same-element',
      statement:
        'Two fields below one array of objects must match in the same element: `{"e":{"f":["Anna"],"l":["Jones"]}}` does not match `{"e":[{"f":"Anna","l":"Smith"},{"f":"Bob","l":"Jones"}]}`.',
      sources: [ruler],
      evidence: 'ran',
    },
    {
      id: 'eb-pattern-dotted-key',
      statement:
        'A dotted key is the same as nesting: `{"a.b":["x"]}` equals `{"a":{"b":["x"]}}`. Of a doubled JSON key the last one wins.',
      sources: [ruler, recordings],
      evidence: 'ran',
    },
    patternOperators,
    {
      id: 'eb-pattern-exact-typed',
      statement:
        'A plain value matches by type: `"true"` is not `true`, `"300"` is not `300`, and `null` is not a missing field.',
      sources: [ruler, recordings],
      evidence: 'ran',
    },
    {
      id: 'eb-pattern-numbers-by-value',
      statement:
        'Numbers compare by value: `300`, `300.0` and `3e2` are one number. This was recorded on AWS on 15 October 2025; the guide of 2023 said that numbers compare as text.',
      sources: [recordings, ruler],
      evidence: 'field',
    },
    {
      id: 'eb-pattern-ip-text',
      statement: 'Text that is an IP address is brought to one form first: `"::1"` matches `"0:0:0:0:0:0:0:1"`.',
      sources: [ruler],
      evidence: 'ran',
    },
    anythingButForms,
    {
      id: 'eb-pattern-anything-but-array',
      statement:
        'One member that qualifies is enough for `anything-but` too: the event value `["a","b"]` matches `anything-but` `"a"`, because of `b`. The value `["a"]` does not, and neither does an object or `[]`.',
      sources: [ruler],
      evidence: 'ran',
    },
    numericOperators,
    cidrMaxMaskBits,
    {
      id: 'eb-pattern-exists',
      statement: '`exists` asks about leaves. An object, `{}` and `[]` count as absent; `null` counts as present.',
      sources: [ruler, recordings],
      evidence: 'ran',
    },
    {
      id: 'eb-pattern-or',
      statement:
        '`$or` holds at least two objects, combines with the keys beside it by AND, and may be nested. A malformed `$or` is refused, although the README of the open-source matcher says that it falls back to a normal field.',
      sources: [operatorsPage, ruler],
      evidence: 'ran',
    },
    orMaxCombinations,
    patternMaxCharacters,
    patternApiMaxCharacters,
    wildcardRulesPerBus,
    wildcardMaxComplexity,
    pipeMaxFilters,
    pipeFilterMaxCharacters,
    subscriberMaxFilters,
    subscriberFiltersMaxBytes,
    {
      id: 'eb-pattern-conformance',
      statement:
        'Of 155 pattern cases recorded on AWS on 15 October 2025, the open-source matcher event-ruler 2.0.1 gives the same outcome on 154; the other one is the complexity limit, which the service adds.',
      sources: [ruler, recordings],
      evidence: 'ran',
    },
    {
      id: 'eb-pattern-error-location',
      statement:
        'A message ends with the pattern, the line and the column. The location is printed twice for a member of wrong type in an `anything-but` list, and not at all for malformed CIDR text and for complexity.',
      sources: [recordings, ruler],
      evidence: 'field',
    },
    errorSourceMaxCharacters,
    envelopeFields,
    {
      id: 'eb-envelope-forms',
      statement:
        '`version` is `"0"`, `id` is a UUID, `time` is RFC 3339 in UTC, `resources` is an array that is often empty, and `detail` is an object of the service’s own shape. A replayed event also carries `replay-name`.',
      sources: [structure],
      evidence: 'documentation',
    },
    {
      id: 'eb-envelope-lambda',
      statement: 'AWS Lambda receives this envelope unchanged unless the target has a transform.',
      sources: [structure],
      evidence: 'documentation',
    },
    testEventRequiredFields,
  ],
  messages,
};
