import {type Scale, scale} from "./scale.js";

/** A rectangle of a drawing that values are laid on, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Values from nought to an end, from the left of a frame to its right. */
export const across = ({left, right}: Frame, end: number): Scale => scale(end, [left, right]);

/** Values from nought to an end, from the foot of a frame to its top. */
export const upward = ({top, bottom}: Frame, end: number): Scale => scale(end, [bottom, top]);
