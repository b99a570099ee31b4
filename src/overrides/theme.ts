/** The colours that browsers paint around the site and behind its icon; the palette is styles/tokens.css. */
export const theme = '#00665c';
export const paper = '#ffffff';
