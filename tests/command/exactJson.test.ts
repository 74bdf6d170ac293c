import {describe, expect, test} from "vitest";
import {answerLine} from "../../src/command/answerLine.js";

const question = (contest: string, scenario = "{}") =>
  `{"id": 7, "contest": ${contest}, "scenario": ${scenario}}`;
const contest = (votes: string) => `{"seats": 5, "votes": [{"party": "a", "votes": ${votes}}]}`;

describe("A question that names a key twice is refused, whatever numbers stand beside it", () => {
  test.each([
    ["twice with other values", question(contest('1, "votes": 2')), '"votes"'],
    ["twice with one value", question(contest('1, "votes": 1')), '"votes"'],
    ["beside a number of many digits", question(contest('"12345678901234567890", "votes": 2')), '"votes"'],
    [
      "written in two ways",
      question(contest("1"), '{"ties": "open", "t\\u0069es": "open"}'),
      '"t\\\\u0069es"',
    ],
  ])("%s", (_, line, key) => {
    const {text, failed} = answerLine(line);
    expect(failed).toBe(true);
    expect(text).toBe(
      `{"id":7,"error":"question: names the key ${key.replaceAll('"', '\\"')} twice in one object"}`,
    );
  });

  test("one key in two objects is none, nor a colon, a quotation mark or a bracket within a text", () => {
    const votes = '[{"party": "a:\\"b\\\\", "votes": 1}, {"party": "{c\\":", "votes": 2}]';
    expect(answerLine(question(`{"seats": 5, "votes": ${votes}}`)).failed).toBe(false);
  });
});

describe("JSON beyond what can be read exactly is told for what it is, under its id", () => {
  test.each([
    [
      "a number of ten million digits",
      "9".repeat(10_000_000),
      "holds a number of 10000000 digits, more than 1000",
    ],
    [
      "lists within each other",
      `1e5, "more": ${"[".repeat(200_000)}${"]".repeat(200_000)}`,
      "has more lists and objects within each other than can be read",
    ],
  ])("%s", (_, value, said) => {
    const {text, failed} = answerLine(`{"id": 7, "contest": ${value}}`);
    expect(failed).toBe(true);
    expect(text).toBe(`{"id":7,"error":"question: ${said}"}`);
  });
});
