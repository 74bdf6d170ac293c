import type {Catalogue} from "../../catalogue/catalogue.js";
import {withinPlaces} from "../../import/checkMapping.js";
import type {StorageRefusal} from "../../storage/browserStorage.js";
import type {EventOf} from "./event.js";
import {type FileGroup, type SetByHand, wholeMapping} from "./fileGroups.js";
import {openSettings} from "./loadSettings.js";
import type {LoadResult, ProtocolsState, Readable} from "./state.js";

/** The page while files are read, and after. What the reader said of them stays until they are. */
export function afterReading(
  catalogue: Catalogue,
  state: ProtocolsState,
  event: EventOf<
    "reading" | "reading-again" | "progressed" | "read" | "stored" | "not-stored" | "not-read" | "cancelled"
  >,
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
      const sets = result.sets.map(({set}) => set);
      const ids = sets.map(({id}) => id);
      return {
        ...state,
        step: "choose",
        groups: [],
        settings: openSettings(catalogue),
        result,
        lastRead: {groups, settings},
        storing: [...state.storing.filter((id) => !ids.includes(id)), ...ids],
        sets: [...sets, ...state.sets.filter(({id}) => !ids.includes(id))],
        said: {type: "loaded", sets: sets.map(({name, stations}) => ({name, stations}))},
      };
    }
    case "stored": {
      const {id, refusal} = event;
      const storing = state.storing.filter((one) => one !== id);
      // Where the browser keeps a set, nothing of the result is another: it is not drawn anew.
      return {...state, storing, result: refusal ? withRefusal(state.result, id, refusal) : state.result};
    }
    case "not-stored":
      return withoutLost(state, event);
    case "not-read": {
      const {fault, report} = event;
      const result = report && {sets: [], report};
      return {...state, step: "map", faults: [fault], faultsAt: "read", result, said: null};
    }
    case "cancelled":
      return {...state, step: "map", said: {type: "cancelled"}};
  }
}

const withRefusal = (result: LoadResult | null, id: string, refusal: StorageRefusal): LoadResult | null =>
  result && {...result, sets: result.sets.map((one) => (one.set.id === id ? {...one, refusal} : one))};

/** What is lost leaves the list, and the result with it: its links would lead nowhere. */
function withoutLost(state: ProtocolsState, {ids}: EventOf<"not-stored">): ProtocolsState {
  const gone = state.sets.filter(({id}) => ids.includes(id));
  const isShown = state.result?.sets.some(({set}) => ids.includes(set.id));
  return {
    ...state,
    storing: state.storing.filter((id) => !ids.includes(id)),
    lost: [...state.lost, ...gone.map(({id, name}) => ({id, name}))],
    sets: state.sets.filter(({id}) => !ids.includes(id)),
    result: isShown ? null : state.result,
    said: isShown ? null : state.said,
  };
}

const reading = (state: ProtocolsState): ProtocolsState => ({
  ...state,
  step: "read",
  progress: {bytes: 0, totalBytes: 1, rows: 0},
  faults: [],
  result: null,
  lost: [],
  said: {type: "reading"},
});

const readAgain = (
  {groups, settings}: Readable,
  change: Partial<SetByHand>,
): Pick<ProtocolsState, "groups" | "settings"> => ({
  groups: groups.map((group) => {
    const own = changeFor(group, change);
    return {...group, set: {...group.set, ...own}, mapping: {...group.mapping, ...own}};
  }),
  settings,
});

/** Files that name no such place, or are told apart within another, stay told apart as they are. */
function changeFor(group: FileGroup, change: Partial<SetByHand>): Partial<SetByHand> {
  if (change.stationWithin === undefined) return change;
  return {...change, stationWithin: withinPlaces(wholeMapping(group), change.stationWithin).stationWithin};
}
