import type {Language} from "../catalogue/language.js";

/** What is said where a part of the page did not load, and the button that loads the page again. */
interface ModuleFaultTexts {
  readonly failed: string;
  readonly reload: string;
}

/** These words stand in the page itself: a file that did not come may be the one that holds words. */
export const moduleFaultTexts: Readonly<Record<Language, ModuleFaultTexts>> = {
  kk: {
    failed:
      "Беттің бір бөлігі жүктелмеді. Байланысты тексеріп, бетті қайта жүктеңіз: сұрағыңыз мекенжайда сақталған.",
    reload: "Бетті қайта жүктеу",
  },
  ru: {
    failed:
      "Часть страницы не загрузилась. Проверьте связь и загрузите страницу заново: ваш вопрос сохранён в адресе.",
    reload: "Загрузить заново",
  },
  en: {
    failed:
      "A part of the page did not load. Check the connection and load the page again: the address keeps your question.",
    reload: "Load again",
  },
};

/**
 * A script for the head that needs no other: where a module does not come, is cut short or is something else, it says
 * so once, in the page's language, with a way to reload, in place of a raw error in every cell.
 */
export const moduleFaultScript = (language: Language): string => `{
  const {failed, reload} = ${JSON.stringify(moduleFaultTexts[language])};
  const isModuleFault = (text) => /dynamically imported module|module script|SyntaxError|provide an export|Failed to fetch/i.test(text);
  let isTold = false;
  const hideErrors = () => {
    for (const error of document.querySelectorAll(".observablehq--error")) {
      error.hidden = true;
      error.style.display = "none";
    }
  };
  const tell = () => {
    if (isTold) return hideErrors();
    isTold = true;
    hideErrors();
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.id = "module-fault";
    notice.setAttribute("role", "alert");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet-button";
    button.textContent = reload;
    button.addEventListener("click", () => location.reload());
    notice.append(failed + " ", button);
    (document.getElementById("observablehq-main") ?? document.body).prepend(notice);
  };
  const whenParsed = () => document.readyState === "loading" ? addEventListener("DOMContentLoaded", tell, {once: true}) : tell();
  addEventListener("error", ({target, error}) => {
    if (target?.tagName === "SCRIPT" || (error && error.name === "SyntaxError")) whenParsed();
  }, true);
  new MutationObserver(() => {
    const errors = [...document.querySelectorAll(".observablehq--error")].filter(({hidden}) => !hidden);
    if (errors.length > 0 && (isTold || errors.some(({textContent}) => isModuleFault(textContent)))) tell();
  }).observe(document.documentElement, {childList: true, subtree: true});
}`;
