import {parties} from "./contestFiles.js";
import {parquetFile} from "./parquetFile.js";
import {partyRows} from "./tableRows.js";

process.stdout.write(
  await parquetFile("parties", partyRows({parties: parties()}), {sources: "data/SOURCES.md"}),
);
