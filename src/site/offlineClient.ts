/**
 * Has the site saved for use without a network, where it was built for it (the page names the script that does), and
 * says so in the foot of the page once everything is there.
 */
export async function saveForOffline(): Promise<void> {
  const script = document.querySelector<HTMLMetaElement>('meta[name="service-worker"]')?.content;
  const line = document.querySelector<HTMLElement>(".offline-ready");
  if (!script || !line || !navigator.serviceWorker) return;
  navigator.serviceWorker.addEventListener("message", ({data}) => {
    if (data === "everything is saved") line.hidden = false;
  });
  try {
    await navigator.serviceWorker.register(new URL(script, document.baseURI));
    const {active} = await navigator.serviceWorker.ready;
    active?.postMessage("is everything saved?");
  } catch {
    // Storage is blocked or full: the site works as before, with a network.
  }
}
