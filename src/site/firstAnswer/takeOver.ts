/** How the page itself is put in the place of the answer. */
const show = `const show = () => {
    document.querySelector(".first-answer")?.remove();
    main.setAttribute("data-live", "");
  };`;

/**
 * A script for the begin of `<main>`, before the answer drawn at the build. Where the address asks something else that
 * answer is hidden: it would be taken for the answer to it. Where a style sheet has not come for long, which holds back
 * all that follows, the answer goes with its link to the sheet, and the page is shown without it. A script runs when
 * the sheets before it have come or were given up: what still lacks one by then is not waited for a second time.
 */
export const beforeFirstAnswer = `{
  const main = document.querySelector("main");
  ${show}
  if (location.search || location.hash) main.style.visibility = "hidden";
  const isComplete = () => [...document.querySelectorAll("link[rel~=stylesheet]")].every((link) => link.sheet);
  setTimeout(() => {
    if (!isComplete() && !main.hasAttribute("data-live")) show();
  }, isComplete() ? 8000 : 100);
}`;

/**
 * A script for the end of the answer drawn at the build: it stands in a shadow tree of its own, and what the page
 * draws itself stands beside it, unseen, until its last cell has come and nothing in it is still being worked out
 * (`aria-busy`), which a reader who reaches for the page need not wait for, and nobody for longer than five seconds.
 * Then it is laid out, still unseen, so that its charts are drawn to their widths (`data-laid`); then the one takes the
 * place of the other at once, and `<main>` says so by `data-live`. Sentences about what did not come are seen before. A
 * browser without such trees shows what it always did.
 */
export const takeOver = `{
  const main = document.querySelector("main");
  ${show}
  // Two frames: the charts know their widths after the first, and are drawn to them in the second.
  const lay = () => {
    main.setAttribute("data-laid", "");
    requestAnimationFrame(() => requestAnimationFrame(show));
  };
  if (!("shadowRootMode" in HTMLTemplateElement.prototype) || location.search || location.hash) show();
  else {
    let isWanted, limit;
    const look = () => {
      if (document.readyState === "loading" || main.querySelector("observablehq-loading")) return;
      limit ??= setTimeout(want, 5000);
      if (!isWanted && main.querySelector("[aria-busy=true]")) return;
      watch.disconnect();
      clearTimeout(limit);
      for (const reach of reaches) removeEventListener(reach, want);
      lay();
    };
    const want = () => { isWanted = true; look(); };
    const reaches = ["pointerup", "keydown"];
    for (const reach of reaches) addEventListener(reach, want);
    const watch = new MutationObserver(look);
    watch.observe(main, {childList: true, subtree: true, attributeFilter: ["aria-busy"]});
  }
  main.style.visibility = "";
}`;

const beside = "> :not(.first-answer, .notice, script, style, noscript)";

/**
 * What the page itself draws takes no room and is not seen before it takes the place of the answer. Where only the begin
 * of a page is drawn, the foot stays out of sight: it would jump. The stage of a show is another `<main>` of its own.
 */
export const unseenRules = `#observablehq-main:not([data-live]) { min-height: 100vh; }
#observablehq-main:not([data-live], [data-laid]) ${beside} { display: none; }
#observablehq-main[data-laid]:not([data-live]) ${beside} { height: 0; min-height: 0; margin-block: 0; padding-block: 0; border: 0; overflow: hidden; visibility: hidden; }`;
