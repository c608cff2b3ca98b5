/** Has each source stand once in the script of a page: dozens of its claims and messages name the same few. */
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Source} from '../../facts/fact';
import {isJsx, rewrite, type Expression, type Program} from './nodes';

const table = 'pageSources';

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'url' in value && 'checked' in value;

/** Places of one table in the page take the place of the sources in its props. */
export function hoistSources(root: Root): void {
  const sources: Expression[] = [];
  const places = new Map<string, number>();
  const placeOf = ({title, url, checked}: Source): Expression => {
    const key = JSON.stringify([title, url, checked]);
    const place = places.get(key) ?? places.size;
    if (!places.has(key)) sources.push(objectOf({title, url, checked}));
    places.set(key, place);
    return {
      ...{type: 'MemberExpression', object: {type: 'Identifier', name: table}, computed: true, optional: false},
      property: {type: 'Literal', value: place},
    };
  };
  visit(root, (node) => {
    if (isJsx(node)) rewrite(node, (value) => (isSource(value) ? placeOf(value) : undefined));
  });
  if (sources.length > 0) root.children.unshift({type: 'mdxjsEsm', value: '', data: {estree: tableOf(sources)}});
}

const objectOf = (texts: Readonly<Record<string, string>>): Expression => ({
  type: 'ObjectExpression',
  properties: Object.entries(texts).map(([name, value]) => ({
    ...{type: 'Property', kind: 'init', method: false, shorthand: false, computed: false},
    ...{key: {type: 'Identifier', name}, value: {type: 'Literal', value}},
  })),
});

const tableOf = (elements: Expression[]): Program => ({
  ...{type: 'Program', sourceType: 'module', comments: []},
  body: [
    {
      ...{type: 'VariableDeclaration', kind: 'const'},
      declarations: [
        {
          ...{type: 'VariableDeclarator', id: {type: 'Identifier', name: table}},
          init: {type: 'ArrayExpression', elements},
        },
      ],
    },
  ],
});
