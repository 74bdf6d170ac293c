import {ignoredNotice, shortened} from "../../views/notices.js";
import {view} from "../../views/view.js";
import type {Compare} from "./compare.js";

/** What the address asked and the page did not follow; stays until closed. */
export const compareNotice = (compare: Compare): HTMLElement =>
  view(
    compare.state,
    ({ignored}) => ignored,
    (ignored) =>
      ignoredNotice(compare, {
        reasons: ignored.map(({value, reason}) => compare.words.ignoredReason[reason](shortened(value))),
        lacksProtocols: ignored.some(({reason}) => reason === "not-on-device"),
        dismiss: compare.dismissIgnored,
      }),
  );
