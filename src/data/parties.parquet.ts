import {parties} from "./contestFiles.js";
import {parquetFile} from "./parquetFile.js";
import {partyColumns} from "./tableColumns.js";

process.stdout.write(
  await parquetFile("parties", partyColumns({parties: parties()}), {sources: "data/SOURCES.md"}),
);
