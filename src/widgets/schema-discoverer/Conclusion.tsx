import {memo} from 'react';
import type {DiscoveredSchema, Discovery} from '@site/src/engines/schema-discovery';
import Verdict from '@site/src/ui/Verdict';
import {conclude} from './conclude';

interface Props {
  readonly discovery: Discovery;
  readonly shown: DiscoveredSchema | undefined;
}

/** The verdict. A part of its own, so that keys are answered between discovery and what follows from it. */
const Conclusion = memo(({discovery, shown}: Props) => {
  const {tone, text} = conclude(discovery, shown);
  return <Verdict tone={tone}>{text}</Verdict>;
});
export default Conclusion;
