import {html} from "./html.js";

/** Hands a file out under a name. */
export function download(file: Blob, name: string): void {
  const link: HTMLAnchorElement = html`<a href=${URL.createObjectURL(file)} download=${name}></a>`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A name as part of a file's name: letters and digits of any alphabet, the rest as hyphens. */
export const fileName = (name: string): string =>
  name
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60) || "mandat";
