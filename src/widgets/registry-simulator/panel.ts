/** What every part of the tool is given. */
import type {Registry} from '@site/src/engines/cloud-map';
import type {State} from './state';

export interface PanelProps {
  /** Undefined while the document has problems. */
  readonly registry: Registry | undefined;
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}
