import type {RecommendationsData} from "../statement/recommendations.js";
import {readJson} from "./readData.js";

process.stdout.write(JSON.stringify(readJson<RecommendationsData>("statement/recommendations.json")));
