/** The globals of Node that bundled code names without asking for them. */
export {Buffer} from 'buffer';
export {default as process} from './process';
