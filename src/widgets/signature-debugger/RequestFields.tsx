import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import {issuesOf, type FieldIssue} from '@site/src/ui/issue';
import {automaticRules, exampleSecrets, type Secrets} from './signing-input';
import type {Rule, State} from './state';
import styles from './styles.module.css';

interface Props {
  readonly state: State;
  readonly secrets: Secrets;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (fields: Partial<State>) => void;
  readonly onSecrets: (fields: Partial<Secrets>) => void;
}

const rules = [
  ['normalize', 'Normalise the path'],
  ['doubleEncode', 'Encode the path twice'],
  ['signBody', 'Send x-amz-content-sha256'],
  ['unsignedPayload', 'Leave the payload unsigned'],
] as const;

/** The request to sign, the credentials and the rules. */
export default function RequestFields({state, secrets, issues, onChange, onSecrets}: Props): ReactNode {
  const automatic = automaticRules(state);
  const of = (field: string) => issuesOf(issues, field);
  const nowIso = () => `${new Date().toISOString().slice(0, 19)}Z`;
  return (
    <div className={styles.form}>
      <div className={styles.wide}>
        <SelectField
          label="Signature in"
          value={state.variant}
          options={[
            {value: 'header', label: 'Authorization header'},
            {value: 'query', label: 'query: a pre-signed URL'},
          ]}
          onChange={(variant) => onChange({variant})}
        />
      </div>
      <TextField label="Method" value={state.method} issues={of('method')} onChange={(method) => onChange({method})} />
      <div className={styles.wide}>
        <TextField label="URL" value={state.url} issues={of('url')} onChange={(url) => onChange({url})} />
      </div>
      <div className={styles.wide}>
        <TextField
          label="Headers"
          hint="One “Name: value” a line. Host is taken from the URL unless it stands here."
          rows={3}
          value={state.headers}
          issues={of('headers')}
          onChange={(headers) => onChange({headers})}
        />
      </div>
      <div className={styles.wide}>
        <TextField label="Body" rows={2} value={state.body} issues={of('body')} onChange={(body) => onChange({body})} />
      </div>
      <TextField label="Region" value={state.region} issues={of('region')} onChange={(region) => onChange({region})} />
      <TextField
        label="Service"
        value={state.service}
        issues={of('service')}
        onChange={(service) => onChange({service})}
      />
      <TextField
        label="Access key ID"
        value={state.accessKeyId}
        issues={of('accessKeyId')}
        onChange={(accessKeyId) => onChange({accessKeyId})}
      />
      <TextField
        label="Secret access key"
        type={secrets.secretAccessKey === exampleSecrets.secretAccessKey ? 'text' : 'password'}
        hint="Stays in this page; the documentation’s example key at first."
        value={secrets.secretAccessKey}
        issues={of('secretAccessKey')}
        onChange={(secretAccessKey) => onSecrets({secretAccessKey})}
      />
      <TextField
        label="Session token"
        type="password"
        hint="With temporary credentials only. Stays in this page."
        value={secrets.sessionToken}
        issues={of('sessionToken')}
        onChange={(sessionToken) => onSecrets({sessionToken})}
      />
      <div>
        <TextField
          label="Time"
          value={state.timestamp}
          issues={of('timestamp')}
          onChange={(timestamp) => onChange({timestamp})}
        />
        <Button onClick={() => onChange({timestamp: nowIso()})}>Take the time now</Button>
      </div>
      {state.variant === 'query' && (
        <TextField
          label="Expires after (seconds)"
          value={state.expires}
          issues={of('expires')}
          onChange={(expires) => onChange({expires})}
        />
      )}
      <details className={styles.wide}>
        <summary>Rules of the service</summary>
        <div className={styles.form}>
          {rules.map(([name, label]) => (
            <SelectField<Rule>
              key={name}
              label={label}
              value={state[name]}
              options={[
                {value: 'auto', label: `as ${state.service || 'the service'} does: ${automatic[name] ? 'yes' : 'no'}`},
                {value: 'on', label: 'yes'},
                {value: 'off', label: 'no'},
              ]}
              onChange={(rule) => onChange({[name]: rule})}
            />
          ))}
          <CheckField
            label="Send the session token without signing it"
            checked={state.omitToken}
            onChange={(omitToken) => onChange({omitToken})}
          />
        </div>
      </details>
    </div>
  );
}
