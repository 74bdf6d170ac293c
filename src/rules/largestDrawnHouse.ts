/** The largest house that a reader can set on the page; an address or the command may ask about larger ones. */
export const largestDrawnHouse = 1000;
