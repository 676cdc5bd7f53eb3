/** The address in manifest.xml: that of `npm run start:word`. */
export declare const developmentAddress: string;

/**
 * The manifest for an add-in whose folder dist/web is served at `address`, such as "https://example.org/tillagg".
 * Throws an Error with a sentence for the person who gave an address that Word would refuse.
 */
export declare function manifestFor(manifest: string, address: string): string;
