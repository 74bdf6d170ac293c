/** What the browser remembers under a key; null also where storage is switched off. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a choice. Where storage is switched off the choice lasts as long as the page. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A reader who forbids storage has said so; there is nothing to mend and nothing to report.
  }
}
