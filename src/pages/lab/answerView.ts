import {computed} from "@preact/signals-core";
import {headline} from "../../views/headline.js";
import type {Lab} from "../../views/lab.js";
import {view} from "../../views/view.js";
import type {Draws} from "./spread.js";

/** The answer in words: it changes with the question, and once more when the draws behind it are made. */
export function answerView(lab: Lab, draws: Draws): HTMLElement {
  const state = computed(() => {
    const {answer, spread} = draws.state.value;
    return {lab: lab.state.value, drawn: answer === lab.state.value.answer ? spread : null};
  });
  return view(
    state,
    ({lab: {fault, waits, answer}, drawn}) => fault ?? (waits || (drawn ?? answer)),
    () => headline(lab, state.value.lab, {drawn: state.value.drawn, isHeading: true}),
    {urgent: true},
  );
}
