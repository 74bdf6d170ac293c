/** True for the name of a sheet or of a group of columns that is an election's or a round's: it has a year or says so. */
export const namesContest = (text: string): boolean =>
  /(^|\P{N})(19|20)\d\d($|\P{N})|(^|\P{L})(тур|round|кезең|выборы|сайлау|election)($|\P{L})/iu.test(text);
