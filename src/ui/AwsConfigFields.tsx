import type {ReactNode} from 'react';
import {TextField} from './Field';
import FieldGrid from './FieldGrid';
import {issuesOf, type FieldIssue} from './issue';
import MaskedTextField from './MaskedTextField';

interface Texts {
  readonly env: string;
  readonly config: string;
  readonly credentials: string;
  readonly profileOption: string;
  readonly regionOption: string;
  readonly properties: string;
}

interface Props {
  readonly texts: Texts;
  /** Takes the secrets out of a text. */
  readonly mask: (text: string) => string;
  /** Longest text of variables or of a file, in characters. */
  readonly maxLength: number;
  readonly issues: readonly FieldIssue[];
  /** Shown in empty fields. */
  readonly placeholders: {readonly env: string; readonly config: string; readonly credentials?: string};
  readonly onChange: (fields: Partial<Texts>) => void;
  /** Further fields, beside the options. */
  readonly children?: ReactNode;
}

/** What AWS tools read for their set-up: environment variables, the two files, options. No secret stays in them. */
export default function AwsConfigFields(props: Props): ReactNode {
  const {texts, mask, maxLength, issues, placeholders, onChange, children} = props;
  const masked = (name: 'env' | 'config' | 'credentials') => ({
    ...{mask, maxLength, rows: name === 'env' ? 4 : 7, value: texts[name], issues: issuesOf(issues, name)},
    ...(placeholders[name] === undefined ? {} : {placeholder: placeholders[name]}),
    onChange: (value: string) => onChange({[name]: value}),
  });
  return (
    <>
      <MaskedTextField
        label="Environment variables"
        hint="Paste the output of env | grep AWS_. Secrets become **** at once, and are not needed."
        {...masked('env')}
      />
      <FieldGrid columns="wide">
        <MaskedTextField label="~/.aws/config" hint="Empty means that there is no such file." {...masked('config')} />
        <MaskedTextField
          label="~/.aws/credentials"
          hint="Values of secrets become **** at once."
          {...masked('credentials')}
        />
      </FieldGrid>
      <FieldGrid>
        <TextField
          label="Explicit profile"
          hint="--profile, or the profile that the code names."
          value={texts.profileOption}
          onChange={(profileOption) => onChange({profileOption: profileOption.slice(0, 256)})}
        />
        <TextField
          label="Explicit Region"
          hint="--region, or the Region that the code names."
          value={texts.regionOption}
          onChange={(regionOption) => onChange({regionOption: regionOption.slice(0, 256)})}
        />
        <TextField
          label="JVM options"
          hint="Only Java reads them: -Daws.region=eu-west-1"
          value={texts.properties}
          issues={issuesOf(issues, 'properties')}
          mask={(typed) => mask(typed.slice(0, 2000))}
          onChange={(properties) => onChange({properties})}
        />
        {children}
      </FieldGrid>
    </>
  );
}
