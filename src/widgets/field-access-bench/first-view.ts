/** What the engine finds for the first sample, so that the page shows it before the engine is there; a unit test holds them equal. */
import type {View} from './judge';

export const firstView: View = {
  issues: [
    {
      field: 'sdl',
      severity: 'warning',
      message:
        'Line 3, column 3: Query.onlyIam shuts out the default mode API_KEY: directives on a field replace all others. Add @aws_api_key if it should stay.',
    },
    {
      field: 'sdl',
      severity: 'warning',
      message:
        'Line 9, column 3: Post.title shuts out the default mode API_KEY: directives on a field replace all others. Add @aws_api_key if it should stay.',
    },
  ],
  tone: 'warn',
  verdict: 'both.title is denied, with HTTP 200 and null. 2 of 3 fields are answered.',
  status: 200,
  body: {
    data: {both: {id: '1', title: null}},
    errors: [
      {
        path: ['both', 'title'],
        data: null,
        errorType: 'Unauthorized',
        errorInfo: null,
        locations: [{line: 4, column: 5, sourceName: null}],
        message: 'Not Authorized to access title on type Post',
      },
    ],
  },
  fields: [
    {
      path: 'both',
      name: 'Query.both',
      isAllowed: true,
      level: 'field',
      decidedBy: 'directive',
      why: 'Query.both carries @aws_iam, @aws_api_key, and only that counts: API_KEY may read it.',
    },
    {
      path: 'both.id',
      name: 'Post.id',
      isAllowed: true,
      level: 'type',
      decidedBy: 'directive',
      why: 'Post.id carries no directive, so @aws_api_key, @aws_iam of type Post decides: API_KEY may read it.',
    },
    {
      path: 'both.title',
      name: 'Post.title',
      isAllowed: false,
      level: 'field',
      decidedBy: 'directive',
      why: 'Post.title carries @aws_iam, and only that counts: AWS_IAM. The caller comes by API_KEY.',
    },
  ],
  matrix: [],
};
