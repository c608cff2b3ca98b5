export declare const quietFlags: string[];
