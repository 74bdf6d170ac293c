import type {Language} from "../catalogue/language.js";
import {type Page, type PageGroup, pageGroups, pageLabel, pagePath, pages} from "./pages.js";
import {shellTexts} from "./shellTexts.js";

/**
 * The pages of the site by what a reader comes for. On a laptop each group is a menu, or a link where it has nothing
 * but one page; on a phone one button opens them all. The parts of the open page stand in its group, under a name of
 * their own. What opens and closes is wired by `menus.ts`; without a script everything is in sight.
 */
export function navigation(language: Language, current: Page, all: readonly Page[] = pages): string {
  const texts = shellTexts[language];
  const groups = pageGroups.flatMap((group) => {
    const own = all.filter((page) => page.group === group);
    return own.length === 0 ? [] : [pageGroup(language, current, group, own)];
  });
  return `<button class="menu-button" type="button" aria-expanded="false" aria-controls="site-pages">${menuIcon}${texts.menu}</button>
<nav class="navigation" id="site-pages" aria-label="${texts.navigation}"><ul>${groups.join("")}</ul></nav>`;
}

function pageGroup(language: Language, current: Page, group: PageGroup, own: readonly Page[]): string {
  const isHere = own.includes(current);
  const parts = isHere ? partsOf(language, current) : "";
  const links = own.map((page) => `<li>${pageLink(language, page, page === current)}</li>`).join("");
  if (own.length === 1 && parts === "") return `<li class="page-group"><ul>${links}</ul></li>`;
  const isAlone = own.length === 1;
  const name = isAlone ? pageLabel(own[0], language) : shellTexts[language].groups[group];
  const here = isHere ? " is-here" : "";
  return `<li class="page-group has-menu"><button class="group-button${here}" type="button" aria-expanded="false" aria-controls="pages-${group}">${name}</button>${isAlone ? "" : `<p class="group-name">${name}</p>`}
<div class="group-menu${isAlone ? " is-alone" : ""}" id="pages-${group}"><ul>${links}</ul>${parts}</div></li>`;
}

/** The parts of the open page; nothing where it names none. */
function partsOf(language: Language, {sections}: Page): string {
  if (sections.length === 0) return "";
  const links = sections.map(({id, label}) => `<li><a href="#${id}">${label[language]}</a></li>`).join("");
  return `<p class="parts-name">${shellTexts[language].onThisPage}</p><ul class="parts">${links}</ul>`;
}

const pageLink = (language: Language, page: Page, isCurrent: boolean): string =>
  `<a href="${pagePath(language, page)}"${isCurrent ? ' aria-current="page"' : ""}>${pageLabel(page, language)}</a>`;

/** Three lines: the sign that readers know for a menu; its word stands beside it. */
const menuIcon = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.5"></path></svg>`;
