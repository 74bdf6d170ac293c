/** The percentage a text says, with a point or a comma: “7”, “7.07”, “7,07”. Null where it says none, or one above 100. */
export function percentOf(text: string): number | null {
  const written = text.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(written)) return null;
  const percent = Number(written);
  return percent <= 100 ? percent : null;
}
