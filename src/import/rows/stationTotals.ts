import {type Cell, textOf} from "../cells/cell.js";
import type {Mapping} from "../mapping.js";
import type {LongSums} from "./longSums.js";

/** Says of a row whether it is a sum of its station's other rows, by a text that the mapping names. */
export function isTotalOf({totals}: Pick<Mapping, "totals">): (cells: readonly Cell[]) => boolean {
  if (!totals) return () => false;
  const texts = new Set(totals.texts.map((text) => text.trim()));
  return (cells) => texts.has(textOf(cells[totals.column]).trim());
}

/**
 * Hands on the rows that are sums of stations behind all others: by then it is known which stations have other rows. Where
 * places are to be filled down rows stay where they are.
 */
export function totalsLast(mapping: Mapping, reader: LongSums): LongSums {
  if (!mapping.totals || mapping.fillDown.length > 0 || mapping.captions) return reader;
  const isTotal = isTotalOf(mapping);
  const held: {readonly line: number; readonly cells: readonly Cell[]}[] = [];
  return {
    read(line, cells) {
      if (isTotal(cells)) held.push({line, cells: [...cells]});
      else reader.read(line, cells);
    },
    end() {
      reader.end();
      for (const {line, cells} of held) reader.read(line, cells);
      reader.end();
    },
  };
}
