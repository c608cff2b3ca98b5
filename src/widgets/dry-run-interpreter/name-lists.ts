/** The long lists of names, fetched when a reader first looks an operation up. */
export {nameLists} from '@site/src/engines/dry-run';
