import {drawnLater} from "../../views/lateChart.js";
import type {Drawn} from "../../views/view.js";
import type * as belowClaims from "./belowClaims.js";
import type {Evidence} from "./evidence.js";

/** Draws a part of the page below its claims, with what `belowClaims.ts` has for it. */
export type DrawnBelow = (draw: (parts: typeof belowClaims) => Drawn) => HTMLElement;

/** How the parts of the page below its claims are drawn: their code comes once the claims stand there. */
export const drawnBelow =
  (evidence: Evidence): DrawnBelow =>
  (draw) => {
    const part = drawnLater(evidence, () => import("./belowClaims.js"), draw);
    part.className = "below-claims";
    return part;
  };
