import {type Talk, type TalkStep, talkLimits} from "./talk.js";

/** The form of the file; a later one that this version cannot read has a greater number. */
const version = 1;

/** The largest file that is looked into, in bytes: a talk of the greatest length in Cyrillic letters stays below it. */
export const largestTalkFile = 2_000_000;

/** Why a text is no talk: it is too long, no JSON, no talk, a talk of a later version, or one with too much in it. */
export type TalkFault = "too-large" | "no-json" | "no-talk" | "later-version" | "too-much";

/** What a text holds. */
export type ReadTalk =
  | {readonly talk: Talk; readonly fault: null}
  | {readonly talk: null; readonly fault: TalkFault};

/** A talk as the text of a file, and of a link. */
export const writeTalk = ({title, steps}: Talk): string =>
  `${JSON.stringify({
    mandatTalk: version,
    title,
    steps: steps.map(({title, notes, scenario, hasLevers}) => ({
      ...(title && {title}),
      ...(notes && {notes}),
      ...(scenario !== null && {scenario}),
      ...(hasLevers && {levers: true}),
    })),
  })}\n`;

/**
 * Reads a talk that somebody wrote, anybody: whatever it holds is text. A name that this version does not know is left
 * out; a value of another kind than it should be makes it no talk.
 */
export function readTalk(text: string): ReadTalk {
  if (text.length > largestTalkFile) return refused("too-large");
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused("no-json");
  }
  if (!isObject(file) || !Number.isSafeInteger(file.mandatTalk)) return refused("no-talk");
  if ((file.mandatTalk as number) > version) return refused("later-version");
  const {title = "", steps} = file;
  if (typeof title !== "string" || !Array.isArray(steps)) return refused("no-talk");
  if (steps.length > talkLimits.steps || title.length > talkLimits.title) return refused("too-much");
  const read = steps.map(stepIn);
  const whole = read.filter((step): step is TalkStep => typeof step === "object");
  if (whole.length < read.length) return refused(read.find((step) => typeof step === "string") as TalkFault);
  return {talk: {title, steps: whole}, fault: null};
}

const refused = (fault: TalkFault): ReadTalk => ({talk: null, fault});

function stepIn(value: unknown): TalkStep | TalkFault {
  if (!isObject(value)) return "no-talk";
  const {title = "", notes = "", scenario = null, levers = false} = value;
  if (typeof title !== "string" || typeof notes !== "string" || typeof levers !== "boolean") return "no-talk";
  if (scenario !== null && typeof scenario !== "string") return "no-talk";
  const isWithin =
    title.length <= talkLimits.title &&
    notes.length <= talkLimits.notes &&
    (scenario ?? "").length <= talkLimits.scenario;
  return isWithin ? {title, notes, scenario, hasLevers: levers} : "too-much";
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
