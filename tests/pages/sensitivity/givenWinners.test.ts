import {expect, test} from "vitest";
import {finish} from "../../../src/certainty/longWork.js";
import {leverQuestion} from "../../../src/certainty/sensitivity/leverQuestion.js";
import {leverSweep} from "../../../src/certainty/sensitivity/leverSweep.js";
import {stopsOf} from "../../../src/certainty/sensitivity/stops.js";
import {withRules} from "../../../src/pages/sensitivity/sensitivity.js";
import {questionOf} from "../../../src/workshop/elections.js";
import {catalogue} from "../../charts/elections.js";

const half = {...questionOf(catalogue, "half-districts"), districtWinners: [{party: "nur-otan", seats: 20}]};

test("winners that the reader says are no supposition of ours: at that many districts the seats are known", () => {
  const sweep = finish(leverSweep(leverQuestion(catalogue, half, null)));
  expect(sweep.known).toBe(49);
  const {none, every} = sweep.districts[49].cases;
  expect(none).toEqual(every);
  // 35 of the list seats and 20 districts.
  expect(none?.leader).toBe(55);
  expect(stopsOf(sweep, {threshold: 3, floor: 0}, {goal: "two-thirds"})?.now).toBe("no");
});

test("and they are not taken along to another number of districts", () => {
  const {scenario} = half;
  const threshold = {...scenario, threshold: {...scenario.threshold, percent: 5}};
  expect(withRules({catalogue}, half, threshold).districtWinners).toEqual(half.districtWinners);
  const districts = {...scenario, mixed: {...scenario.mixed, districtPercent: 30}};
  expect(withRules({catalogue}, half, districts).districtWinners).toBeUndefined();
});
