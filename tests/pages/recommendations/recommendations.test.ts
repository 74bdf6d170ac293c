import "../../charts/document.js";

import {describe, expect, test} from "vitest";
import {languages} from "../../../src/catalogue/language.js";
import {recommendationList} from "../../../src/pages/recommendations/recommendationList.js";
import {citedHere, section} from "../../../src/pages/recommendations/section.js";
import {readAddress} from "../../../src/rules/address.js";
import {recommendationNumbers} from "../../../src/statement/recommendations.js";
import {trials} from "../../../src/statement/trials.js";
import {catalogue} from "../../charts/elections.js";
import {choose, onPage, read, the, type} from "../../views/aLab.js";
import {aPage, recommendationsData} from "./page.js";

const {recommendations, publications} = recommendationsData;

/** A section of a fresh page, in the document. */
function shown(number: (typeof recommendationNumbers)[number], language: (typeof languages)[number] = "en") {
  const page = aPage(language);
  const drawn = onPage(section(page, number));
  return {page, drawn, said: () => read(the(".trial-said", drawn))};
}

describe("The eleven", () => {
  test("are all there, in the statement's order, their words never empty", () => {
    expect(recommendations.map(({number}) => number)).toEqual(recommendationNumbers);
    for (const {text, translation} of recommendations)
      expect([text, translation.ru, translation.en].every((words) => words.length > 20)).toBe(true);
  });

  test("keep the statement's own spelling", () => {
    expect(recommendations[3].text).toContain("М әслихаттарға 50\\50");
    expect(recommendations[2].text).toContain("өту шегін 3%-ға дейін төмендету");
  });

  test("name every publication they were read in, and no publication stands unread", () => {
    const named = recommendations.flatMap(({known}) => known.map((one) => one.in));
    expect([...new Set(named)].sort()).toEqual(publications.map(({id}) => id).sort());
    for (const {url} of publications) expect(new URL(url).pathname.length).toBeGreaterThan(1);
  });

  test("a journalist finds at the top which of them no model can test", () => {
    const list = recommendationList(aPage());
    expect(read(list)).toContain("4 can be tested on counted votes and 1 in part; for 6 no model");
    const untested = [...list.querySelectorAll("li:has(.test-no) b")].map(read);
    expect(untested).toEqual(["1", "2", "5", "7", "8", "11"]);
  });

  test("those that can be tried open on the rules they ask for", () => {
    for (const {query} of Object.values(trials)) expect(readAddress(query, catalogue).ignored).toEqual([]);
    const tested = recommendations.filter(({test}) => test !== "no").map(({number}) => number);
    expect(Object.values(trials).map(({recommendation}) => recommendation)).toEqual(tested);
  });
});

describe.each(languages)("Every section in %s", (language) => {
  test.each(recommendationNumbers)("of %i has the Kazakh words as Kazakh, and a heading", (number) => {
    const {drawn} = shown(number, language);
    const words = the("blockquote", drawn);
    expect(words.lang).toBe("kk");
    expect(words.textContent).toBe(recommendations[number - 1].text);
    expect(drawn.querySelectorAll("h2")).toHaveLength(1);
    expect(drawn.querySelectorAll(".ours")).toHaveLength(language === "kk" ? 0 : 1);
  });

  test("leads its badges to sources that the page lists, and shares no id", () => {
    const page = aPage(language);
    const drawn = onPage(...recommendationNumbers.map((number) => section(page, number)));
    const cited = citedHere(page).map((id) => `#source-${id}`);
    const areCited = () => {
      for (const badge of drawn.querySelectorAll("a.badge"))
        expect(cited).toContain(badge.getAttribute("href"));
    };
    areCited();
    choose(the<HTMLSelectElement>("#threshold-count", drawn), "oblast-maslikhats-2021-observers");
    choose(the<HTMLSelectElement>("#floor-floor-rule", drawn), "region-vacant");
    areCited();
    const ids = [...drawn.querySelectorAll("[id]")].map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("Recommendation 3, a threshold of 3%", () => {
  test("says whose count it is, what comes out, and how far from two thirds", () => {
    const {said} = shown(3);
    expect(said()).toContain(
      "By the Commission’s count of 10 January 2021, with a threshold of 3%, Nur Otan has 70 of 98 seats, 6 fewer than under the law of that day.",
    );
    expect(said()).toContain("Auyl and Adal, left out under that law, get seats.");
    expect(said()).toContain(
      "107 members of that house, nine of them chosen by the Assembly of People, is 72: it is 2 short",
    );
    expect(said()).toContain("Of the 98 elected alone, two thirds is 66: it alone has them.");
  });

  test("leads from the observers' Mazhilis table, and from no other count, to what the other stations decide", () => {
    const {drawn} = shown(3);
    const beyond = () => drawn.querySelector(".to-beyond")?.getAttribute("href") ?? null;
    expect(beyond()).toBeNull();
    choose(the<HTMLSelectElement>("#threshold-count", drawn), "mazhilis-2021-observers");
    expect(beyond()).toBe("./evidence#beyond");
    // At 3 % all five are in; the nearest to it is QHP with 8 %, and needs little of the other 96.4 %.
    expect(drawn.querySelector(".breakdown")?.textContent).toMatch(
      /reaches 3% of valid votes in the whole country fails if the other 96.4% of voters gave it less than 2\.7\d%/,
    );
    choose(the<HTMLSelectElement>("#threshold-count", drawn), "city-maslikhats-2021-observers");
    expect(beyond()).toBeNull();
    expect(drawn.querySelector(".breakdown")).toBeNull();
  });

  test("at the observers' city stations leaves the list on the line to the rounding", () => {
    const {page, drawn, said} = shown(3);
    choose(the<HTMLSelectElement>("#threshold-count", drawn), "city-maslikhats-2021-observers");
    expect(page.labs.threshold.state.value.question.scenario.threshold.percent).toBe(3);
    expect(said()).toContain("At the observers’ 99 stations for the city maslikhats");
    expect(said()).toMatch(/QHP is right on the line: .* from 2\.\d% to 3\.\d% of valid votes/);
    expect(said()).toContain("a house of 39 seats for them is our assumption");
  });

  test("says of a list that it is on the line where some count prints so with it in and another with it out", () => {
    const {drawn, said} = shown(3);
    const saidAt = (percent: string): string => {
      type(the("#threshold-threshold-box", drawn), percent);
      return said();
    };
    choose(the<HTMLSelectElement>("#threshold-count", drawn), "city-maslikhats-2021-observers");
    // From 2.59067… to 3.66487…% of valid votes, all of the rounding together: half a point of QHP's alone is less.
    expect(saidAt("3.66")).toContain("QHP is right on the line");
    expect(said()).toContain("from 2.6% to 3.7% of valid votes");
    expect(saidAt("2.6")).toContain("QHP is right on the line");
    for (const beyond of ["3.67", "2.59"]) expect(saidAt(beyond)).not.toContain("on the line");
  });

  test("moves with its lever, and its link to the lab with it", () => {
    const {drawn, said} = shown(3);
    type(the("#threshold-threshold-box", drawn), "7");
    expect(said()).toContain("76 of 98 seats, as many as under the law");
    type(the("#threshold-threshold-box", drawn), "5");
    expect(said()).toContain("72 of 98 seats, 4 fewer");
    expect(the<HTMLAnchorElement>("#threshold-to-lab", drawn).getAttribute("href")).toBe("./?threshold=5");
  });

  test("tells its friends what they will not like", () => {
    const doubts = read(the(".doubts", shown(3).drawn));
    expect(doubts).toContain("No threshold takes the majority away");
    expect(doubts).toContain("71.4% of the seats for 71.1% of the votes");
    expect(doubts).toContain("192 stations for the Mazhilis in 2021 every list has more than 7% already");
  });
});

describe("Recommendation 4, 50/50", () => {
  test("is told as least and most, never as a result, with 2023 beside it", () => {
    const {drawn, said} = shown(4);
    expect(said()).toContain("Nur Otan would have from 35 to 84 seats: 35 if it won no district, 84 at most");
    expect(said()).toContain("(54 of 107) it would have to win at least 19 of the 49 districts");
    expect(said()).toContain("(72 of 107) it would have to win at least 37 of the 49 districts");
    expect(read(the(".trial-known", drawn))).toContain(
      "in 2023, with 53.9% of the list vote, the party, which then stood as Amanat, won 22 of 29 districts, and independents won 7",
    );
  });

  test("needs no station: nothing waits to be loaded", () => {
    const {page, drawn, said} = shown(4);
    type(the("#districts-districts-box", drawn), "0");
    expect(said()).toBe("No seat is won in a district: move the lever.");
    type(the("#districts-districts-box", drawn), "30");
    expect(said()).toContain("29 of 98 seats won in districts");
    expect(page.labs.districts.state.value.waits).toBe(true);
  });

  test("says that with 50/50 districts may undo what the threshold does", () =>
    expect(read(the(".doubts", shown(4).drawn))).toContain(
      "Without districts the same threshold gives Nur Otan 70 seats. With 50/50 it is between 35 and 84",
    ));
});

describe("Recommendation 6, fines", () => {
  test("those who come and vote as the others change no seat", () => {
    const {said} = shown(6);
    expect(said()).toContain(
      "if 50% of those who did not vote had come (2,189,981 people), turnout would have been 81.63%",
    );
    expect(said()).toContain("they change no seat: Nur Otan keeps 76 of 98 seats");
  });

  test("those who all vote for one list do", () => {
    const {drawn, said} = shown(6);
    choose(the<HTMLSelectElement>("#turnout-votes-for", drawn), "adal");
    expect(said()).toContain("Nur Otan would then have 60 of 98 seats, 16 fewer.");
    expect(said()).toContain("QHP, admitted under that law, is left without seats.");
  });
});

describe("Recommendation 9, a turnout floor", () => {
  test("stands by the Commission's turnout, and names the regions below", () => {
    const {said} = shown(9);
    expect(said()).toContain("turnout was 63.25%, not below 50%: the election stands");
    expect(said()).toMatch(/Below 50% by the official turnout of 2021: .*30\.3%.*45\.1%/);
  });

  test("voids the election at the observers' stations", () => {
    const {drawn, said} = shown(9);
    choose(the<HTMLSelectElement>("#floor-count", drawn), "mazhilis-2021-observers");
    expect(said()).toContain(
      "192 stations for the Mazhilis in 2021 turnout was 32%, below 50%: the election is void",
    );
  });

  test("by region tells no seats that hang on sizes nobody published", () => {
    const {drawn, said} = shown(9);
    choose(the<HTMLSelectElement>("#floor-floor-rule", drawn), "region-vacant");
    expect(said()).toContain("2 of 17 regions are below the floor");
    expect(drawn.querySelector(".trial-seats")).toBeNull();
    expect(read(drawn)).toContain("it is reconstructed, and the lab shows how far the answer varies");
  });
});

describe("Recommendation 10, against all", () => {
  test("begins with the votes of 2023, and says who loses the seats that stay vacant", () => {
    const {said} = shown(10);
    expect(said()).toContain("248,291 votes against all, 3.90% of the valid ones");
    expect(said()).toContain("an equal share of the list seats, 3, stays vacant.");
    expect(said()).toContain("They are taken from Amanat (2 seats) and OSDP (1 seat).");
  });

  test("without a limit nothing follows", () => {
    const {drawn, said} = shown(10);
    type(the("#protest-rule-against-all", drawn), "");
    expect(said()).toContain("Without a limit nothing follows");
    type(the("#protest-rule-against-all", drawn), "3");
    choose(the<HTMLSelectElement>("#protest-rule-protest", drawn), "void");
    expect(said()).toContain("nobody is elected, and the election is held again");
  });

  test("says that votes against all lift the threshold for small lists", () =>
    expect(read(the(".doubts", shown(10).drawn))).toContain(
      "QHP had 6.80% with them and would have had 7.08% without",
    ));
});

describe("What no model can test", () => {
  test.each([1, 2, 5, 7, 8, 11] as const)(
    "%i says why, and what is known elsewhere or that we found nothing",
    (number) => {
      const {drawn} = shown(number);
      expect(drawn.querySelector(".trial")).toBeNull();
      const text = read(drawn);
      expect(text).toContain("Why no model can test it");
      const {known} = recommendations[number - 1];
      expect(drawn.querySelectorAll(".known li a")).toHaveLength(known.length);
      expect(text.includes("We found nothing that we could cite.")).toBe(known.length === 0);
    },
  );

  test("8 counts the lists that stood", () =>
    expect(read(shown(8).drawn)).toContain(
      "5 lists stood in the Mazhilis election of 2021, 7 in that of 2023",
    ));
});
