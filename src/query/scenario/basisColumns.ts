/** What the figures of a scenario rest on: columns that stand in each of its tables. */
import type {Basis, Catalogue} from "../../catalogue/catalogue.js";
import {drawnStations} from "../../catalogue/drawnStations.js";
import {shownBasis, sourceOf} from "../../catalogue/lookUp.js";
import {askedHouse} from "../../rules/askedHouse.js";
import {isLawful} from "../../rules/clauses.js";
import {
  type Answer,
  floorRestsOnStations,
  namesItsDistricts,
  restsOnStations,
} from "../../scenario/answer.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";
import {optionalText, text} from "../../stations/column.js";

/** The columns that say what a row rests on. */
export const basisColumns = {
  votes_basis: text({
    kk: "Дауыстар қайдан алынған: official, reported, observers, reconstructed (қалпына келтірілген) немесе hypothetical (сайлаушылар басқаша дауыс берді деп болжанған)",
    ru: "Откуда голоса: official, reported, observers, reconstructed (восстановлены) или hypothetical (принято, что избиратели поступили иначе)",
    en: "Where the votes come from: official, reported, observers, reconstructed, or hypothetical where voters are supposed to act otherwise",
  }),
  rules_basis: text({
    kk: "Ережелер қайдан алынған: сол күнгі заң болса, law (заң басқа басылымнан оқылса, reported), кемінде бір ереже заңнан өзгеше болса, hypothetical",
    ru: "Откуда правила: law – закон того дня (reported, если он известен по другой публикации), hypothetical – хотя бы одно правило отличается от закона",
    en: "Where the rules come from: law for the law of the day (reported where it is known from another publication), hypothetical where any rule differs from it",
  }),
  stations_basis: optionalText({
    kk: "Өңірлер мен учаскелердің сандары қайдан алынған; нәтиже оларға тәуелді болмаса, бос. reconstructed: бұл – модель құрған ықтимал бір жиынтық",
    ru: "Откуда данные регионов и участков; пусто, если исход от них не зависит. reconstructed – один из возможных наборов, построенных моделью",
    en: "Where the figures of regions and stations come from; empty where nothing hangs on them. reconstructed: one possible set, made by a model",
  }),
  districts_from: optionalText({
    kk: "Округтерде кім жеңгені қайдан белгілі: announced (жарияланған), protocols (хаттамаларда аталған округтер), model (ондай округтер болмаған) немесе reader (оқырман өзі қойған); округ болмаса, бос",
    ru: "Откуда известны победители округов: announced (объявлены), protocols (округа названы в протоколах), model (таких округов не было) или reader (названы читателем); пусто, если округов нет",
    en: "How it is known who wins the districts: announced, protocols (which name their districts), model (there were no such districts) or reader (the reader said it); empty where there are none",
  }),
} as const;

/** How it is known who wins the districts. */
export type DistrictsFrom = "announced" | "protocols" | "model" | "reader";

/** The cells of the columns above, the same in every row that an answer makes. */
export interface BasisCells {
  readonly votes_basis: Basis;
  readonly rules_basis: Basis;
  readonly stations_basis: Basis | null;
  readonly districts_from: DistrictsFrom | null;
}

/** What an answer rests on, in the words of the site. */
export function basisCells(answer: Answer, catalogue: Catalogue): BasisCells {
  const {question, entry} = answer;
  return {
    votes_basis: votesBasis(answer, catalogue),
    rules_basis: rulesBasis(answer, question, catalogue),
    stations_basis: restsOnStations(question, entry) ? stationsBasis(answer, catalogue) : null,
    districts_from: districtsFrom(answer),
  };
}

/** Whose count it is: an official one that was read elsewhere is `reported`. */
export const countBasis = ({entry}: Answer, catalogue: Catalogue): Basis =>
  shownBasis(catalogue, entry.basis, entry.sources[0]);

/** The basis of a question's rules: that of the law where they are the law's in every part that has an effect. */
export const rulesBasis = ({entry, law}: Answer, question: Question, catalogue: Catalogue): Basis =>
  isLawful(question, lawfulQuestion(catalogue, entry.id), askedHouse(question, entry))
    ? lawBasis(law, catalogue)
    : "hypothetical";

/** The basis of a law: of some, only what was reported of them was read. */
export const lawBasis = ({source}: Answer["law"], catalogue: Catalogue): Basis =>
  sourceOf(catalogue, source)?.basis ?? "law";

/** Votes that a floor leaves out by the figures of regions or stations rest on these figures. */
function votesBasis(answer: Answer, catalogue: Catalogue): Basis {
  const {question, entry} = answer;
  if (question.scenario.transfers.length > 0) return "hypothetical";
  return entry.votesReconstructed || floorRestsOnStations(question, entry)
    ? stationsBasis(answer, catalogue)
    : countBasis(answer, catalogue);
}

/** Reconstructed as soon as one station is. */
const stationsBasis = (answer: Answer, catalogue: Catalogue): Basis =>
  drawnStations(answer.entry) > 0 ? "reconstructed" : countBasis(answer, catalogue);

function districtsFrom({entry, house, contest, question}: Answer): DistrictsFrom | null {
  if (house.district === 0) return null;
  if (question.districtWinners) return "reader";
  if (contest.districtWinners) return "announced";
  return namesItsDistricts(entry, house.district) ? "protocols" : "model";
}
