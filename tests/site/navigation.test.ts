import {parse} from "node-html-parser";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {navigation} from "../../src/site/navigation.js";
import {pageGroups, pages} from "../../src/site/pages.js";
import {header} from "../../src/site/shell.js";
import {shellTexts} from "../../src/site/shellTexts.js";
import {ninePages} from "./ninePages.js";

const drawn = (...asked: Parameters<typeof navigation>) => parse(navigation(...asked));

describe.each(languages)("The navigation in %s", (language) => {
  test("leads to every page of the list once, and to no other", () => {
    const links = drawn(language, pages[0]).querySelectorAll('a:not([href^="#"])');
    expect(links.map((link) => link.getAttribute("href")).sort()).toEqual(
      pages.map(({name}) => `/${language}/${name}`).sort(),
    );
  });

  test("puts nine pages into four groups, each with a name where it has several pages", () => {
    expect(ninePages).toHaveLength(9);
    const groups = drawn(language, ninePages[0], ninePages).querySelectorAll(".page-group");
    expect(groups).toHaveLength(pageGroups.length);
    expect(groups.map((group) => group.querySelector(".group-name")?.textContent ?? null)).toEqual(
      pageGroups.map((group) =>
        ninePages.filter((page) => page.group === group).length > 1
          ? shellTexts[language].groups[group]
          : null,
      ),
    );
  });

  test.each(pages.map((page) => [page.name || "the lab", page] as const))(
    "tells the parts of %s apart from the pages",
    (_, page) => {
      const nav = drawn(language, page);
      const anchors = nav.querySelectorAll('a[href^="#"]');
      expect(anchors.map((link) => link.getAttribute("href"))).toEqual(page.sections.map(({id}) => `#${id}`));
      expect(nav.querySelectorAll('.parts a[href^="#"]')).toHaveLength(anchors.length);
      expect(nav.querySelector(".parts-name")?.textContent).toBe(shellTexts[language].onThisPage);
      expect(nav.querySelectorAll('[aria-current="page"]')).toHaveLength(1);
    },
  );
});

describe("The way by keyboard through the header", () => {
  test.each([
    ["the lab", "/kk/index", 8],
    ["any other page", "/kk/method", 9],
  ])("is so short on %s, nine pages and all: every menu is one stop", (_, path, most) => {
    const bar = parse((header({path, title: null, data: {}}) ?? "").replace(/<noscript>.*/s, ""));
    const outside = bar
      .querySelectorAll("a, button")
      .filter((stop) => !stop.closest(".navigation") && !stop.classList.contains("menu-button"))
      .filter((stop) => stop.getAttribute("tabindex") !== "-1");
    const nav = drawn("kk", ninePages[0], ninePages);
    const inside = nav.querySelectorAll(".group-button, .page-group:not(.has-menu) a");
    expect(outside.length + inside.length).toBe(most);
  });
});
