/** A thread of Node does not inherit that TypeScript is read: here it is told so before it begins. */
import {register} from "tsx/esm/api";

register();
await import("./parquetThread.ts");
