import {parquetFile, reconstructionMetadata} from "./parquetFile.js";
import {reconstructions} from "./reconstructions.js";

process.stdout.write(await parquetFile("votes", reconstructions().votes, reconstructionMetadata()));
