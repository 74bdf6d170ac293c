import "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";

// DuckDB's worker starts fetching its WebAssembly in a promise that nobody awaits: when the file is missing or broken,
// its caller waits for ever. Here such a rejection becomes an error event, which the page can hear.
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  setTimeout(() => {
    throw event.reason;
  });
});
