import {expect, test} from "vitest";
import {ownAddress} from "../../src/views/address.js";
import {aLab} from "./aLab.js";

const query = "?contest=loaded-0123456789abcdef&threshold=3";

test("a link to a loaded set that was not found stays in the address until the reader asks something else", () => {
  const address = ownAddress(query);
  const lab = aLab({address});
  expect(lab.state.value.ignored.map(({reason}) => reason)).toEqual(["not-on-device"]);
  expect(address.query()).toBe(query);
  const {question} = lab.state.value;
  lab.ask({...question, seats: 120});
  expect(address.query()).toBe("?threshold=3&seats=120");
});
