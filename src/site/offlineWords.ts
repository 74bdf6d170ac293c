/** What the foot of a page says about saving the site for use without a network. */
export interface OfflineMessages {
  /** A weight in megabytes: 39 MB. */
  readonly weight: (megabytes: string) => string;
  /** The button that saves; the weight stands in it, so that it is known before. */
  readonly save: (weight: string) => string;
  /** How far it has come. */
  readonly saving: (megabytes: string, of: string) => string;
  /** The name of the bar that shows how far it has come. */
  readonly progress: string;
  readonly stop: string;
  readonly ready: (weight: string) => string;
  readonly remove: string;
  readonly failed: Readonly<Record<"network" | "changed" | "full", string>>;
  readonly again: string;
  readonly newVersion: string;
  readonly takeNewVersion: string;
}
