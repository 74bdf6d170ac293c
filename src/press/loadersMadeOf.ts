import {fingerprint, roomsOfLoaders} from "../data/madeOnce.js";

/**
 * One short word for all that the loaders of the build read and run; it differs as soon as one byte does. The typeface of
 * pictures is the one loader outside `data/`.
 */
export const loadersMadeOf = (): string =>
  fingerprint(undefined, undefined, [...roomsOfLoaders, "picture", "press"]);
