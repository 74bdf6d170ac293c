/** What can be drawn of a result. */
export const chartKinds = ["bar", "line", "dot", "histogram"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** In which order bars stand: as the rows do, by size, or by name. */
export const barOrders = ["rows", "size", "name"] as const;
export type BarOrder = (typeof barOrders)[number];

/** The choices behind a chart; columns by their names. */
export interface ChartChoice {
  readonly kind: ChartKind;
  readonly x: string;
  /** Null for bars that count rows, and for a histogram, which has no other column. */
  readonly y: string | null;
  readonly colour: string | null;
  readonly order: BarOrder;
}

/** A choice as it stands in an address: `bar,party,votes,,size`. Names may hold anything; what is not said is left out. */
export const writeChart = ({kind, x, y, colour, order}: ChartChoice): string =>
  [kind, ...[x, y ?? "", colour ?? ""].map(written), order === "rows" ? "" : order]
    .join(",")
    .replace(/,+$/, "");

/** The choice that a text of an address stands for; null where it is none. */
export function readChart(text: string): ChartChoice | null {
  const [kind, x, y, colour, order] = text.split(",").map(read);
  if (!isOneOf(chartKinds, kind) || !x) return null;
  return {
    kind,
    x,
    y: kind === "histogram" ? null : y || null,
    colour: colour || null,
    order: isOneOf(barOrders, order) ? order : "rows",
  };
}

const written = (name: string): string => name.replaceAll("%", "%25").replaceAll(",", "%2C");
const read = (text: string): string => text.replaceAll(/%2C/gi, ",").replaceAll("%25", "%");

const isOneOf = <Word extends string>(words: readonly Word[], word: string | undefined): word is Word =>
  (words as readonly (string | undefined)[]).includes(word);
