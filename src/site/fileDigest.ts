import {createHash} from "node:crypto";

/** What stands in the name of a file so that it is another one as soon as its content is: eight hexadecimal digits. */
export const fileDigest = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 8);
