/** What a window of a show is for: a screen with controls, one without for the audience, the speaker's own, paper. */
export const showKinds = ["stage", "audience", "speaker", "paper"] as const;
export type ShowKind = (typeof showKinds)[number];

/** What stands in the address of a window of a show; the talk itself stands after “#”. */
export interface ShowAddress {
  readonly kind: ShowKind;
  /** Which show it belongs to: windows of one follow each other. */
  readonly id: string;
  /** The step, from nought. */
  readonly step: number;
}

/** What the query of an address says of a show; null where it is none. */
export function readShowAddress(query: string): ShowAddress | null {
  const search = new URLSearchParams(query);
  const kind = showKinds.find((one) => one === search.get("show"));
  if (!kind) return null;
  const step = Number(search.get("step") ?? 1);
  return {
    kind,
    id: (search.get("id") ?? "").replaceAll(/[^\w-]/g, "").slice(0, 40),
    step: Number.isSafeInteger(step) && step > 0 ? step - 1 : 0,
  };
}

/** The query of a window of a show. A step is counted from one, as people count. */
export const writeShowAddress = ({kind, id, step}: ShowAddress): string =>
  `?show=${kind}&id=${id}&step=${step + 1}`;
