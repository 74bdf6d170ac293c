import type {Basis} from "../../catalogue/catalogue.js";
import type {BarOrder, ChartKind} from "../../query/chart/chartChoice.js";

/** What the text of lines and dots tells: figures as they are written. */
export interface PointsText {
  readonly x: string;
  readonly y: string;
  readonly count: string;
  readonly xFrom: string;
  readonly xTo: string;
  readonly yFrom: string;
  readonly yTo: string;
  readonly series: readonly string[];
}

/** The words of a result: the table and the chart it is shown in, and what its figures rest on. */
export interface ResultWords {
  /** What stands in a cell without a value, and what it is called in a chart and read aloud beside it. */
  readonly none: string;
  readonly noneName: string;
  readonly noRows: string;
  /** Said of the head of a column that sorts. */
  readonly sortBy: string;
  /** The line below the table: the whole of the chosen cell. */
  readonly chosen: (column: string, row: string) => string;

  readonly chart: {
    readonly choices: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<ChartKind, string>>;
    readonly x: Readonly<Record<ChartKind, string>>;
    readonly y: Readonly<Record<ChartKind, string>>;
    readonly colour: string;
    readonly noColour: string;
    readonly order: string;
    readonly orders: Readonly<Record<BarOrder, string>>;
    readonly countOfRows: string;
    /** Colours that were put together. */
    readonly others: string;
    readonly nothing: string;
    readonly noColumns: string;
    readonly save: string;
    readonly notes: {
      readonly firstRows: (drawn: number, of: number) => string;
      readonly withoutNumber: (rows: number) => string;
      readonly addedUp: string;
      readonly bars: (drawn: number, of: number) => string;
    };
    /** The picture in words, for those who do not see it. */
    readonly text: {
      readonly bar: (told: {
        readonly x: string;
        readonly y: string;
        readonly count: number;
        readonly most: {readonly name: string; readonly value: string};
        readonly least: {readonly name: string; readonly value: string};
        readonly series: readonly string[];
      }) => string;
      readonly line: (told: PointsText) => string;
      readonly dot: (told: PointsText) => string;
      readonly histogram: (told: {
        readonly x: string;
        readonly count: string;
        readonly classes: number;
        readonly from: string;
        readonly to: string;
        readonly most: string;
      }) => string;
    };
  };

  /** What the figures of a query rest on, sentence by sentence. */
  readonly basis: {
    /** Whose figures the tables hold; `bases` are the words of the site for them. */
    readonly restsOn: (tables: readonly string[], bases: readonly string[]) => string;
    /** Said wherever rows of stations are read. */
    readonly byRow: string;
    /** Said of the tables that follow the scenario, and of its draws. */
    readonly computed: string;
    /** Said of tables that are worked out of laws and results, whatever the scenario. */
    readonly recounted: string;
    readonly own: (tables: readonly string[]) => string;
    readonly names: Readonly<Record<Basis, string>>;
  };
}
