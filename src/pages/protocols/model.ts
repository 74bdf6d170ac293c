import {type ReadonlySignal, signal} from "@preact/signals-core";
import type {Catalogue} from "../../catalogue/catalogue.js";
import type {ProtocolsEvent} from "./event.js";
import {protocolsAfter} from "./protocolsAfter.js";
import {openingState, type ProtocolsState} from "./state.js";

/** What the page is in, and the one way to change it. */
export interface ProtocolsModel {
  readonly state: ReadonlySignal<ProtocolsState>;
  readonly happen: (event: ProtocolsEvent) => void;
}

/** Opens the page with nothing chosen; everyone who follows it redraws before `happen` returns. */
export function openModel(catalogue: Catalogue): ProtocolsModel {
  const state = signal(openingState(catalogue));
  return {
    state,
    happen: (event) => {
      state.value = protocolsAfter(catalogue, state.value, event);
    },
  };
}
