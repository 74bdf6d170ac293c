import type {Claim, ClaimKind, ClaimOf} from "../../statement/claims/claim.js";
import type {SafeKind, SafeSentence} from "../../statement/safeToSay.js";
import {toldClaim, toldSafe} from "./toldFigures.js";
import type {EvidenceMessages, Names} from "./words.js";

type Sentence<Text> = (figures: unknown, names: Names) => Text;

/** The sentences of any kind, which the compiler checks kind by kind where they are written. */
interface AnyWords {
  readonly said: Sentence<string>;
  readonly found: Sentence<string> | Readonly<Record<string, Sentence<string>>>;
  readonly lines: Sentence<readonly string[]>;
}

/** What is said of a claim, in the reader's language. */
export function claimWords(
  {claims}: EvidenceMessages,
  names: Names,
  claim: Claim,
): {readonly said: string; readonly found: string; readonly lines: readonly string[]} {
  // Kind and figures come from one claim, so that they belong together.
  const {said, found, lines} = claims.words[claim.kind] as unknown as AnyWords;
  const {figures, finding} = toldClaim(claim as ClaimOf<ClaimKind>) as {figures: unknown; finding?: string};
  return {
    said: said(figures, names),
    found: (typeof found === "function" ? found : found[finding ?? ""])(figures, names),
    lines: lines(figures, names),
  };
}

/** What can be said aloud, and what not beside it, in the reader's language. */
export function safeWords(
  {safe}: EvidenceMessages,
  names: Names,
  {kind, figures}: SafeSentence,
): {readonly say: string; readonly avoid: string} {
  const {say, avoid} = safe.words[kind] as unknown as Record<"say" | "avoid", Sentence<string>>;
  const told = toldSafe<SafeKind>(kind, figures);
  return {say: say(told, names), avoid: avoid(told, names)};
}
