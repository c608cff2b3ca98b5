/** The helper functions of compiled TypeScript, which bundled files name without asking for them. */
export {__createBinding, __esDecorate, __exportStar, __importStar, __runInitializers} from 'tslib';
