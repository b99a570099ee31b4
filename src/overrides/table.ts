/** Starlight's parts that we replace: its name for the part, and our file. */
export const components = {};
