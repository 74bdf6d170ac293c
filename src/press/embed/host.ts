/**
 * For a page that has embeds of Mandat in frames: gives each frame the height that its embed tells. It may be on the
 * page once or several times, before the frames or after them; without it a frame keeps its height and scrolls.
 */
import {toldHeight} from "../../views/heightMessage.js";

addEventListener("message", ({source, data}) => {
  const height = toldHeight(data);
  if (height === null) return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.style.height = `${height}px`;
});

// What an embed has told before this ran is asked for again.
for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-mandat]"))
  frame.contentWindow?.postMessage({type: "mandat:tell-height"}, "*");
