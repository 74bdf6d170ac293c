/** Where the browser keeps the theme that the reader chose by hand. */
export const themeKey = "mandat-theme";

/**
 * The script that sets `<html data-theme>` before anything is painted, so that a dark page never flashes white.
 * It follows the system, live, until the reader has chosen. It stands inline in the head, hence plain text.
 */
export const themeBeforePaint = `{
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => { try { return localStorage.getItem("${themeKey}"); } catch { return null; } };
  const follow = () => {
    const theme = chosen();
    const known = theme === "light" || theme === "dark";
    document.documentElement.dataset.theme = known ? theme : system.matches ? "dark" : "light";
  };
  follow();
  system.addEventListener("change", follow);
}`;
