import {partyColumns} from "../stations/catalogueTables.js";
import {parties} from "./contestFiles.js";
import {parquetFile} from "./parquetFile.js";

process.stdout.write(
  await parquetFile("parties", partyColumns({parties: parties()}), {sources: "data/SOURCES.md"}),
);
