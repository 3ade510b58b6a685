/** Names that formats have for themselves, and that look like addresses: nothing ever asks for what is there. */

/** The namespace of ADMX and ADML files, as in Chromium's and Mozilla's own. */
export const GROUP_POLICY = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** What Apple calls the form of a property list. */
export const PROPERTY_LIST = 'http://www.apple.com/DTDs/PropertyList-1.0.dtd';
