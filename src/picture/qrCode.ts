import {encode} from "uqr";
import {drawn} from "../views/chart/drawn.js";

/** Modules of white around the code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/**
 * An address as a QR code in a square of `size`: dark on white also on a dark ground, as readers expect it.
 * @throws when the address is too long for any code (2,331 bytes at the error correction M).
 */
export function qrCode(address: string, {x, y, size}: {x: number; y: number; size: number}): SVGElement {
  const {data} = encode(address, {ecc: "M", border: quietZone});
  const path = data
    .flatMap((row, top) => row.map((isDark, left) => (isDark ? `M${left} ${top}h1v1h-1z` : "")))
    .join("");
  return drawn(
    "svg",
    {x, y, width: size, height: size, viewBox: `0 0 ${data.length} ${data.length}`, class: "qr"},
    drawn("rect", {width: "100%", height: "100%", fill: "#ffffff"}),
    drawn("path", {d: path, fill: "#000000", "shape-rendering": "crispEdges"}),
  );
}
