/** The table `scenario_seats`: what every party gets under the scenario, and what it gets under the law. */

import type {Catalogue} from "../../catalogue/catalogue.js";
import type {AgainstAllStep} from "../../core/againstAll.js";
import {partyVotes, validVotes} from "../../core/contest.js";
import {type Count, minus, total} from "../../core/count.js";
import {type Outcome, type PartyOutcome, seatsIn, type ThresholdStep} from "../../core/outcome.js";
import {type FundingRate, partyFunding} from "../../core/partyFunding.js";
import {asPercent} from "../../core/share.js";
import type {Answer} from "../../scenario/answer.js";
import {fundingRateOf} from "../../scenario/comparisonFigures.js";
import {districtSpans} from "../../scenario/districtSpans.js";
import {
  optionalDifference,
  optionalFlag,
  optionalNumber,
  optionalShare,
  optionalWhole,
  type RowOf,
  type Table,
  text,
  whole,
} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns} from "./basisColumns.js";
import {cellOfCount} from "./cellOfCount.js";
import {knownSeats, seatColumns} from "./knownSeats.js";

/** The description of the table. */
export const seatsTable = {
  meaning: {
    kk: "Сценарийдегі бір партия – бір жол: дауысы, мандаты және заң бойынша мандаты. Округтерді модель толтырса, мандат саны бір сан емес, аралық",
    ru: "Одна строка – партия в сценарии: голоса, мандаты и мандаты по закону. Если округа заполняет модель, мандаты даны не числом, а пределами",
    en: "One row per party in the scenario: votes, seats, and seats under the law. Where a model fills the districts, seats are an interval and no number",
  },
  key: ["contest", "party"],
  columns: {
    contest: tables.contests.columns.contest,
    party: tables.votes.columns.party,
    rank: whole(null, {
      kk: "Тіркелу реті; тізімі жоқ жеңімпаздар соңында",
      ru: "Порядок регистрации; победители без списка – в конце",
      en: "Order of registration; winners without a list stand last",
    }),
    ...basisColumns,
    status: text({
      kk: "Сайлау немен бітті: elected, void, none-admitted немесе open-tie",
      ru: "Чем кончились выборы: elected, void, none-admitted или open-tie",
      en: "How the election ended: elected, void, none-admitted or open-tie",
    }),
    votes: optionalWhole("votes", {
      kk: "Тізімге саналған дауыстар; тізімі жоқ болса, бос",
      ru: "Голоса, засчитанные списку; пусто, если списка нет",
      en: "Votes counted for the list; empty where there is no list",
    }),
    share_of_valid: optionalShare("percent", {
      kk: "Жарамды дауыстардағы үлесі",
      ru: "Доля от действительных голосов",
      en: "Share of valid votes",
    }),
    share_of_base: optionalNumber("percent", {
      kk: "Өту шегі есептелетін саннан үлесі; сайлау өтпеді деп танылса, бос",
      ru: "Доля от числа, от которого считается порог; пусто, если выборы не состоялись",
      en: "Votes in percent of the number that the threshold is measured against; empty where the election is void",
    }),
    margin: optionalDifference("votes", {
      kk: "Өту шегінен артық дауыстары (теріс болса, жетпегені)",
      ru: "Голоса сверх порога (отрицательное число – недостающие)",
      en: "Votes above the threshold; negative for votes short of it",
    }),
    admitted: optionalFlag({
      kk: "Мандат бөлуге жіберілген; тізімі жоқ болса немесе сайлау өтпеді деп танылса, бос",
      ru: "Список допущен к распределению мандатов; пусто, если списка нет или выборы не состоялись",
      en: "The list is admitted to the allocation of seats; empty where there is none, or the election is void",
    }),
    ...seatColumns,
    law_seats: whole("seats", {
      kk: "Сол дауыстармен, сайлау күнгі заң бойынша мандаты",
      ru: "Мандаты при тех же голосах по закону дня выборов",
      en: "Seats with the same votes under the law of the day",
    }),
    change: optionalDifference("seats", {
      kk: "Заң бойынша мандатынан айырмасы; мандаты бір сан болмаса, бос",
      ru: "Отличие от числа мандатов по закону; пусто, если мандаты не одно число",
      en: "Difference from the seats under the law; empty where seats are no single number",
    }),
    law_house: whole("seats", {
      kk: "Заң бойынша палатаның мандаттары: палаталар көлемі әртүрлі болса, мандат айырмасы салыстыруға келмейді",
      ru: "Мандаты палаты по закону: если палаты разной величины, разница мандатов ничего не говорит",
      en: "Seats of the house under the law: where houses differ in size, differences in seats cannot be compared",
    }),
    funding_tenge: optionalNumber("tenge", {
      kk: "Мемлекет сайлау жылғы мөлшермен бір жылға төлейтін ақша: мандат алған тізімнің дауыстарына; мөлшері белгісіз болса, бос",
      ru: "Что государство заплатило бы за год по ставке года выборов: за голоса списка, получившего мандаты; пусто, если ставка неизвестна",
      en: "What the state would pay for a year at the rate of the year of the election, for the votes of a list with seats; empty where no rate is known",
    }),
    law_funding_tenge: optionalNumber("tenge", {
      kk: "Сол дауыстармен, сайлау күнгі заң бойынша төлейтін ақшасы",
      ru: "То же при тех же голосах по закону дня выборов",
      en: "The same with the same votes under the law of the day",
    }),
  },
} as const satisfies Table;

/** A row a party: lists in the order of registration, then winners without a list. */
export function seatsRows(answer: Answer, catalogue: Catalogue): readonly RowOf<typeof seatsTable>[] {
  const {outcome, baseline, entry} = answer;
  const basis = basisCells(answer, catalogue);
  const spans = districtSpans(answer);
  const step = outcome.steps.find((one): one is ThresholdStep => one.step === "threshold");
  const rate = fundingRateOf(entry);
  return partiesOfBoth(answer).map((party, rank) => {
    const seats = knownSeats(party, answer, spans?.of.get(party.party) ?? null);
    const law = seatsIn(baseline, party.party);
    return {
      contest: entry.id,
      party: party.party,
      rank,
      ...basis,
      status: outcome.status,
      ...voteCells(party, answer, step),
      ...seats,
      law_seats: law,
      change: seats.seats === null ? null : seats.seats - law,
      law_house: baseline.house,
      funding_tenge: fundingOf(party.party, outcome, rate),
      law_funding_tenge: fundingOf(party.party, baseline, rate),
    };
  });
}

/** A party's sum for a year in tenge, none for one without seats; null where no rate is known. */
function fundingOf(party: string, outcome: Outcome, rate: FundingRate | null): number | null {
  if (!rate) return null;
  const own = partyFunding(outcome, rate).find((one) => one.party === party);
  return own ? Number(own.tenths) / 10 : 0;
}

/** The parties of the outcome, then those that the law alone seats: winners without a list where districts are gone. */
function partiesOfBoth({outcome, baseline}: Answer): readonly PartyOutcome[] {
  const own = new Set(outcome.parties.map(({party}) => party));
  const unseated = baseline.parties
    .filter(({party}) => !own.has(party))
    .map(({party}) => ({party, votes: 0, admitted: false, list: 0, district: 0, seats: 0}));
  return [...outcome.parties, ...unseated];
}

/** What a list was given, and how far that is from the threshold; nothing for a winner without a list. */
function voteCells({party, votes, admitted}: PartyOutcome, answer: Answer, step: ThresholdStep | undefined) {
  if (!answer.contest.parties.includes(party))
    return {votes: null, share_of_valid: null, share_of_base: null, margin: null, admitted: null};
  const valid = validBase(answer, step);
  const own = step?.parties.find((one) => one.party === party);
  return {
    votes: cellOfCount(votes),
    share_of_valid: valid !== null && valid > 0 ? asPercent({parts: votes, of: valid}) : null,
    share_of_base: step && step.base > 0 ? asPercent({parts: votes, of: step.base}) : null,
    margin: own && step ? cellOfCount(minus(votes, step.needed)) : null,
    admitted: step ? admitted : null,
  };
}

/** The valid votes that the votes of the outcome are a part of; null where the steps do not say how many a floor left. */
function validBase({outcome, contest}: Answer, step: ThresholdStep | undefined): Count | null {
  if (step?.of === "valid") return step.base;
  const counted = total(outcome.parties.map(({votes}) => votes));
  if (counted === partyVotes(contest.counts)) return validVotes(contest.counts);
  return outcome.steps.find((one): one is AgainstAllStep => one.step === "against-all")?.valid ?? null;
}
