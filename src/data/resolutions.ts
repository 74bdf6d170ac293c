import type {Resolution} from "../reconstruction/resolutions.js";
import {readJson} from "./readData.js";

/** Every contradiction in the statement's figures, with the reading chosen for each. */
export const resolutions = () => readJson<Resolution[]>("resolutions.json");
