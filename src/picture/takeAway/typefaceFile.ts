import type {Typeface} from "../typeface.js";

let asked: Promise<Typeface> | null = null;

/** The typeface of pictures, fetched when the first is made, and again after a failure. */
export function typefaceFile(): Promise<Typeface> {
  asked ??= fetchTypeface();
  asked.catch(() => {
    asked = null;
  });
  return asked;
}

async function fetchTypeface(): Promise<Typeface> {
  const answer = await fetch(import.meta.resolve("../../press/typeface.json"));
  if (!answer.ok) throw new Error(`the typeface of pictures did not come (status ${answer.status})`);
  return answer.json();
}
