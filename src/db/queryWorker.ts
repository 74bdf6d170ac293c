/** Runs beside the page: the engine for readers' SQL, in memory of its own that has a bound. */
import "./boundedMemory.js";
import "./browserWorker.js";
