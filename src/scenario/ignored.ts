/** A part of an address, or of a question, that was not followed. */
export interface Ignored {
  /** The name in the address. */
  readonly name: string;
  readonly value: string;
  readonly reason:
    | "unknown-name"
    | "unknown-contest"
    | "not-on-device"
    | "bad-value"
    | "repeated"
    | "no-stations"
    | "not-loaded"
    | "no-registered"
    | "no-party"
    | "too-few-seats"
    | "winners-misfit";
}
