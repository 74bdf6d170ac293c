/** Gives the parts of a page the names a screen reader calls them by, in the page's language, by their ids. */
export function nameRegions(names: Readonly<Record<string, string>>): void {
  for (const [id, name] of Object.entries(names))
    document.getElementById(id)?.setAttribute("aria-label", name);
}

/** Goes to the part of the page that the address names: it was not there yet when the browser looked for it. */
export function returnToAnchor(): void {
  if (location.hash.length > 1 && scrollY === 0)
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
