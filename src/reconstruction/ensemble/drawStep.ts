/** Draws for each answer at first, and how many more at the reader's wish. */
export const drawStep = 200;
