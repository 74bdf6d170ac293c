/** A column of whole numbers that grows as rows come; four bytes each. */
export interface GrowingColumn {
  readonly size: number;
  push(value: number): void;
  at(row: number): number;
  set(row: number, value: number): void;
  /** Takes out the values of those rows; the others close up. */
  leaveOut(isOut: (row: number) => boolean): void;
  /** The values as they stand, in an array of their own. */
  values(): Int32Array;
}

/** An empty column. */
export function growingColumn(): GrowingColumn {
  let values = new Int32Array(1024);
  let size = 0;
  return {
    get size() {
      return size;
    },
    push(value) {
      if (size === values.length) {
        const larger = new Int32Array(2 * size);
        larger.set(values);
        values = larger;
      }
      values[size++] = value;
    },
    at: (row) => values[row],
    set(row, value) {
      values[row] = value;
    },
    leaveOut(isOut) {
      let left = 0;
      for (let row = 0; row < size; row++) if (!isOut(row)) values[left++] = values[row];
      size = left;
    },
    values: () => values.slice(0, size),
  };
}
