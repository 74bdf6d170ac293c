import {certaintyQueries} from "./certainty.js";
import {labQueries} from "./lab.js";
import {otherQueries} from "./others.js";

/** The SQL behind what is drawn on any page but that of the evidence, which brings its own: no other page fetches it. */
export const queriesOfPages = {...labQueries, ...certaintyQueries, ...otherQueries};
