/** Draws the previews of the pages that it is told on its input, as JSON; writes them to the file that it is given. */
import "./document.js";
import {readFileSync, writeFileSync} from "node:fs";
import {serialize} from "node:v8";
import type {PreviewedPage} from "./preview.js";

// After the document: what draws looks for it once, when it is loaded.
const {makePreviews} = await import("./previews.js");
const pages = JSON.parse(readFileSync(0, "utf8")) as readonly PreviewedPage[];
writeFileSync(process.argv[2], serialize(await makePreviews(pages)));
