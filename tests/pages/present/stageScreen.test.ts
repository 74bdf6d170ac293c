import "../../charts/document.js";

import {describe, expect, test} from "vitest";
import {stageBars} from "../../../src/pages/present/stage/stageBars.js";
import {leastLetter, stageParliament} from "../../../src/pages/present/stage/stageParliament.js";
import {stageText} from "../../../src/pages/present/stage/stageText.js";
import {en} from "../../../src/pages/present/stage/stageWords.en.js";
import {kk} from "../../../src/pages/present/stage/stageWords.kk.js";
import {ru} from "../../../src/pages/present/stage/stageWords.ru.js";
import {answerTo, electionNames, languages, settingIn} from "../../charts/elections.js";
import {aLab, labOn} from "../../views/aLab.js";

const words = {kk, ru, en};
const place = {width: 590, height: 320};

describe.each(electionNames)("On a stage, %s", (name) => {
  const answer = answerTo(name);

  test("has a mark for every seat of the house, in the order from left to right", () => {
    const seats = [...stageParliament(settingIn("en"), answer, place).querySelectorAll("circle.seat")];
    expect(seats).toHaveLength(answer.outcome.house);
    const empty = seats.filter((seat) => seat.getAttribute("stroke-dasharray"));
    expect(empty).toHaveLength(answer.outcome.vacant);
  });

  test.each(languages)(
    "is written in %s in letters that can be read from afar, and within its place",
    (language) => {
      const setting = settingIn(language);
      for (const drawing of [
        stageParliament(setting, answer, place),
        stageBars(setting, answer, place, words[language]),
      ]) {
        expect(drawing.getAttribute("aria-label")?.length).toBeGreaterThan(3);
        for (const text of drawing.querySelectorAll("text"))
          expect(Number(text.getAttribute("font-size"))).toBeGreaterThanOrEqual(leastLetter);
        for (const bar of drawing.querySelectorAll("rect"))
          expect(Number(bar.getAttribute("x")) + Number(bar.getAttribute("width"))).toBeLessThanOrEqual(590);
      }
    },
  );

  test("says in words how it ends", async () => {
    const lab = await labOn(name);
    const {title, said, basis} = stageText(lab, "", lab.state.value);
    expect(title.length).toBeGreaterThan(20);
    expect(basis.join(" ")).toContain(lab.messages.votesFrom);
    const {outcome} = answer;
    if (outcome.vacant > 0 && outcome.status === "elected")
      expect([title, ...said].join(" ")).toMatch(/vacant|empty/);
    if (outcome.tie) expect(said.join(" ").toLowerCase()).toContain("tie");
  });
});

test("Where there are more lists than rows, the last row says what the others have together", () => {
  const answer = answerTo(electionNames[0]);
  const [first] = answer.outcome.parties;
  const many = (count: number) => ({
    ...answer,
    outcome: {
      ...answer.outcome,
      parties: Array.from({length: count}, (_, place) => ({
        ...first,
        party: `list-${place}`,
        seats: count - place,
      })),
    },
    baseline: {...answer.baseline, parties: []},
  });
  const last = (count: number) =>
    [...stageBars(settingIn("en"), many(count), place, words.en).querySelectorAll("text")].at(-1)
      ?.textContent;
  // Eleven lists with 11, 10, … 1 seats: eight rows, and the last three together.
  expect(last(11)).toBe("and 3 further lists: 6 seats");
  expect(last(9)).not.toContain("further");
});

test.each(languages)(
  "A slide on protocols that were not found in this browser says that in %s, and shows no other election",
  (language) => {
    const set = "loaded-0123456789abcdef";
    const lab = aLab({query: `?contest=${set}&threshold=3`, language});
    const {title, said, basis} = stageText(lab, "", lab.state.value);
    expect(title).toBe(
      `${lab.messages.ignored} ${lab.messages.ignoredReason["not-on-device"]("contest", set)}.`,
    );
    expect([said, basis]).toEqual([[], []]);
  },
);

describe("An election that is not known here", () => {
  const lab = aLab({query: "?contest=nowhere&threshold=3"});

  test("is told as such under the speaker's title, and no other election is shown in its place", () => {
    const {title, said, basis} = stageText(lab, "<script>alert(1)</script>", lab.state.value);
    expect(title).toBe("<script>alert(1)</script>");
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("nowhere");
    expect(basis).toEqual([]);
  });
});
