import {useEffect, useState} from 'react';
import type {PolicyEngine} from '@site/src/engines/event-bus';

/** The engine for policies, fetched when first needed; undefined until it is there. */
export function usePolicyEngine(isNeeded: boolean): PolicyEngine | undefined {
  const [engine, setEngine] = useState<PolicyEngine>();
  const isMissing = isNeeded && !engine;
  useEffect(() => {
    if (isMissing) void import('@site/src/engines/iam-policy').then((loaded) => setEngine(loaded));
  }, [isMissing]);
  return engine;
}
