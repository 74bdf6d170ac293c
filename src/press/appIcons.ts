import {Resvg} from "@resvg/resvg-js";

/** An icon of the installed site as a file. */
export interface AppIcon {
  /** From the root of the site. */
  readonly path: string;
  /** Width and height in px. */
  readonly size: number;
  /** What the system may do with it: `maskable` may be cut to any shape within its middle. */
  readonly purpose: "any" | "maskable";
}

/** Every icon that an installed site has. */
export const appIcons: readonly AppIcon[] = (["any", "maskable"] as const).flatMap((purpose) =>
  [192, 512].map((size) => ({path: `icons/${purpose}-${size}.png`, size, purpose})),
);

/** The ground behind an icon that is cut to a shape: that of the page in the light. */
const ground = "#ffffff";

/** How much of its width an icon may fill that is cut to a shape: a circle of four fifths is never cut. */
const filled = 0.66;

/** Paints an icon as PNG out of the site's own drawing, whose view box is a square from 0 0 on. */
export function paintedIcon(drawing: string, {size, purpose}: AppIcon): Uint8Array {
  return new Resvg(purpose === "maskable" ? onGround(drawing) : drawing, {
    fitTo: {mode: "width", value: size},
  })
    .render()
    .asPng();
}

function onGround(drawing: string): string {
  const [, side, inner] = /<svg[^>]*viewBox="0 0 (\d+) \1"[^>]*>(.*)<\/svg>/s.exec(drawing) ?? [];
  if (!side) throw new Error("the icon is not drawn in a square from 0 0 on");
  const edge = ((1 - filled) / 2) * Number(side);
  // The half circle stands low in its square: in a round frame it belongs in the middle.
  const up = Number(side) / 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${ground}"/><g transform="translate(${edge} ${edge - up * filled}) scale(${filled})">${inner}</g></svg>`;
}
