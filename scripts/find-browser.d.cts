/** The program's path, or undefined. Throws when CHROMIUM names something that is not there. */
export declare function findBrowser(): string | undefined;
export declare const howToGetOne: string;
