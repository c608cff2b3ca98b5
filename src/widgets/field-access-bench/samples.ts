/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface BenchSample extends Sample<State> {
  /** Words of the verdict. */
  readonly expects: string;
}

const posts = `type Query {
  def: Post
  onlyIam: Post @aws_iam
  both: Post @aws_iam @aws_api_key
}

type Post @aws_api_key @aws_iam {
  id: ID
  title: String @aws_iam
}`;

const shop = `type Query {
  order(id: ID!): Order @aws_api_key @aws_cognito_user_pools
  orders: [Order!] @aws_cognito_user_pools(cognito_groups: ["Staff", "Admin"])
}

type Order @aws_api_key @aws_cognito_user_pools {
  id: ID!
  total: Float!
  customer: Customer
}

type Customer @aws_cognito_user_pools {
  name: String!
  email: AWSEmail
}`;

const apiArn = 'arn:aws:appsync:us-east-1:111122223333:apis/example';

const base: State = {
  tab: 'query',
  sdl: posts,
  defaultMode: 'API_KEY',
  additionalModes: ['AWS_IAM'],
  mode: 'API_KEY',
  groups: '',
  policy: '',
  isAuthorized: true,
  deniedFields: '',
  query: '{\n  both {\n    id\n    title\n  }\n}',
};

const allow = (...resources: readonly string[]): string =>
  JSON.stringify(
    {Version: '2012-10-17', Statement: [{Effect: 'Allow', Action: 'appsync:GraphQL', Resource: resources}]},
    null,
    2,
  );

export const samples: readonly [BenchSample, ...BenchSample[]] = [
  {
    name: 'half-fails',
    label: 'A query that half fails: a field for another mode',
    state: base,
    expects: 'title is denied',
  },
  {
    name: 'shut-out',
    label: 'The default mode is shut out by a directive',
    state: {...base, query: '{\n  onlyIam {\n    id\n  }\n}'},
    expects: 'onlyIam is denied',
  },
  {
    name: 'nested-type',
    label: 'The nested type does not let the mode in',
    state: {
      ...base,
      sdl: shop,
      additionalModes: ['AMAZON_COGNITO_USER_POOLS'],
      query: '{\n  order(id: "1") {\n    total\n    customer {\n      name\n      email\n    }\n  }\n}',
    },
    expects: 'order.customer.name and order.customer.email are denied',
  },
  {
    name: 'groups',
    label: 'Cognito: the caller is not in the group',
    state: {
      ...base,
      sdl: shop,
      defaultMode: 'AMAZON_COGNITO_USER_POOLS',
      additionalModes: ['API_KEY'],
      mode: 'AMAZON_COGNITO_USER_POOLS',
      groups: 'Customer',
      query: '{\n  orders {\n    id\n  }\n}',
    },
    expects: 'orders is denied',
  },
  {
    name: 'policy',
    label: 'IAM: the policy names another field',
    state: {
      ...base,
      mode: 'AWS_IAM',
      policy: allow(`${apiArn}/types/Query/fields/both`),
      query: '{\n  both {\n    id\n    title\n  }\n  onlyIam {\n    id\n  }\n}',
    },
    expects: 'onlyIam is denied',
  },
  {
    name: 'lambda',
    label: 'Lambda: one of the deniedFields',
    state: {
      ...base,
      sdl: 'type Query {\n  me: User\n}\n\ntype User {\n  id: ID!\n  name: String\n  salary: Int\n}',
      defaultMode: 'AWS_LAMBDA',
      additionalModes: [],
      mode: 'AWS_LAMBDA',
      deniedFields: 'User.salary',
      query: '{\n  me {\n    name\n    salary\n  }\n}',
    },
    expects: 'me.salary is denied',
  },
  {
    name: 'not-nullable',
    label: 'At the limit: a denied field that is not nullable empties all above it',
    state: {
      ...base,
      sdl: 'type Query {\n  order: Order!\n}\n\ntype Order {\n  id: ID!\n  customer: Customer!\n}\n\ntype Customer {\n  email: AWSEmail! @aws_iam\n}',
      query: '{\n  order {\n    id\n    customer {\n      email\n    }\n  }\n}',
    },
    expects: 'order.customer.email is denied',
  },
  {
    name: 'other-mode',
    label: 'HTTP 401: a mode that the API does not have',
    state: {...base, mode: 'OPENID_CONNECT'},
    expects: 'HTTP 401',
  },
  {
    name: 'open',
    label: 'All fields may be read',
    state: {...base, mode: 'AWS_IAM'},
    expects: 'All 3 fields are answered',
  },
  {
    name: 'broken-schema',
    label: 'A schema with a mistake',
    state: {...base, sdl: posts.replace('both: Post', 'both: Posts')},
    expects: 'The schema cannot be read yet',
  },
];
