/**
 * Bounds what the engine takes in a worker for readers' SQL, to be imported before the engine. DuckDB's own limit
 * counts its tables and sorted rows, not the texts and lists that a query makes: those grow until the tab dies. Here
 * memory beyond the bound is refused, and the engine says that it has none.
 */

/** Pages of 64 KiB: 1.5 GB, for the engine's own gigabyte and what it reads and hands over. */
const mostPages = 24_000;

const grow = WebAssembly.Memory.prototype.grow;

WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
  if (this.buffer.byteLength / 65_536 + pages > mostPages) throw new RangeError("out of memory");
  return grow.call(this, pages);
};

/** The engine writes every refused query to the console; the page shows it to the reader instead. */
console.log = () => {};
