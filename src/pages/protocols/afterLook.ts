import type {EventOf} from "./event.js";
import {groupOf, newGroup, type PickedFile, type Recalled, withFiles, withGroup} from "./fileGroups.js";
import {nameFromFile} from "./loadSettings.js";
import {type ProtocolsState, withGroups} from "./state.js";

/** The page after files are looked at. */
export function afterLook(
  state: ProtocolsState,
  event: EventOf<"picked" | "inspected" | "all-inspected">,
): ProtocolsState {
  switch (event.type) {
    case "picked": {
      const {files} = event;
      const said = {type: "inspecting", files} as const;
      return {
        ...state,
        step: "inspect",
        inspecting: files,
        progress: null,
        faults: [],
        result: null,
        lost: [],
        said,
      };
    }
    case "inspected":
      return withFile(state, event.file, event.recalled);
    case "all-inspected": {
      const {faults} = event;
      return {
        ...withGroups(state, state.groups),
        inspecting: [],
        progress: null,
        faults,
        faultsAt: "choose",
        said: null,
      };
    }
  }
}

/** A file belongs to those with the same headings, or is the first of its kind; the first of all lends its name. */
function withFile(state: ProtocolsState, file: PickedFile, recalled: Recalled | null): ProtocolsState {
  const settings = {...state.settings, name: state.settings.name || nameFromFile(file.file.name)};
  const same = groupOf(state.groups, file.inspection);
  if (same) {
    const groups = withGroup(state.groups, same.key, (group) => withFiles(group, [...group.files, file]));
    return {...state, groups, settings};
  }
  const lastKey = state.lastKey + 1;
  return {
    ...state,
    lastKey,
    groups: [...state.groups, newGroup(lastKey, file, recalled)],
    settings: {...settings, lists: recalled?.lists ?? settings.lists},
  };
}
