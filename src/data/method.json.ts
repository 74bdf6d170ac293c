import type {MethodData} from "../statement/officialCheck.js";
import {reconstructionNotes} from "./contestFiles.js";
import {councilLaws, councils} from "./maslikhats.js";
import {resolutions} from "./resolutions.js";

const data: MethodData = {
  councils: councils(),
  laws: councilLaws(),
  reconstruction: reconstructionNotes(),
  resolutions: resolutions(),
};
process.stdout.write(JSON.stringify(data));
