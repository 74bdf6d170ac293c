import {parquetFile, reconstructionMetadata} from "./parquetFile.js";
import {reconstructions} from "./reconstructions.js";

process.stdout.write(await parquetFile("protocols", reconstructions().protocols, reconstructionMetadata()));
