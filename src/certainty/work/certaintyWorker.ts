import {hearOrders} from "./hearOrders.js";
import type {WorkOrder} from "./workMessages.js";
import {works} from "./works.js";

/** Works beside the page, so that a slider repaints meanwhile. */
const hear = hearOrders({
  works,
  tell: (news) => postMessage(news),
  now: () => performance.now(),
  nextTask: () => new Promise((resolve) => setTimeout(resolve)),
});

addEventListener("message", ({data}: MessageEvent<WorkOrder>) => void hear(data));
