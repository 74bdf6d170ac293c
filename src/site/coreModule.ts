/**
 * The electoral law of the lab as one module, `/core.js` of the built site: for a notebook, or any page that wants to
 * count for itself. It is pure functions, and asks for nothing else. What it takes and gives is in docs/contract.md.
 */
export {parseContest} from "../core/contest.js";
export {districtRange} from "../core/districtRange.js";
export {elect} from "../core/elect.js";
export {majority, twoThirds} from "../core/house.js";
export {InputError} from "../core/inputError.js";
export {measures} from "../core/measures.js";
export {outcomeJson} from "../core/outcome.js";
export {defaultScenario, formulas, parseScenario} from "../core/scenario.js";
export {asPercent} from "../core/share.js";
export {thresholdIntervals} from "../core/thresholdIntervals.js";
export {suppose} from "../core/transfers.js";
