import {methodData} from "./methodData.js";

process.stdout.write(JSON.stringify(methodData()));
