import {expect, test} from "vitest";
import {languages} from "../../../src/catalogue/language.js";
import {sensitivityMessagesIn} from "../../words/allMessages.js";

test.each(languages)("what is said of districts that nobody counted is one sentence, in %s", (language) => {
  const {won, map, lines} = sensitivityMessagesIn(language);
  const {threshold} = lines;
  // A capital letter after the colon would begin a sentence within it.
  for (const sentence of [
    map.said.leader("x", 1, 5),
    threshold.said("x", 1, 5, ["7"]),
    threshold.said("x", 5, 5, ["7"]),
    threshold.one("x", 5),
  ])
    for (const supposed of [won.supposed.none, won.supposed.every])
      expect(supposed("x", sentence)).not.toMatch(/: \p{Lu}/u);
});
