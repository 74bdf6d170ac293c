import {typeface} from "./typeface.js";

process.stdout.write(JSON.stringify(await typeface()));
