import type {Language} from "../catalogue/language.js";

/** What is said where a part of the page did not load, and the button that loads the page again. */
interface ModuleFaultTexts {
  readonly failed: string;
  /** What is said where it has not come for long, and may come still. */
  readonly slow: string;
  readonly reload: string;
}

/** These words stand in the page itself: a file that did not come may be the one that holds words. */
export const moduleFaultTexts: Readonly<Record<Language, ModuleFaultTexts>> = {
  kk: {
    failed:
      "Беттің бір бөлігі жүктелмеді. Байланысты тексеріп, бетті қайта жүктеңіз: сұрағыңыз мекенжайда сақталған.",
    slow: "Бет әдеттегіден ұзақ жүктеліп жатыр. Күте тұруға немесе қайта жүктеуге болады: сұрағыңыз мекенжайда сақталған.",
    reload: "Бетті қайта жүктеу",
  },
  ru: {
    failed:
      "Часть страницы не загрузилась. Проверьте связь и загрузите страницу заново: ваш вопрос сохранён в адресе.",
    slow: "Страница загружается дольше обычного. Можно подождать или загрузить её заново: ваш вопрос сохранён в адресе.",
    reload: "Загрузить заново",
  },
  en: {
    failed:
      "A part of the page did not load. Check the connection and load the page again: the address keeps your question.",
    slow: "This page takes longer to load than usual. You can wait, or load it again: the address keeps your question.",
    reload: "Load again",
  },
};

/**
 * A script for the head that needs no other: where a module does not come, is cut short or is something else, or a
 * cell of the page ends in an error, it says so once, in the page's language, with a way to reload, in place of a raw
 * error in every cell; the errors stay in the console. Where one has not come for long it says that, until it comes. A
 * style sheet that has not come holds nothing back any longer: the page is shown without it. The script stands before
 * everything that is fetched, since a late style sheet holds scripts back too.
 */
export const moduleFaultScript = (language: Language): string => `{
  const {failed, slow, reload} = ${JSON.stringify(moduleFaultTexts[language])};
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
    say(failed);
  };
  const say = (sentence) => {
    document.getElementById("module-fault")?.remove();
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.id = "module-fault";
    notice.setAttribute("role", "alert");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet-button";
    button.textContent = reload;
    button.addEventListener("click", () => location.reload());
    notice.append(sentence + " ", button);
    (document.getElementById("observablehq-main") ?? document.body).prepend(notice);
  };
  const whenParsed = () => document.readyState === "loading" ? addEventListener("DOMContentLoaded", tell, {once: true}) : tell();
  const patience = {styles: 8000, page: 20000};
  setTimeout(() => {
    for (const link of document.querySelectorAll("link[rel~=stylesheet]"))
      if (!link.sheet) link.replaceWith(link.cloneNode());
  }, patience.styles);
  const isWaiting = () => document.querySelector("main observablehq-loading") !== null;
  setTimeout(() => {
    if (isTold || !isWaiting() || document.querySelector("main .notice")) return;
    say(slow);
    const follow = new MutationObserver(() => {
      if (!isTold && isWaiting()) return;
      follow.disconnect();
      if (!isTold) document.getElementById("module-fault")?.remove();
    });
    follow.observe(document.documentElement, {childList: true, subtree: true});
  }, patience.page);
  addEventListener("error", ({target, error}) => {
    if (target?.tagName === "SCRIPT" || (error && error.name === "SyntaxError")) whenParsed();
  }, true);
  const bringsError = ({addedNodes}) => [...addedNodes].some((node) =>
    node.classList?.contains("observablehq--error") || node.querySelector?.(".observablehq--error"));
  new MutationObserver((changes) => {
    if (changes.some(bringsError)) tell();
  }).observe(document.documentElement, {childList: true, subtree: true});
}`;
