import type {Catalogue} from "../../catalogue/catalogue.js";
import {guessParty} from "../../import/guess/partyTexts.js";
import {knownParties} from "../../import/knownParties.js";
import type {Mapping} from "../../import/mapping.js";
import type {EventOf} from "./event.js";
import {
  type FileGroup,
  guessedAgain,
  listsOf,
  lookedAtAgain,
  type PickedFile,
  withFiles,
  withGroup,
  withWholeMapping,
} from "./fileGroups.js";
import {type ProtocolsState, withGroups} from "./state.js";

/** The page after the reader says how files are to be read. */
export function afterMapping(
  catalogue: Catalogue,
  state: ProtocolsState,
  event: EventOf<
    | "left-out"
    | "region-named"
    | "mapped"
    | "columns-told"
    | "guessed-again"
    | "mapping-taken"
    | "corrected"
    | "forgotten"
    | "not-corrected"
  >,
): ProtocolsState {
  if (event.type === "not-corrected") return {...state, faults: [event.fault], faultsAt: "choose"};
  const changed = (change: (group: FileGroup) => FileGroup) => withGroup(state.groups, event.key, change);
  switch (event.type) {
    case "left-out": {
      const groups = changed((group) => withFiles(group, without(group.files, event.place)));
      const left = withGroups(
        state,
        groups.filter(({files}) => files.length > 0),
      );
      // Others may still be looked at.
      return state.step === "inspect" ? {...left, step: "inspect"} : left;
    }
    case "region-named": {
      const {place, region} = event;
      const named = (file: PickedFile, at: number) => (at === place ? {...file, region} : file);
      return {...state, groups: changed((group) => ({...group, files: group.files.map(named)}))};
    }
    case "mapped":
      return {
        ...state,
        groups: changed((group) => ({
          ...group,
          set: {...group.set, ...event.change},
          mapping: {...group.mapping, ...event.change},
        })),
      };
    case "columns-told": {
      const {roles} = event;
      const groups = changed((group) => {
        const columns = group.mapping.columns.map((role, place) => roles.get(place) ?? role);
        const told = columns.map((_, place) => roles.get(place) ?? group.told[place] ?? null);
        return withParties(catalogue, {...group, told}, {...group.mapping, columns});
      });
      return roles.size > 1
        ? {...state, groups, said: {type: "columns-told", columns: roles.size}}
        : {...state, groups};
    }
    case "guessed-again": {
      const {told, inspection} = event;
      // What was said since then is looked at as well, and its answer is on its way.
      const isDue = (group: FileGroup) =>
        group.told === told && group.files[0].inspection.fingerprint === inspection.fingerprint;
      if (state.step === "read") return state;
      return {
        ...state,
        groups: changed((group) => {
          if (!isDue(group)) return group;
          const guessed = guessedAgain(group, inspection);
          return withParties(catalogue, {...guessed, mapping: group.mapping}, guessed.mapping);
        }),
      };
    }
    case "mapping-taken":
      return {
        ...state,
        groups: changed((group) => withWholeMapping(group, event.mapping)),
        said: {type: "mapping-taken", file: event.file},
      };
    case "corrected":
      return {
        ...state,
        groups: changed((group) => lookedAtAgain(group, event.correction, event.looks)),
        faults: [],
      };
    case "forgotten":
      return {
        ...state,
        groups: changed((group) => ({
          ...lookedAtAgain({...group, told: [], set: {}}, event.correction, event.looks),
          isRemembered: false,
        })),
        said: {type: "forgotten"},
      };
  }
}

/** The group with that mapping; the texts of a column that is now the one of parties are taken as they are guessed. */
function withParties(catalogue: Catalogue, group: FileGroup, mapping: Mapping): FileGroup {
  const placeIn = ({columns}: Mapping) => columns.findIndex(({role}) => role === "party");
  const place = placeIn(mapping);
  if (place === placeIn(group.mapping)) return {...group, mapping};
  const texts = new Set(group.files.flatMap(({inspection}) => inspection.columns[place]?.texts ?? []));
  const known = knownParties(catalogue.parties);
  const {parties: _, ...set} = group.set;
  return {
    ...group,
    set,
    mapping: {...mapping, parties: [...texts].map((text) => ({text, as: guessParty(text, known)}))},
  };
}

const without = <One>(all: readonly One[], place: number): readonly One[] =>
  all.filter((_, at) => at !== place);

/** A list on another place of the order of registration; the first cannot go up, nor the last down. */
export function withMoved(state: ProtocolsState, party: string, by: -1 | 1): ProtocolsState {
  const lists = listsOf(state.groups, state.settings.lists);
  const from = lists.indexOf(party);
  const to = from + by;
  if (from < 0 || to < 0 || to >= lists.length) return state;
  const moved = [...without(lists, from)];
  moved.splice(to, 0, party);
  const said = {type: "moved", party, place: to + 1, of: moved.length} as const;
  return {...state, settings: {...state.settings, lists: moved}, said};
}
