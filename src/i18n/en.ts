import {formats} from "./formats.js";
import type {Messages} from "./messages.js";

const {whole, percent, signed, date, month, list, counted} = formats("en");

const seats = (value: number) => counted(value, {one: "seat", other: "seats"});
const districts = (value: number) => counted(value, {one: "district", other: "districts"});

/** English. */
export const en: Messages = {
  title: "Change the rules, see the seats",
  intro:
    "Three levers set the rules of an election; the seats follow at once. The votes are those of Kazakhstan’s elections: as the Central Election Commission announced them, or as independent observers counted them on 10 January 2021.",
  basis: {
    official: "official",
    observers: "observers",
    law: "law",
    reconstructed: "reconstructed",
    hypothetical: "hypothetical",
  },
  basisMeaning: {
    official: "Published by the Central Election Commission",
    observers: "Published by the observers in their statement",
    law: "Stands in the law",
    reconstructed: "Worked out so that it agrees with what was published; not a copy of any protocol",
    hypothetical: "An assumption, yours or ours",
  },
  votesFrom: "Votes:",
  wholeVotesFrom: "Whole votes:",
  stationsFrom: "Stations:",
  rulesFrom: "Rules:",
  seatsOfHouse: (house) => `A house of ${seats(house)}:`,
  sampleCaveat: (stations) =>
    `Seen at ${counted(stations, {one: "station", other: "stations"})} that were not drawn at random: this is not an estimate for the country.`,
  sourceLink: (source) => `Source: ${source}`,

  rules: "Rules",
  election: "Election",
  countedBy: "Counted by",
  counters: {official: "Commission", observers: "observers"},
  threshold: "Threshold",
  thresholdOf: "of",
  thresholdBases: {
    registered: "registered voters",
    cast: "ballots cast",
    valid: "valid votes",
    party: "votes for lists",
  },
  turnoutFloor: "Turnout floor",
  floorRule: "Below it",
  floorRules: {
    "contest-void": "the election is void",
    "contest-scale": "list seats shrink with turnout",
    "region-exclude": "low regions are not counted",
    "region-vacant": "low regions’ seats stay empty",
    "district-vacant": "low districts’ seats stay empty",
    "protocol-exclude": "low stations are not counted",
  },
  floorAssumption: "An assumption: the law has no turnout floor, and the observers’ proposal names no level.",
  districtShare: "Seats won in districts",
  districtSeatsOf: (district, house) => `${whole(district)} of ${seats(house)}`,
  districtModel:
    "There were no such districts: they are a model, stations grouped by equal registered voters, everyone voting the party line. An upper bound for the leader.",
  districtsGiven:
    "The district winners of this election are known only as announced, so the share cannot be moved.",
  districtsUnknown: "No stations are known for this election, so the share cannot be moved.",
  registeredUnknown: "The number of registered voters of this election is not in our sources.",
  inPercent: (lever) => `${lever}, percent`,
  setTo: (value, name) => `Set to ${percent(value)}: ${name}`,
  proposal: "proposal",
  inForce: (iso) => month(iso),
  backToLaw: (iso) => `Back to the law of ${date(iso)}`,
  underLaw: (iso) => `law of ${date(iso)}`,
  notAPercentage: (most) => `Type a number from 0 to ${whole(most)}, at most six decimals.`,

  more: {
    open: "More rules",
    labels: {
      formula: "Formula",
      linkage: "Lists and districts",
      overhang: "Too many districts",
      soleParty: "One list alone",
      ties: "Ties",
      againstAll: "Against all, above",
      protest: "Then",
      seats: "Seats of the house",
    },
    hints: {
      formula:
        "How list seats are shared. The law has the Hare quota with largest remainders; no other formula.",
      linkage:
        "Added up, as in the law of November 2022, or the list vote decides the total. The law has never compensated.",
      overhang:
        "Under compensation only: what follows where a list won more districts than its share. Not in the law.",
      soleParty:
        "Since 2009 the law lets the runner-up join a list that is admitted alone, with at least two seats.",
      ties: "The law gives a tied seat to the list registered earlier. Open shows which seats hang on that.",
      againstAll:
        "The line is on the ballot since May 2021, but nothing follows from it in law. Empty: no rule.",
      seats: "98 in 2021, 145 from 2026. The observers’ proposal does not change it.",
    },
    linkages: {parallel: "added up", compensatory: "list vote decides"},
    overhangs: {keep: "the house grows", absorb: "the others give way", level: "grows until level"},
    soleParties: {"runner-up": "the runner-up joins", alone: "it stays alone"},
    tieRules: {registration: "earlier list wins", open: "left open"},
    protests: {void: "the election is void", vacant: "so many seats stay empty"},
    notAHouse: (most) => `Type a whole number from 1 to ${whole(most)}.`,
    transfers: "Suppose voters act otherwise",
    transfersHint:
      "A share of one group becomes another, in this order, in whole voters. Every such supposition is yours.",
    examples: {fines: "+ fines for not voting", protest: "+ protest line", newParty: "+ new party"},
    transferPercent: (row) => `Supposition ${row}: percent`,
    transferFrom: (row) => `Supposition ${row}: from`,
    transferTo: (row) => `Supposition ${row}: to`,
    removeTransfer: (row) => `Remove supposition ${row}`,
    newParty: "New party",
  },

  otherRules: {
    compensation: "compensation",
    againstAll: (value) => `a ${percent(value)} limit for “against all”`,
    transfers: (count) =>
      counted(count, {one: "supposition about voters", other: "suppositions about voters"}),
  },
  rulesSentence: ({threshold, districtSeats, floor, others}) =>
    `With ${list([
      `a ${percent(threshold)} threshold`,
      ...(districtSeats > 0
        ? [`${counted(districtSeats, {one: "district seat", other: "district seats"})}`]
        : []),
      ...(floor === null ? [] : [`a ${percent(floor)} turnout floor`]),
      ...others,
    ])}`,
  headline: (rules, {party, seats: won, house, change, lawDate, isLaw}) => {
    const result = `${rules}, ${party} takes ${whole(won)} of ${seats(house)}`;
    if (isLaw) return `${result}, by the law of ${date(lawDate)}.`;
    if (change === 0) return `${result}, as many as under the law of ${date(lawDate)}.`;
    const much = `${whole(Math.abs(change))} ${change < 0 ? "fewer" : "more"}`;
    return `${result}, ${much} than under the law of ${date(lawDate)}.`;
  },
  admittedSentence: (admitted, lists) =>
    admitted === lists
      ? `All ${whole(lists)} lists get in`
      : `${whole(admitted)} of ${whole(lists)} lists ${admitted === 1 ? "gets" : "get"} in`,
  unrepresented: (share) => `${share} of list votes elect nobody`,
  everyVoteCounts: "every list vote elects someone",
  vacantSeats: (vacant, house) =>
    `${whole(vacant)} of ${seats(house)} ${vacant === 1 ? "stays" : "stay"} empty`,
  voidContest: (turnout, floor) =>
    `Turnout of ${turnout} is below the floor of ${floor}: the election is void, nobody is elected, and it must be repeated.`,
  formulas: {
    hare: "Hare quota",
    droop: "Droop quota",
    "hagenbach-bischoff": "Hagenbach-Bischoff quota",
    imperiali: "Imperiali quota",
    dhondt: "D’Hondt",
    "sainte-lague": "Sainte-Laguë",
    "modified-sainte-lague": "Sainte-Laguë, modified (1.4)",
    danish: "Danish method",
    adams: "Adams",
    dean: "Dean",
    "huntington-hill": "Huntington-Hill",
  },
  voidAgainstAll: (share, limit) =>
    `Votes against all, ${share} of the valid ones, exceed ${limit}: the election is void, nobody is elected, and it must be repeated.`,
  voidProtocols: (floor) =>
    `Every station is below the turnout floor of ${floor}: nothing is left to count, and the election is void.`,
  noneAdmitted: (threshold, empty) =>
    `No list reaches ${threshold}, and the law does not say what then: ${seats(empty)} ${empty === 1 ? "stays" : "stay"} empty.`,
  openTie: (parties, open) =>
    `${list(parties)} have an equal claim to ${seats(open)}: ${open === 1 ? "it stays" : "they stay"} open.`,
  brokenTie: (parties, winners) =>
    `A tie between ${list(parties)} is settled by the order of registration, in favour of ${list(winners)}.`,
  holdsTwoThirds: (party, needed, members) =>
    `${party} alone has two thirds (${whole(needed)} of ${whole(members)})`,
  holdsMajority: (party, needed, members) =>
    `${party} alone has the majority (${whole(needed)} of ${whole(members)}), not two thirds`,
  noMajority: (needed, members) => `nobody alone has the majority (${whole(needed)} of ${whole(members)})`,
  loadingStations: "Loading the stations this question needs…",

  seats: "Seats",
  seatsWord: seats,
  parliamentOf: (house) => `A house of ${seats(house)}`,
  majority: "majority",
  twoThirds: "two thirds",
  appointed: (members) => `${whole(members)} chosen by the Assembly of People`,
  countAppointed: (members) =>
    `Count the ${whole(members)} members of the Assembly of People for majority and two thirds`,
  vacant: "empty",
  wonInDistricts: "won in districts",
  change: signed,
  changeWord: (value) => (value < 0 ? "fewer" : value > 0 ? "more" : "same"),
  unchanged: (parties) => `Unchanged: ${list(parties)}.`,

  table: {
    caption: "Votes and seats by party",
    party: "Party",
    votes: "Votes",
    share: "Share",
    admitted: "Admitted",
    list: "List",
    district: "Districts",
    seats: "Seats",
    law: "Law",
    change: "Change",
    yes: "in",
    no: "out",
    noList: "no list",
    total: "Total",
    againstAll: "Against all",
    above: (votes) => `${whole(votes)} votes above the line`,
    short: (votes) => `${whole(votes)} votes short`,
  },

  measures: {
    heading: "Proportion and money",
    lead: "How far seats lie from votes: 0 is a perfect match. A law can score well and still leave voters out.",
    names: {
      gallagher: "Gallagher index",
      loosemoreHanby: "Loosemore–Hanby index",
      sainteLague: "Sainte-Laguë index",
      effectivePartiesByVotes: "Effective parties, by votes",
      effectivePartiesBySeats: "Effective parties, by seats",
    },
    asked: "Asked",
    undefined: "not defined",
    funding: "State funding",
    fundingLead: (tenge) =>
      `Parties in the Mazhilis draw ${tenge} tenge a year for each vote; a party without a seat draws nothing.`,
    tengeAYear: (tenge) => `${tenge} tenge a year`,
    nobody: "Nobody is seated, so there is nothing to measure.",
  },

  axis: {
    heading: "Where the threshold tips the seats",
    lead: "Seats change only where the threshold passes a list’s own share. Those points are exact.",
    label: "Threshold",
    seats: "Seats",
    now: "now",
    described: (from, to, result) => `${from}–${to}: ${result}`,
    first: (upTo) => `up to ${upTo}`,
    last: (above) => `above ${above}`,
    between: (above, upTo) => `above ${above}, up to ${upTo}`,
    whole: "every threshold",
    tip: (party, share, votes, base) => `${party}: ${share} (${votes} of ${base})`,
    columns: {stretch: "Threshold", seats: "Seats", because: "At its upper end"},
    dropsOut: (parties) => `${list(parties)} ${parties.length === 1 ? "drops" : "drop"} out above it`,
    allIn: "–",
    interval: (points) =>
      `The statement prints whole percentages: each share may be ${points} points of ballots higher or lower (bars under the axis), and the tipping points move with it.`,
    nobody: "nobody",
  },

  working: {
    heading: "How this was computed",
    open: "Show the working",
    count: "Count",
    registered: "Registered voters",
    cast: "Ballots cast",
    invalid: "Invalid",
    againstAll: "Against all",
    partyVotes: "Votes for lists",
    unaccounted: "Unaccounted",
    turnout: "Turnout",
    floor: "Turnout floor",
    floorMet: (floor) => `Nothing lies below ${floor}.`,
    floorMissed: {
      "contest-void": (_, __, floor) => `Turnout is below ${floor}: the election is void.`,
      "contest-scale": (_, __, floor) =>
        `Turnout is below ${floor}: list seats are filled in proportion, turnout ÷ floor.`,
      "region-exclude": (missed, of, floor) =>
        `${whole(missed)} of ${whole(of)} regions are below ${floor}: their votes are not counted.`,
      "region-vacant": (missed, of, floor) =>
        `${whole(missed)} of ${whole(of)} regions are below ${floor}: their votes are not counted and their seats stay empty.`,
      "district-vacant": (missed, of, floor) =>
        `${whole(missed)} of ${districts(of)} are below ${floor}: their seats stay empty.`,
      "protocol-exclude": (missed, of, floor) =>
        `${whole(missed)} of ${whole(of)} stations are below ${floor}: their votes are not counted for lists.`,
    },
    votesNotCounted: (votes) => `List votes not counted: ${votes}.`,
    seatsEmptied: (emptied) => `List seats left empty: ${whole(emptied)}.`,
    house: "House",
    houseSplit: (listSeats, districtSeats) =>
      `${counted(listSeats, {one: "seat", other: "seats"})} by lists, ${whole(districtSeats)} in districts.`,
    listToShare: (left) => `${seats(left)} left to share among lists.`,
    threshold: "Threshold",
    thresholdLine: (share, base, votes, needed) =>
      `${share} of ${votes} ${base}: at least ${needed} votes are needed.`,
    margin: "Above or short of it",
    quota: (formula) => `List seats: ${formula}, largest remainders`,
    quotaLine: (votes, share, quota) => `${votes} votes ÷ ${share} seats = ${quota} votes a seat.`,
    transfers: "Supposed",
    transferLine: (from, to, share, moved) => `${share} of ${from} › ${to}: ${whole(moved)} voters.`,
    groups: {
      nonvoters: "non-voters",
      invalid: "invalid ballots",
      againstAll: "against all",
      parties: "all lists",
    },
    againstAllRule: "Against all",
    againstAllLine: (share, limit, exceeded) =>
      `${share} of valid votes are against all, ${exceeded ? "above" : "not above"} the limit of ${limit}.`,
    averages: (formula) => `List seats: ${formula}, highest averages`,
    averagesLast: (party, average) => `The last seat went to ${party}, with an average of ${average}.`,
    averagesNext: (party, average) => `Next in line is ${party}, with ${average}.`,
    compensation: "Compensation",
    compensationLine: (proportional) =>
      `The list vote shares out ${seats(proportional)}; districts won are taken off each share.`,
    overhangLine: {
      keep: (grown) =>
        grown === 0 ? "No list won more districts than its share." : `The house grows by ${seats(grown)}.`,
      absorb: () => "Where a list won more districts than its share, the others share what is left.",
      level: (grown) =>
        grown === 0
          ? "No list won more districts than its share."
          : `The house grows by ${seats(grown)} until all are proportional.`,
    },
    shareOfVote: "Share of the list vote",
    overhang: "Beyond its share",
    whole: "Whole quotas",
    remainder: "Remainder",
    byRemainder: "By remainder",
    seats: "Seats",
    short: (party, votes) =>
      `${party} was ${counted(Number(votes), {one: "vote", other: "votes"})} short of one seat more, nobody nearer.`,
    runnerUp: "One list alone was admitted",
    runnerUpLine: (sole, joined) =>
      `Only ${sole} was admitted, so the runner-up joins it: ${joined} (art. 97-1, since 2009).`,
    runnerUpSum: (votes, quota, reduced, given) =>
      `${votes} ÷ ${quota} × 0.7 gives ${whole(reduced)} whole; it gets ${seats(given)}.`,
    tie: "Tie",
    tieToEarlier: (parties, winners) =>
      `${list(parties)} have an equal claim; ${list(winners)} stands earlier in the order of registration.`,
    districts: "Districts",
    districtsGiven: "Winners as announced.",
    districtsWon: (all) => `${districts(all)}, most votes win.`,
    districtsVacant: (empty) => `${districts(empty)} without a winner: the seats stay empty.`,
    assumptions: "Assumptions: what the law does not say",
    assumption: {
      transfers: "Some voters are supposed to act otherwise than they did.",
      "against-all":
        "“Against all” has been on the ballot since 24 May 2021, but the law does not say what follows when it exceeds a share.",
      formula: "The law shares list seats by the Hare quota and largest remainders; here by another formula.",
      "sole-party-alone":
        "Since 2009 the law lets the runner-up join a list that is admitted alone; here it stays alone.",
      "linkage-compensatory":
        "The law of November 2022 adds the two tiers; here the list vote decides the total.",
      "turnout-floor": "The law has no turnout floor for elections; its level and what follows are set here.",
      "threshold-base": "The law takes the threshold of valid votes, “against all” among them.",
      "none-admitted-vacant":
        "The law does not say what follows when no list is admitted; seats stay empty here.",
      "ties-open": "The law settles ties by the order of registration; here they stay open.",
      "runner-up-tie": "The law does not say which of two equal runners-up joins; the earlier one does here.",
      "district-tie-registration":
        "A tie in a district is settled here by the order of registration; the law knows a repeat vote.",
      "district-model-protocols":
        "Districts are a model: stations grouped by equal registered voters, everyone voting the party line.",
      "registration-order":
        "The order in which lists were registered is not in our sources; that of the published table stands for it.",
    },
    download: "Download this question (JSON)",
    downloadHint:
      "One line for the seats command: contest, votes and rules, to reproduce the answer outside the browser.",
  },

  sources: {
    heading: "Where the figures come from",
    lead: "Every figure carries a badge; it leads here.",
    published: (publisher) => `Published by ${publisher}`,
    noDate: "no date",
    stations: (stations) =>
      `The ${whole(stations)} station protocols behind districts, regions and station floors are reconstructed: drawn at random so that they add up to the published totals. They are not the observers’ or the Commission’s protocols.`,
  },

  status: {
    counting: "Adding up the station protocols again in your browser…",
    counted: (protocols) =>
      `Counted again in your browser: ${counted(protocols, {one: "protocol", other: "protocols"})} (reconstructed) add up to these totals.`,
    differs:
      "Counted again in your browser, the station protocols do not add up to these totals. Reload the page; if it stays so, do not use the figures.",
    noDatabase:
      "The database did not start in this browser, so the totals could not be counted again here. Everything on this page still works from the totals.",
    noStations:
      "The station protocols did not load. The threshold and a floor for the whole election still work from the totals; districts and floors for stations do not.",
    failed: (field, fault) => `This cannot be computed: ${field} ${fault}.`,
    faults: {
      missing: "is missing",
      "unknown-field": "is not known",
      "not-an-object": "has the wrong form",
      "not-a-list": "is not a list",
      "not-a-text": "is not a text",
      "not-a-whole-number": "is not a whole number",
      "not-a-percent": "is not a percentage from 0 to 100",
      "not-one-of": "has a value that does not exist",
      "out-of-range": "is out of range",
      duplicate: "stands there twice",
      empty: "is empty",
      "unknown-party": "names a party that is not there",
      "rule-needs": "is needed and not known",
      "does-not-fit": "does not fit the rest",
    },
    noCatalogue:
      "The votes did not load. Check the connection and reload the page; the address keeps your question.",
  },
  ignored: (names) => `Not followed in the address: ${list(names)}.`,
  ignoredReason: {
    "no-party": (_, value) => `“${value}” names a group this election does not have`,
    "too-few-seats": (_, value) => `a house of ${value} seats is too small for its districts`,
    "unknown-name": (name) => `“${name}” is not a setting of the lab`,
    "unknown-contest": (_, value) => `there is no election “${value}”, the first one is shown`,
    "bad-value": (name, value) => `${name} cannot be “${value}”, the law’s value is used`,
    "no-stations": (name, value) =>
      `${name} “${value}” needs station protocols, which this election does not have here`,
    "no-registered": (name, value) =>
      `${name} “${value}” needs the registered voters, which are not in our sources`,
  },
  dismiss: "Close this note",
  copyLink: "Copy the link",
  linkCopied: "Link copied",
  linkNotCopied: "The browser did not allow it; the address bar holds the link.",
};
