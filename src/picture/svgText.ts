/**
 * A picture as the text of an SVG file. A document without a browser names the no-break space as HTML does, which XML
 * does not know: it is written as itself.
 */
export const svgText = (picture: SVGElement): string =>
  new XMLSerializer().serializeToString(picture).replaceAll("&nbsp;", "\u00a0");
