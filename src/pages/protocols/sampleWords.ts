import type {SampleFault, SampleStrata} from "../../catalogue/drawnSample.js";

/** What is said of stations that were drawn by lot, and of those that may not have been. */
export interface SampleMessages {
  readonly tick: string;
  readonly hint: string;
  readonly few: (least: number) => string;
  readonly from: string;
  readonly by: Readonly<Record<SampleStrata, string>>;
  /** How many stations there are in all; of a region, by its name. */
  readonly size: (region: string | null, drawn: number) => string;
  readonly faults: Readonly<Record<SampleFault, (drawn: number) => string>>;
  readonly show: string;
  readonly reading: string;
  readonly unread: string;
  readonly working: (done: number, of: number) => string;
  readonly stop: string;
  readonly failed: string;
  readonly heading: string;
  readonly means: (drawn: number, all: number) => string;
  readonly districts: (lists: number, house: number) => string;
  readonly columns: Readonly<Record<"party" | "share" | "seats", string>>;
  readonly share: (least: string, greatest: string, own: string) => string;
  readonly noInterval: (own: string) => string;
  readonly seats: (least: number, greatest: number, own: number) => string;
  /** Where stations were drawn in each region by itself. */
  readonly weighted: string;
  readonly method: (replicates: number) => string;
  /** Above the dots: the seats that the sample itself gives. */
  readonly own: (seats: number) => string;
  readonly dots: (party: string, said: string) => string;
  readonly eachDot: (dots: number) => string;
}
