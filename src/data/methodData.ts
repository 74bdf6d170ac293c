import type {MethodData, Term} from "../statement/officialCheck.js";
import {reconstructionNotes} from "./contestFiles.js";
import {councilLaws, councils} from "./maslikhats.js";
import {readJson} from "./readData.js";
import {resolutions} from "./resolutions.js";

/** What the method page draws from: councils and their laws for the check, how stations are drawn, what was resolved. */
export const methodData = (): MethodData => ({
  councils: councils(),
  laws: councilLaws(),
  reconstruction: reconstructionNotes(),
  resolutions: resolutions().map(({key, published, reading}) => ({key, published, reading})),
  glossary: readJson<Term[]>("glossary.json"),
});
