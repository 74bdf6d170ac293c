/** What the code of an embed says. */
export interface EmbedCode {
  /** The whole address of the embed. */
  readonly address: string;
  /** The whole address of the script for the page around. */
  readonly script: string;
  /** What a reader who hears the page is told of the frame. */
  readonly title: string;
  /** Its height in px until it tells its own. */
  readonly height: number;
}

/** The code that shows an embed on another page: a frame, and the script that gives it its height. */
export const embedCode = ({address, script, title, height}: EmbedCode): string =>
  `<iframe data-mandat src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>
<script src="${escaped(script)}" async></script>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
