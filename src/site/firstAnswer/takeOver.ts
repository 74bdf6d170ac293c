/** Puts the page itself in the place of the answer, below sentences about what did not come. */
const liveTree = `main.attachShadow({mode: "closed"}).innerHTML = '<slot name="notice"></slot><slot></slot>';`;

/**
 * A script for the begin of `<main>`, before the answer drawn at the build. Where the address asks something else that
 * answer is hidden: it would be taken for the answer to it. Where a style sheet has not come for long, which holds back
 * all that follows, the answer goes with its link to the sheet, and the page is shown without it.
 */
export const beforeFirstAnswer = `{
  const main = document.querySelector("main");
  if (location.search || location.hash) main.style.visibility = "hidden";
  setTimeout(() => {
    if ([...document.querySelectorAll("link[rel~=stylesheet]")].every((link) => link.sheet)) return;
    if (main.hasAttribute("data-live")) return;
    main.setAttribute("data-live", "");
    ${liveTree}
  }, 8000);
}`;

/**
 * A script for the end of the answer drawn at the build: it stands in a shadow tree of `<main>`, and what the page
 * draws itself stands beside it, unseen, until its last cell has come. Then the one takes the place of the other at
 * once, and `<main>` says so by `data-live`. Sentences about what did not come are seen before. A browser without such
 * trees shows what it always did.
 */
export const takeOver = `{
  const main = document.querySelector("main");
  const show = () => {
    if (main.hasAttribute("data-live")) return;
    main.setAttribute("data-live", "");
    ${liveTree}
  };
  if (!("shadowRootMode" in HTMLTemplateElement.prototype)) {
    main.setAttribute("data-live", "");
    main.querySelector("template").remove();
  } else if (location.search || location.hash) show();
  else {
    const watch = new MutationObserver(() => {
      for (const notice of main.querySelectorAll(":scope > .notice:not([slot])")) notice.slot = "notice";
      if (document.readyState === "loading" || main.querySelector("observablehq-loading")) return;
      watch.disconnect();
      show();
    });
    watch.observe(main, {childList: true, subtree: true});
  }
  main.style.visibility = "";
}`;
