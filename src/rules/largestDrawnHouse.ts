/** Houses beyond this are for the command; the picture would be dust. */
export const largestDrawnHouse = 1000;
