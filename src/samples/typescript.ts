// TypeScript and JavaScript samples, compiled against the real types of the SDK, the CDK and AppSync: one program for all of them. https://www.typescriptlang.org/tsconfig/
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {arnIssues} from './json/arn';
import {nearMiss} from './near-miss';
import {variables} from './shell/programs';

const root = join(import.meta.dirname, '../..');

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  skipLibCheck: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  // What `aws-cdk-lib` itself exports; its door also loads every service, 40 MB of types.
  paths: {'aws-cdk-lib': [join(root, 'node_modules/aws-cdk-lib/core/index.d.ts')]},
};

export interface Source {
  readonly code: string;
  readonly isJavaScript: boolean;
}

/** A resolver function of AppSync's runtime gets its context from it; JavaScript has no place to say so. */
const withContext = (code: string): string =>
  code.includes("from '@aws-appsync/utils'")
    ? code.replaceAll(/^(export function \w+\()(ctx\))/gm, "$1/** @type {import('@aws-appsync/utils').Context} */ $2")
    : code;

/** The files of the types, read once for all programs. */
const read = new Map<string, ts.SourceFile | undefined>();

/** What the types leave open: variables of the environment, the retry mode, the functions of a resolver. */
function* untypedIssues(code: string): Generator<string> {
  for (const [, name = ''] of code.matchAll(/process\.env\.(\w+)/g)) {
    const meant = nearMiss(name, variables);
    if (meant !== undefined) yield `no tool reads ${name}; was ${meant} meant?`;
  }
  for (const [, mode = ''] of code.matchAll(/retryMode: '(\w+)'/g))
    if (!/^(standard|adaptive)$/.test(mode)) yield `there is no retry mode ${mode}`;
  yield* arnIssues(code);
  if (code.includes("from '@aws-appsync/utils'"))
    for (const name of ['request', 'response'])
      if (!code.includes(`export function ${name}(`)) yield `a resolver needs the function ${name}`;
}

const sdkDoor = /\/@aws-sdk\/client-[\w-]+\/dist-types\/(?:index|commands\/index|\w+Client)\.d\.ts$/;

/** A client of the SDK without the commands that no sample names: EC2 alone has 760, each a file. */
function lean(name: string, text: string, words: ReadonlySet<string>): string {
  if (!sdkDoor.test(name)) return text;
  return text
    .replaceAll(
      /^export \* from "\.\/(?:pagination|waiters|schemas\/\w+|[A-Z][A-Za-z0-9]*(?<!Client|Command))";$/gm,
      '',
    )
    .replaceAll(
      /^(?:export \*|import type \{[^}]*\}) from "\.\/(?:commands\/)?(\w+Command)";$/gm,
      (line, command: string) => (words.has(command) ? line : ''),
    )
    .replaceAll(/^export type Service(?:In|Out)putTypes = .*$/gm, (line) =>
      line
        .replaceAll(/(\w+Command)(?:In|Out)put(?: \| )?/g, (member, command: string) =>
          words.has(command) ? member : '',
        )
        .replace(/ \| ;$/, ';'),
    );
}

/** For each source what the compiler says against it, one line each. */
export function compilerIssues(sources: readonly Source[]): readonly (readonly string[])[] {
  const names = sources.map(({isJavaScript}, index) =>
    join(root, `src/samples/sample-${index}.${isJavaScript ? 'js' : 'ts'}`),
  );
  const codes = new Map(
    sources.map(({code, isJavaScript}, index) => [names[index], isJavaScript ? withContext(code) : code]),
  );
  const host = ts.createCompilerHost(options);
  const onDisk = ts.sys;
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  host.fileExists = (name) => codes.has(name) || onDisk.fileExists(name);
  host.readFile = (name) => codes.get(name) ?? onDisk.readFile(name);
  host.getSourceFile = (name, settings) => {
    const code = codes.get(name);
    if (code !== undefined) return ts.createSourceFile(name, code, settings, true);
    if (!read.has(name)) {
      // Comments of the types are most of their text; nobody reads them here.
      const kept = {
        ...(typeof settings === 'object' ? settings : {languageVersion: settings}),
        jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
      };
      read.set(
        name,
        onDisk.fileExists(name)
          ? ts.createSourceFile(name, lean(name, readFileSync(name, 'utf8'), words), kept)
          : undefined,
      );
    }
    return read.get(name);
  };
  const words = new Set(sources.flatMap(({code}) => code.match(/\w+Command\b/g) ?? []));
  const program = ts.createProgram(names, options, host);
  return names.map((name, index) => {
    const file = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return [
      ...found.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' ')),
      ...untypedIssues(sources[index]?.code ?? ''),
    ];
  });
}
