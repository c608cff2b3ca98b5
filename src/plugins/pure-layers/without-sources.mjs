/**
 * A loader of the bundler: takes out of facts their sources and what the notes of 2022 said. Pages print these at build time
 * (see `remark-facts`), and no tool may read them: lint sees to that.
 */
import ts from 'typescript';

const leftOut = new Set(['sources', 'evidence', 'was', 'formerIds']);

/** The text of a module of facts without these fields. */
export default function withoutSources(text) {
  const file = ts.createSourceFile('facts.ts', text, ts.ScriptTarget.Latest);
  const cuts = [];
  const visit = (node) => {
    const isField = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
    if (!isField || !leftOut.has(node.name.text)) return void ts.forEachChild(node, visit);
    const comma = /^\s*,/.exec(text.slice(node.end))?.[0].length ?? 0;
    cuts.push([node.getStart(file), node.end + comma]);
  };
  visit(file);
  return cuts.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
}
