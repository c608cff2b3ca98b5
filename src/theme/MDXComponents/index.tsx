// Wraps Docusaurus's registry (since 3.10) to add our page grammar, one file per tag.
import MDXComponents from '@theme-original/MDXComponents';
import BelowTheFold from './BelowTheFold';
import Claim from './Claim';
import ClaimList from './ClaimList';
import MessageList from './MessageList';
import SourceList from './SourceList';
import Table from './Table';
import TryIt from './TryIt';

export default {...MDXComponents, BelowTheFold, Claim, ClaimList, MessageList, SourceList, TryIt, table: Table};
