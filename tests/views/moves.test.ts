import "../charts/document.js";
import {expect, test, vi} from "vitest";
import {view} from "../../src/views/view.js";
import {aLab, official, withRules} from "./aLab.js";

const worked = vi.hoisted(() => ({answers: 0}));

vi.mock(import("../../src/scenario/answer.js"), async (load) => {
  const module = await load();
  return {
    ...module,
    answer: (...asked) => {
      worked.answers += 1;
      return module.answer(...asked);
    },
  };
});

test("Twenty moves of a lever are twenty answers, and each chart in sight is drawn once for each", () => {
  const lab = aLab({query: `?contest=${official}`});
  const drawn = [0, 0];
  for (const chart of drawn.keys())
    view(
      lab.state,
      ({answer}) => answer,
      () => {
        drawn[chart] += 1;
        return null;
      },
      {urgent: true},
    );
  worked.answers = 0;
  for (let move = 1; move <= 20; move++) {
    const {question} = lab.state.value;
    lab.ask(withRules(question, {threshold: {...question.scenario.threshold, percent: move / 2}}));
  }
  expect(worked.answers).toBe(20);
  expect(drawn).toEqual([21, 21]);
});
