import {existsSync, readdirSync} from 'node:fs';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import * as mdx from 'eslint-plugin-mdx';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const folders = (path) =>
  existsSync(path)
    ? readdirSync(path, {withFileTypes: true})
        .filter((entry) => entry.isDirectory())
        .map(({name}) => name)
    : [];

/** The tests beside the code may look anywhere; the layers bind what ships. */
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.bench.ts'];

/** Who may import whom, on resolved paths. Nothing points upwards: docs → widgets → engines → facts. */
const layer = (target, allowed, message) => ({
  target: `./src/${target}`,
  from: './src',
  except: [target, ...allowed].map((name) => `./${name}`),
  message,
});
const zones = [
  layer('facts', [], 'Facts stand at the bottom: they import nothing.'),
  layer('engines', ['facts'], 'Engines are plain TypeScript over facts.'),
  layer('samples', ['engines', 'facts'], 'Samples are checked by engines and facts; nothing that ships imports them.'),
  layer('search', [], 'The search engine is plain TypeScript.'),
  layer('share-link', [], 'The link codec knows no widget and no engine.'),
  layer('ui', ['share-link', 'facts'], 'ui knows no widget and no engine.'),
  layer(
    'widgets',
    ['engines', 'ui', 'share-link', 'facts', 'search-box'],
    'Widgets import engines, ui, share-link, facts and the search box.',
  ),
  layer('search-box', ['search', 'ui'], 'The search box is a view of the search.'),
  layer('theme', ['ui', 'facts', 'search-box'], 'The theme imports ui, facts and the search box.'),
  layer('offline-copy', ['finish', 'ui'], 'The page about the offline copy is a view of it.'),
  layer('finish', [], 'The last step of a build looks at files, whoever made them.'),
  layer('client-modules', [], 'Client modules stand alone: every page loads them.'),
  ...folders('src/widgets').map((name) => ({
    target: `./src/widgets/${name}`,
    from: './src/widgets',
    // A tool that takes what another found says so in its `hand-over.ts`, which makes the link.
    except: [`./${name}`, ...folders('src/widgets').map((other) => `./${other}/hand-over.ts`)],
    message: 'Widgets never import each other; hand over by a share link (hand-over.ts).',
  })),
  ...folders('src/engines').map((name) => ({
    target: `./src/engines/${name}`,
    from: './src/engines',
    except: [`./${name}`, ...folders('src/engines').map((other) => `./${other}/index.ts`)],
    message: 'Another engine is imported by its door, index.ts.',
  })),
];

const pure = [
  'src/engines/**/*.{ts,tsx}',
  'src/facts/**/*.{ts,tsx}',
  'src/search/**/*.{ts,tsx}',
  'src/share-link/**/*.{ts,tsx}',
];

export default tseslint.config(
  {ignores: ['build/', 'build-*/', '.docusaurus/', 'node_modules/', 'static/', 'test-results/', 'playwright-report/']},
  {
    // What needs types is linted natively, by the same rules: .oxlintrc.json.
    files: ['**/*.{ts,tsx,mts}'],
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-expect-error': 'allow-with-description'}],
      'no-console': 'error',
      'no-eval': 'error',
      'max-lines': ['error', {max: 300}],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: tests,
    plugins: {'import-x': importX},
    settings: {'import-x/resolver-next': [createTypeScriptImportResolver({project: './tsconfig.json'})]},
    rules: {
      'import-x/no-restricted-paths': ['error', {zones}],
      'import-x/no-cycle': ['error', {maxDepth: 6}],
    },
  },
  {
    // src/plugins/pure-layers/without-sources.mjs leaves them out.
    files: ['src/{engines,widgets,ui,samples}/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(was|formerIds)$/]',
          message: 'Facts in a bundle have no sources, no evidence and no 2022 lines: pages print these at build time.',
        },
      ],
    },
  },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['react', 'react-*', 'react/*', '@docusaurus/*', '@theme/*', 'node:*'],
              message: 'This layer is plain TypeScript.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        {name: 'fetch', message: 'The network is an argument.'},
        {name: 'setTimeout', message: 'The clock is an argument.'},
      ],
      'no-restricted-properties': [
        'error',
        {object: 'Math', property: 'random', message: 'The dice are an argument.'},
        {object: 'Date', property: 'now', message: 'The clock is an argument.'},
      ],
    },
  },
  {files: ['src/facts/**/*.ts', 'src/search/**/*.test.ts'], rules: {'max-lines': 'off'}},
  {files: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.ts', 'src/plugins/**/*.ts'], rules: {'no-console': 'off'}},
  {...mdx.flat, files: ['docs/**/*.mdx']},
);
