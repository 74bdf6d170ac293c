import {buildCatalogue} from "./buildCatalogue.js";
import {reconstructions} from "./reconstructions.js";

process.stdout.write(JSON.stringify(await buildCatalogue(reconstructions())));
