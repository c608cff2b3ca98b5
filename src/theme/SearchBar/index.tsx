// Fills the slot that Docusaurus (3.10) leaves empty for a search.
export {default} from '@site/src/search-box/SearchBox';
