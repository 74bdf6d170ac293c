/** The claims of the statement, recomputed, as figures for the sentences that tell them. */
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {councils} from "../../src/data/maslikhats.js";
import {readJson} from "../../src/data/readData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {resolutions} from "../../src/data/resolutions.js";
import {statementRanges, statementTables} from "../../src/data/statement.js";
import type {EvidenceMessages, Names} from "../../src/pages/evidence/words.js";
import type {Ground} from "../../src/statement/claims/ground.js";
import {allClaims, claims} from "../../src/statement/claims.js";
import type {StatementText} from "../../src/statement/evidenceData.js";
import {safeToSay} from "../../src/statement/safeToSay.js";
import type {Language} from "../../src/words/language.js";
import type {Sampled} from "./sampled.js";

const {turnout, winnerShare} = statementRanges();
const ground: Ground = {
  statement: {
    tables: statementTables().map(({counts, ...printed}) => printed),
    ranges: {turnout: {...turnout, mean: turnout.mean ?? Number.NaN}, winnerShare},
    text: readJson<StatementText>("statement/text.json"),
  },
  councils: councils(),
  resolutions: resolutions(),
  catalogue: await buildCatalogue(reconstructions()),
};
const recomputed = allClaims(claims(ground));
const safe = safeToSay(ground, recomputed);

const namesIn = (language: Language): Names => ({
  party: (id) => ground.catalogue.parties.find((party) => party.id === id)?.short[language] ?? id,
  council: (id) => ground.councils.find((council) => council.id === id)?.name[language] ?? id,
});

/** What is told of a kind, for each of its sentences. */
const ofKinds = <Sentence extends string>(
  all: readonly {readonly kind: string; readonly figures: unknown; readonly verdict?: unknown}[],
  sentences: readonly Sentence[],
  language: Language,
) =>
  Object.fromEntries(
    [...new Set(all.map(({kind}) => kind))].map((kind) => {
      const given = all
        .filter((one) => one.kind === kind)
        .map(({figures, verdict}) => [figures, namesIn(language), verdict]);
      return [kind, Object.fromEntries(sentences.map((sentence) => [sentence, given]))];
    }),
  );

/** The figures of every claim, by its kind. */
export const claimSamples = (language: Language) =>
  ofKinds(recomputed, ["said", "found", "lines"], language) as unknown as Sampled<
    EvidenceMessages["claims"]["words"]
  >;

/** The figures of every sentence that is safe to say, by its kind. */
export const safeSamples = (language: Language) =>
  ofKinds(safe, ["say", "avoid"], language) as unknown as Sampled<EvidenceMessages["safe"]["words"]>;
