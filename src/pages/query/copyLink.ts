import {copyButton} from "../../views/copyButton.js";
import {longestAddress} from "./pageQuery.js";
import type {QueryPage} from "./queryPage.js";

/** Copies the address with the query in it, and says that it does not run by itself. */
export const copyLink = ({words: {editor}}: QueryPage): HTMLElement =>
  copyButton({
    id: "copy-query-link",
    label: editor.copyLink,
    text: () => location.href,
    copied: editor.linkCopied,
    notCopied: editor.linkNotCopied,
    refusal: () => (location.href.length > longestAddress ? editor.linkTooLong : null),
  });
