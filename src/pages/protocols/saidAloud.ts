import {partyName} from "../../views/partyNames.js";
import {view} from "../../views/view.js";
import type {Protocols} from "./protocols.js";
import type {Said} from "./state.js";

/** The last thing that happened, for a reader who does not see it: it belongs into a place that is read aloud. */
export const saidAloud = (page: Pick<Protocols, "state" | "words" | "setting">): HTMLElement =>
  view(
    page.state,
    ({said}) => (said === null ? "" : saidSentence(page, said)),
    (sentence) => sentence,
    {tag: "span", urgent: true},
  );

/** What happened, in a sentence. */
export function saidSentence({words, setting}: Pick<Protocols, "words" | "setting">, said: Said): string {
  switch (said.type) {
    case "inspecting":
      return words.drop.inspecting(said.files);
    case "forgotten":
      return words.mapping.forgotten;
    case "mapping-taken":
      return words.mapping.file.taken(said.file);
    case "columns-told":
      return words.mapping.several.told(said.columns);
    case "moved":
      return words.settings.moved(partyName(setting(), said.party), said.place, said.of);
    case "reading":
      return words.reading.label;
    case "cancelled":
      return words.reading.cancelled;
    case "loaded":
      return said.sets.map(({name, stations}) => words.result.loaded(name, stations)).join(" ");
    case "link-waits":
      return words.storage.linkWaits;
    case "saved":
      return words.sets.saved(said.name);
    case "not-kept":
      return words.storage.keep[said.refusal];
    case "removed":
      return words.sets.removed(said.name ?? words.sets.unreadable);
    case "remove-failed":
      return words.sets.removeFailed;
    case "download-failed":
      return words.sets.downloadFailed;
  }
}
