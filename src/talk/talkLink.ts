import {packed, unpacked} from "../rules/packedText.js";
import type {Talk} from "./talk.js";
import {largestTalkFile, type ReadTalk, readTalk, writeTalk} from "./talkFile.js";

/** What the part of a link after “#” begins with where it holds a talk. */
const name = "talk=";

/**
 * A talk as the end of a link: `#talk=…`. It stands after “#”, which no browser sends to a server, so that a talk stays
 * between those who have the link.
 */
export const talkLink = async (talk: Talk): Promise<string> => `#${name}${await packed(writeTalk(talk))}`;

/** The talk that the end of a link holds; null where it holds none. */
export async function talkIn(hash: string): Promise<ReadTalk | null> {
  if (!hash.startsWith(`#${name}`)) return null;
  try {
    return readTalk(await unpacked(hash.slice(name.length + 1), largestTalkFile));
  } catch (error) {
    const isTooLong = error instanceof Error && error.message === "too long";
    return {talk: null, fault: isTooLong ? "too-large" : "no-talk"};
  }
}
