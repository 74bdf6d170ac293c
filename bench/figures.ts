import type {MeasuredFigures} from "./results.js";

/** Everything that was told so far, for the file of results. */
export const told: MeasuredFigures[] = [];

/** Says what is measured next: a heading above the lines that follow. */
export function tellTitle(title: string): void {
  told.push({title, rows: []});
  console.log(`\n${title}`);
}

/** Prints a line of figures in their order, each with its unit, and keeps it under the last heading. */
export function tellFigures(name: string, figures: Readonly<Record<string, number>>): void {
  told.at(-1)?.rows.push({name, figures});
  const said = Object.entries(figures).map(
    ([of, value]) => `${value.toFixed(value < 100 ? 1 : 0).padStart(8)} ${of}`,
  );
  console.log(`${said.join("  ")}  ${name}`);
}
