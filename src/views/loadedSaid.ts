import type {CatalogueContest, LoadedContest, MissingFromSet} from "../catalogue/catalogue.js";
import type {Setting} from "./lab.js";

/**
 * What must stand beside the seats of loaded protocols: that nobody checked them, what rows hold that is missing from
 * them, that votes and ballots do not fit, and which columns and sheets may be votes that were not read. Null for
 * contests of the site.
 */
export function loadedSaid(
  setting: Pick<Setting, "messages" | "formats">,
  {loaded, contest}: Pick<CatalogueContest, "loaded" | "contest">,
): string | null {
  if (!loaded) return null;
  const {messages} = setting;
  const {leftOut, sheetsLeftOut} = loaded;
  return [
    messages.loaded.unchecked,
    ...doubtsOf(setting, loaded, contest.votes),
    ...(leftOut.length > 0 ? [messages.loaded.leftOut(leftOut)] : []),
    ...(sheetsLeftOut.length > 0 ? [messages.loaded.sheetsLeftOut(sheetsLeftOut)] : []),
  ].join(" ");
}

/** What is missing from the seats of a set, and whether its votes are more than its ballots, in sentences. */
export const doubtsOf = (
  setting: Pick<Setting, "messages" | "formats">,
  {missing, overBallots}: Pick<LoadedContest, "missing" | "overBallots">,
  votes: CatalogueContest["contest"]["votes"],
): readonly string[] => [
  ...(missing ? missingSaid(setting, missing, votes) : []),
  ...(overBallots ? [setting.messages.loaded.overBallots(overBallots)] : []),
];

function missingSaid(
  {messages: {loaded}, formats}: Pick<Setting, "messages" | "formats">,
  {rows, of, parts, votes}: MissingFromSet,
  kept: CatalogueContest["contest"]["votes"],
): readonly string[] {
  const share = (part: number, whole: number) => formats.rounded((100 * part) / whole);
  const keptVotes = kept.reduce((sum, list) => sum + Number(list.votes), 0);
  return [
    ...(rows > 0 ? [loaded.without(rows, of, share(rows, of))] : []),
    ...(parts > 0 ? [loaded.withoutParts(parts)] : []),
    ...(votes ? [loaded.withoutVotes(votes, share(votes, votes + keptVotes))] : []),
  ];
}
