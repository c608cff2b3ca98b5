// Slips in Python, TypeScript and JavaScript.
import type {Operator} from './operator';

const keywords = String.raw`import|from|def|return|for|in|if|else|try|except|raise|with|as|global|lambda|not|is`;
const own =
  'const|let|new|await|async|function|return|class|extends|import|export|from|if|throw|try|catch|typeof|readonly|super|this';

export const pythonOperators: readonly Operator[] = [
  {name: 'typo in a keyword', find: new RegExp(String.raw`^ *(${keywords})(?= )`, 'dgm'), change: 'typo'},
  {name: 'typo in a name', find: /(?<![\w."'])([a-z_][A-Za-z_]{2,})(?=[.([])/dg, change: 'typo'},
  {name: 'typo in an attribute', find: /(?<=\w)\.([a-z]\w+)/dg, change: 'typo'},
  {name: 'typo in a parameter', find: /(?<=[(,]\s*)([A-Za-z]\w+)(?==[^=])/dg, change: 'typo'},
  {name: 'typo in a member of an answer', find: /(?<=\w|\))(?:\[|\.get\()"([A-Z]\w+)"/dg, change: 'typo'},
  {name: 'typo in a service', find: /\.client\("([a-z0-9]+)"/dg, change: 'typo'},
  {name: 'wrong enum', find: /(?:KeySpec|HealthStatus|Type|Tier)="(\w+)"/dg, change: 'typo'},
  {name: 'typo in an import', find: /^from ([\w.]+) import/dgm, change: 'typo'},
  {
    name: 'dropped required parameter',
    find: /(?<=\()(?:KeyId|SerialNumber|EncodedMessage|Events|Entries|PolicySourceArn|EventPattern|Name|CiphertextBlob|InstanceIds)=[^,()[\]]*(?:\[[^\]]*\])?(?:, |,\n\s*|(?=\)))/dg,
    change: 'drop',
  },
  {name: 'lost bracket', find: /[[\](){}]/dg, change: 'drop'},
  {name: 'lost quote', find: /"/dg, change: 'drop'},
  {name: 'lost colon', find: /:$/dgm, change: 'drop'},
  {name: 'lost indentation', find: /^ {4,}(?=\w)/dgm, change: (text) => text.slice(1)},
];

export const typescriptOperators: readonly Operator[] = [
  {name: 'typo in a keyword', find: new RegExp(String.raw`(?<![\w.'])(${own})(?= )`, 'dg'), change: 'typo'},
  {name: 'typo in a name', find: /(?<![\w.'$`-])([A-Za-z]\w{2,})(?=[.(])/dg, change: 'typo'},
  {name: 'typo in a property', find: /(?<=[\w)?\]])\.([A-Za-z]\w+)/dg, change: 'typo'},
  {name: 'typo in a member', find: /(?<=[{,]\s*)([A-Z]\w+)(?=:)/dg, change: 'typo'},
  {name: 'typo in an import', find: /^import \{([A-Za-z]+)/dgm, change: 'typo'},
  {name: 'typo in a module', find: /from '([^']+)'/dg, change: 'typo'},
  {name: 'typo in a type', find: /(?<=[:<] ?)([A-Z]\w+)(?=[>;, )\]=])/dg, change: 'typo'},
  {name: 'wrong enum', find: /(?:retryMode|HealthStatus): '(\w+)'/dg, change: 'typo'},
  {name: 'lost bracket', find: /[[\](){}]/dg, change: 'drop'},
  {name: 'lost quote', find: /['`]/dg, change: 'drop'},
];
