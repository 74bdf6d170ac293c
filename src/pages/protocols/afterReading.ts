import type {Catalogue} from "../../catalogue/catalogue.js";
import {withinPlaces} from "../../import/checkMapping.js";
import type {Mapping} from "../../import/mapping.js";
import type {EventOf} from "./event.js";
import type {FileGroup} from "./fileGroups.js";
import {openSettings} from "./loadSettings.js";
import type {ProtocolsState, Readable} from "./state.js";

/** The page while files are read, and after. What the reader said of them stays until they are. */
export function afterReading(
  catalogue: Catalogue,
  state: ProtocolsState,
  event: EventOf<"reading" | "reading-again" | "progressed" | "read" | "not-read" | "cancelled">,
): ProtocolsState {
  switch (event.type) {
    case "reading":
      return reading(state);
    case "reading-again":
      return state.lastRead ? reading({...state, ...readAgain(state.lastRead, event.change)}) : state;
    case "progressed": {
      const {progress} = event;
      return {...state, progress: progress.bytes < progress.totalBytes ? progress : null};
    }
    case "read": {
      const {result} = event;
      const {groups, settings} = state;
      return {
        ...state,
        step: "choose",
        groups: [],
        settings: openSettings(catalogue),
        result,
        lastRead: {groups, settings},
        said: {type: "loaded", sets: result.sets.map(({set: {name, stations}}) => ({name, stations}))},
      };
    }
    case "not-read": {
      const {fault, report} = event;
      const result = report && {sets: [], report};
      return {...state, step: "map", faults: [fault], faultsAt: "read", result, said: null};
    }
    case "cancelled":
      return {...state, step: "map", said: {type: "cancelled"}};
  }
}

const reading = (state: ProtocolsState): ProtocolsState => ({
  ...state,
  step: "read",
  progress: {bytes: 0, totalBytes: 1, rows: 0},
  faults: [],
  result: null,
  said: {type: "reading"},
});

const readAgain = (
  {groups, settings}: Readable,
  change: Partial<Mapping>,
): Pick<ProtocolsState, "groups" | "settings"> => ({
  groups: groups.map((group) => ({...group, mapping: {...group.mapping, ...changeFor(group, change)}})),
  settings,
});

/** Files that name no such place, or are told apart within another, stay told apart as they are. */
function changeFor({mapping, files}: FileGroup, change: Partial<Mapping>): Partial<Mapping> {
  if (change.stationWithin === undefined) return change;
  const [{region}] = files;
  const placed = region === "" ? mapping : {...mapping, fixed: {region}};
  return {...change, stationWithin: withinPlaces(placed, change.stationWithin).stationWithin};
}
