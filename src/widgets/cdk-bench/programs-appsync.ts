// The program for the page about AppSync in real time.

export const subscription = `import {App, Stack} from 'aws-cdk-lib';
import {Code, FunctionRuntime, GraphqlApi} from 'aws-cdk-lib/aws-appsync';

const stack = new Stack(new App(), 'News');
const schema = \`
  type Post { id: ID! title: String owner: String }
  type Query { version: String }
  type Mutation { addPost(title: String!, owner: String): Post }
  type Subscription { onAddPost(owner: String!): Post @aws_subscribe(mutations: ["addPost"]) }
\`;
const api = new GraphqlApi(stack, 'Api', {
  name: 'news',
  definition: {schema: {bind: ({apiId}) => ({apiId, definition: schema})}},
});
const nothing = api.addNoneDataSource('Nothing');

nothing.createResolver('AddPost', {
  typeName: 'Mutation',
  fieldName: 'addPost',
  runtime: FunctionRuntime.JS_1_0_0,
  code: Code.fromInline(\`
    import {util} from '@aws-appsync/utils';
    export function request(ctx) {
      return {payload: {id: util.autoId(), ...ctx.args}};
    }
    export function response(ctx) {
      return ctx.result;
    }
  \`),
});

// Own posts, and news of everybody: a filter that arguments alone cannot express.
nothing.createResolver('OnAddPost', {
  typeName: 'Subscription',
  fieldName: 'onAddPost',
  runtime: FunctionRuntime.JS_1_0_0,
  code: Code.fromInline(\`
    import {extensions, util} from '@aws-appsync/utils';
    export function request() {
      return {payload: null};
    }
    export function response(ctx) {
      const filter = {or: [{owner: {eq: ctx.args.owner}}, {title: {beginsWith: 'News'}}]};
      extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter(filter));
      return null;
    }
  \`),
});
`;
