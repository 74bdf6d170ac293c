/**
 * What a page shows first, and how wide its charts are. Nothing is laid out at the build: the widths are those that a
 * browser gives the charts, in the order in which they stand; `tests/browser/prerendered.test.ts` measures them.
 */
export interface FirstPart {
  /** The children of `<main>` that are shown first, as selectors. */
  readonly parts: readonly string[];
  /** Where they end, as a selector: this part of them and those after it come with the page itself. */
  readonly until?: string;
  /** What else in them comes with the page itself, as a selector: what is worked out later or kept for the reader. */
  readonly without?: string;
  /** Whether what workers find out is in them; left out, no worker starts. */
  readonly works?: boolean;
  /** The width of each chart in them, in px, on each of the `screens`. */
  readonly charts: readonly (readonly [phone: number, laptop: number])[];
}

/**
 * The screens that charts are drawn for: the width of the window from which on each is taken, and that of the one it
 * was measured in, in px. On both the type is of 16 px; where it is larger, a chart is larger in the same measure.
 */
export const screens = [
  {name: "phone", from: 0, measured: 390},
  {name: "laptop", from: 961, measured: 1280},
] as const;

/** What is on screen from the page itself, by the page's name; pages that are not here begin empty. */
export const firstParts: Readonly<Record<string, FirstPart>> = {
  "": {
    parts: [".lab", ".printed"],
    charts: [
      [358, 535],
      [358, 297],
    ],
  },
  compare: {
    parts: [".compare-head", ":has(> .compare-pick)", ".compare-scroll"],
    charts: [],
  },
  sensitivity: {
    parts: [".sensitivity-head"],
    works: true,
    charts: [],
  },
  evidence: {
    parts: [".evidence"],
    until: "#own",
    charts: [],
  },
  recommendations: {
    parts: [".recommendations"],
    until: "#recommendation-3",
    charts: [],
  },
  method: {
    parts: [".method"],
    until: "#formulas",
    charts: [],
  },
  protocols: {
    parts: [".protocols-head"],
    without: "style",
    charts: [],
  },
  query: {
    parts: [".query-head", ":has(> .query-scenario)"],
    charts: [],
  },
  // What talks the reader has is not known at the build.
  present: {
    parts: [".present"],
    without: ".present > :not(.present-head), .present-head > :not(h1, p)",
    charts: [],
  },
};

/** All that is in the parts of a page and comes with the page itself, as one selector. */
export const leftOutOf = ({until, without}: FirstPart): string =>
  [...(until ? [until, `${until} ~ *`] : []), without ?? "template"].join(", ");
