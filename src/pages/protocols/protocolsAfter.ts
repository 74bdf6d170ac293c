import type {Catalogue} from "../../catalogue/catalogue.js";
import type {LoadedSet} from "../../catalogue/loadedSet.js";
import {afterLook} from "./afterLook.js";
import {afterMapping, withMoved} from "./afterMapping.js";
import {afterReading} from "./afterReading.js";
import type {ProtocolsEvent} from "./event.js";
import {openSettings} from "./loadSettings.js";
import type {LoadResult, ProtocolsState} from "./state.js";

/** The page after an event. */
export function protocolsAfter(
  catalogue: Catalogue,
  state: ProtocolsState,
  event: ProtocolsEvent,
): ProtocolsState {
  switch (event.type) {
    case "picked":
    case "inspected":
    case "all-inspected":
      return afterLook(state, event);
    case "left-out":
    case "region-named":
    case "mapped":
    case "columns-told":
    case "guessed-again":
    case "mapping-taken":
    case "corrected":
    case "forgotten":
    case "not-corrected":
      return afterMapping(catalogue, state, event);
    case "set":
      return {...state, settings: {...state.settings, ...event.change}};
    case "list-moved":
      return withMoved(state, event.party, event.by);
    case "started-over":
      return {
        ...state,
        step: "choose",
        groups: [],
        settings: openSettings(catalogue),
        faults: [],
        said: null,
      };
    case "reading":
    case "reading-again":
    case "progressed":
    case "read":
    case "stored":
    case "not-stored":
    case "not-read":
    case "cancelled":
      return afterReading(catalogue, state, event);
    case "looked-up":
      return {...state, sets: event.sets, damaged: event.damaged, lookedUp: "done"};
    case "blocked":
      return {...state, lookedUp: "blocked"};
    case "described": {
      const {set, refusal} = event;
      const said = refusal
        ? ({type: "not-kept", refusal} as const)
        : ({type: "saved", name: set.name} as const);
      return {...state, result: state.result && described(state.result, set), said};
    }
    case "removed":
      return withoutSet(state, event.id);
    case "remove-failed":
    case "download-failed":
    case "link-waits":
      return {...state, said: {type: event.type}};
  }
}

/** A result with a set described anew. Seats that were worked out under another law or house are not shown any more. */
const described = (result: LoadResult, set: LoadedSet): LoadResult => ({
  ...result,
  sets: result.sets.flatMap((one) => {
    if (one.set.id !== set.id) return [one];
    const isSameElection = one.set.law === set.law && one.set.seats === set.seats;
    return isSameElection ? [{...one, set, before: null}] : [];
  }),
});

/** A result that shows the set goes with it: its links would lead nowhere. */
function withoutSet(state: ProtocolsState, id: string): ProtocolsState {
  const isOther = (set: {readonly id: string}) => set.id !== id;
  const isShown = state.result?.sets.some(({set}) => set.id === id);
  return {
    ...state,
    sets: state.sets.filter(isOther),
    damaged: state.damaged.filter(isOther),
    result: isShown ? null : state.result,
    said: {type: "removed", name: state.sets.find((set) => set.id === id)?.name ?? null},
  };
}
