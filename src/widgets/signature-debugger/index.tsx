import {useState, type ReactNode} from 'react';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import Tabs from '@site/src/ui/Tabs';
import {useSharedState} from '@site/src/ui/useSharedState';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {samples} from './samples';
import SignPanel from './SignPanel';
import {exampleSecrets, formOf, signForm} from './signing-input';
import {codec} from './state';

// Fetched when first opened: most readers come to sign.
const DebugPanel = lazyPart(() => import('./DebugPanel'));
const ImportPanel = lazyPart(() => import('./ImportPanel'));

/** Signs a request step by step, imports one, and finds out why a service refused one. */
export default function SignatureDebugger(): ReactNode {
  const shared = useSharedState(codec, samples);
  // Kept out of the shared state: neither a link nor storage may hold them.
  const [secrets, setSecrets] = useState(exampleSecrets);
  const [carried, setCarried] = useState<string>();
  const {state, change} = shared;
  const signed = signForm(state, secrets);
  return (
    <WidgetFrame
      title="Signature debugger"
      shared={shared}
      linkNote="The secret access key and the session token stay in this page: they are in no link, no storage and no log."
      onReset={() => {
        setSecrets(exampleSecrets);
        setCarried(undefined);
      }}
    >
      <Tabs
        label="What to do"
        selected={state.tab}
        onSelect={(tab) => change({tab})}
        tabs={[
          {
            name: 'sign',
            label: 'Sign',
            panel: (
              <SignPanel
                state={state}
                secrets={secrets}
                signed={signed}
                onChange={change}
                onSecrets={(fields) => setSecrets((held) => ({...held, ...fields}))}
                {...(carried === undefined ? {} : {carried})}
              />
            ),
          },
          {
            name: 'import',
            label: 'Import',
            panel: (
              <Lazily>
                <ImportPanel
                  onImport={(imported) => {
                    setSecrets((held) => ({
                      secretAccessKey: imported.secrets.secretAccessKey ?? held.secretAccessKey,
                      sessionToken: imported.secrets.sessionToken ?? '',
                    }));
                    setCarried(imported.carried?.signature);
                    change(formOf(imported, state));
                  }}
                />
              </Lazily>
            ),
          },
          {
            name: 'debug',
            label: 'Debug',
            panel: (
              <Lazily>
                <DebugPanel state={state} signed={signed} onChange={change} />
              </Lazily>
            ),
          },
        ]}
      />
    </WidgetFrame>
  );
}
