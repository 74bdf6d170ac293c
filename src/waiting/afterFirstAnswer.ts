/**
 * Calls once the page itself has taken the place of the answer that was drawn of it at the build; at once where nothing
 * was drawn. What a page can do without until then would only hold up what it cannot.
 */
export function afterFirstAnswer(done: () => void): void {
  const drawn = document.querySelector(".first-answer");
  if (!drawn) {
    done();
    return;
  }
  const watch = new MutationObserver(() => {
    if (drawn.isConnected) return;
    watch.disconnect();
    done();
  });
  watch.observe(document, {childList: true, subtree: true});
}
