import type {MethodData} from "../scenario/officialCheck.js";
import {reconstructionNotes} from "./contestFiles.js";
import {councilLaws, councils} from "./maslikhats.js";

const data: MethodData = {
  councils: councils(),
  laws: councilLaws(),
  reconstruction: reconstructionNotes(),
};
process.stdout.write(JSON.stringify(data));
