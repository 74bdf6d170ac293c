import type {Share} from "../../core/share.js";

/** A share in percent, for writing. */
export const inPercent = ({parts, of}: Share): number => (100 * Number(parts)) / Number(of);

/** Tenths of a tenge in millions of tenge, for writing. */
export const inMillions = (tenths: number | bigint): number => Number(tenths) / 10_000_000;
