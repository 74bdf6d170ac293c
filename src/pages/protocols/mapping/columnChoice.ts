import {type ReadonlySignal, signal} from "@preact/signals-core";

/** The columns that the reader has ticked, to say of all of them at once what they are. */
export interface ColumnChoice {
  readonly chosen: ReadonlySignal<ReadonlySet<number>>;
  /** Ticks or unticks a column; as a range, all between it and the one that was ticked before as well. */
  readonly choose: (column: number, isChosen: boolean, isRange: boolean) => void;
  /** Ticks these columns and no others. */
  readonly chooseOnly: (columns: readonly number[]) => void;
}

/** A choice in which no column is ticked. */
export function columnChoice(): ColumnChoice {
  const chosen = signal<ReadonlySet<number>>(new Set());
  let last: number | null = null;
  return {
    chosen,
    choose(column, isChosen, isRange) {
      const from = isRange && last !== null ? last : column;
      const next = new Set(chosen.value);
      for (let place = Math.min(from, column); place <= Math.max(from, column); place++)
        if (isChosen) next.add(place);
        else next.delete(place);
      last = column;
      chosen.value = next;
    },
    chooseOnly(columns) {
      last = null;
      chosen.value = new Set(columns);
    },
  };
}
