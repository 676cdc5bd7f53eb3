/** The namespace of the hidden part that keeps approved deviations. A new version of its form gets a new one. */
export const deviationsNamespace = "urn:tjansteutlatande:deviations:1";
