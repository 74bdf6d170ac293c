import "../../charts/document.js";
import {describe, expect, test} from "vitest";
import {readAddress} from "../../../src/rules/address.js";
import {answer} from "../../../src/scenario/answer.js";
import {parliament} from "../../../src/views/parliament/parliament.js";
import {seatBars} from "../../../src/views/seatBars.js";
import {answerTo, catalogue, electionNames, settingIn} from "../../charts/elections.js";
import {pictureOf} from "../../charts/picture.js";

const lab = settingIn("en");
const answerOf = (address: string) => answer(readAddress(address, catalogue).question, catalogue, null);

/** How many elements of a drawing a change touches: attributes, texts, and elements that come and go. */
function touched(drawing: Element, change: () => void): number {
  const before = elementsOf(drawing);
  change();
  const after = elementsOf(drawing);
  return [...after].filter(([element, looks]) => before.get(element) !== looks).length;
}

const elementsOf = (drawing: Element): ReadonlyMap<Element, string> =>
  new Map(
    [...drawing.querySelectorAll("*")].map((element) => {
      const attributes = [...element.attributes].map(({name, value}) => `${name}=${value}`);
      return [element, [...attributes, element.localName === "text" ? element.textContent : ""].join(" ")];
    }),
  );

describe.each(Object.entries({parliament, bars: seatBars}))("The %s", (_, draw) => {
  test("that stands in the place of another answer is changed into what it would be if it were drawn anew", () => {
    let standing: SVGElement | null = null;
    for (const name of [...electionNames, ...[...electionNames].reverse()]) {
      const drawing: SVGElement = draw(lab, answerTo(name), 560, standing);
      expect(drawing).toBe(standing ?? drawing);
      const anew = draw(lab, answerTo(name), 560);
      if (!drawing.isEqualNode(anew)) expect(pictureOf(drawing)).toBe(pictureOf(anew));
      standing = drawing;
    }
  });

  test("is changed in nothing where the answer is the same", () => {
    const drawing = draw(lab, answerOf("?threshold=3"), 560);
    expect(touched(drawing, () => draw(lab, answerOf("?threshold=3"), 560, drawing))).toBe(0);
  });

  test("takes no element that is no drawing of its kind for one", () => {
    const other = document.createElement("p");
    expect(draw(lab, answerOf(""), 560, other)).not.toBe(other);
    expect(other.childNodes).toHaveLength(0);
  });
});

test("A party that comes in takes its seats: no other dot of the half circle is touched", () => {
  const [before, after] = [answerOf("?threshold=5"), answerOf("?threshold=3")];
  const drawing = parliament(lab, before, 560);
  const dots = () => [...drawing.querySelectorAll("circle")];
  const colours = () => dots().map((dot) => dot.getAttribute("fill"));
  const [elements, old] = [dots(), colours()];
  parliament(lab, after, 560, drawing);
  expect(dots()).toEqual(elements);
  expect(colours()).not.toEqual(old);
});
