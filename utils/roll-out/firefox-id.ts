/** What Firefox knows Kring by, in every package. */
export const FIREFOX_ID = 'kring@kring.example';
