/** An id that nothing else has, for a talk or a show: 16 digits of the base sixteen. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
