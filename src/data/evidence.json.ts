import {evidenceData} from "./evidenceData.js";

process.stdout.write(JSON.stringify(evidenceData()));
