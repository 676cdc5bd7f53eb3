/** The namespace of our hidden part. A new version of the seal's form gets a new one. */
export const sealNamespace = "urn:tjansteutlatande:seal:1";
