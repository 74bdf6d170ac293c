import {are, districts, formats, quotation, seats, stay, votes} from "./grammar/en.js";
import type {Messages} from "./messages.js";
import {told} from "./toldWords.en.js";

const {whole, percent, signed, date, month, list, counted, plural} = formats;

/** So many protocols, stations, sets of figures. */
const protocols = (value: number) => counted(value, {one: "protocol", other: "protocols"});
const stations = (value: number) => counted(value, {one: "station", other: "stations"});

/** English. */
export const en: Messages = {
  formats,

  intro:
    "Three levers set the rules of an election; the seats follow at once. The votes are those of Kazakhstan’s elections: as the Central Election Commission announced them, or as independent observers counted them at their stations on 10 January 2021.",
  basis: {
    official: "official",
    reported: "official, as reported",
    observers: "observers",
    law: "law",
    reconstructed: "reconstructed",
    hypothetical: "hypothetical",
  },
  basisMeaning: {
    official: "Published by the Central Election Commission itself",
    reported: "An official figure, read in another publication",
    observers: "Published by the observers in their statement",
    law: "Written in the law",
    reconstructed: "Worked out so that it agrees with what was published; not a copy of any protocol",
    hypothetical: "An assumption, yours or ours",
  },
  votesFrom: "Votes:",
  wholeVotesFrom: "Number of votes:",
  stationsFrom: "Stations:",
  rulesFrom: "Rules:",
  seatsOfHouse: (house) => `${seats(house)} in all:`,
  sampleCaveat: (stations) =>
    `Counted at ${counted(stations, {one: "station", other: "stations"})}, not a random sample: this is not an estimate for the country.`,
  sourceLink: (source) => `Source: ${source}`,

  rules: "Rules",
  election: "Election",
  countedBy: "Counted by",
  counters: {official: "Commission", observers: "observers", hypothetical: "nobody (hypothetical)"},
  hypotheticalCount: {
    said: "This is a hypothetical count. Its votes round to the percentages that the observers published, but nobody counted them.",
    back: "Back to the published percentages",
  },
  thresholdBases: {
    registered: "registered voters",
    cast: "ballots cast",
    valid: "valid votes",
    party: "votes for lists",
  },
  floorRules: {
    "contest-void": "the election is void",
    "contest-scale": "list seats follow turnout",
    "region-exclude": "the region’s votes do not count",
    "region-vacant": "the region’s seats stay vacant",
    "district-vacant": "the district’s seat stays vacant",
    "protocol-exclude": "the station’s votes do not count",
  },
  floorAssumption: "An assumption: the law has no turnout floor, and the observers’ proposal names no level.",
  districtSeatsOf: (district, house) => `${whole(district)} of ${seats(house)}`,
  districtModel:
    "There were no such districts. The chart shows a model: stations are grouped so that voters are about equal in number, and everyone votes as for the lists. That favours the largest party; with real districts it may win far fewer.",
  districtsGiven:
    "Only the announced result is known for this election’s districts, so the share cannot be changed.",
  districtsUnknown: "No station figures are known for this election, so the share cannot be changed.",
  registeredUnknown: "The number of registered voters in this election is not in our sources.",
  inPercent: (lever) => `${lever}, percent`,
  setTo: (value, name) => `Set to ${percent(value)}: ${name}`,
  proposal: "proposal",
  inForce: (iso) => month(iso),
  backToLaw: (iso) => `Back to the law in force on ${date(iso)}`,
  underLaw: (iso) => `law in force on ${date(iso)}`,
  notAPercentage: (most) => `Type a number from 0 to ${whole(most)}, at most six decimals.`,

  presets: {heading: "The law by its date, or a proposal", law: (iso) => month(iso)},

  more: {
    open: "More rules",
    notAHouse: (most) => `Type a whole number from 1 to ${whole(most)}.`,
    examples: {fines: "+ fines for not voting", protest: "+ “against all”", newParty: "+ new party"},
    transferPercent: (row) => `Assumption ${row}: percent`,
    transferFrom: (row) => `Assumption ${row}: from`,
    transferTo: (row) => `Assumption ${row}: to`,
    removeTransfer: (row) => `Remove assumption ${row}`,
    newParty: "New party",
  },
  ruleControls: {
    "threshold.percent": {label: "Threshold"},
    "threshold.of": {
      label: "share of",
      get options() {
        return en.thresholdBases;
      },
    },
    "turnoutFloor.percent": {label: "Turnout floor"},
    "turnoutFloor.consequence": {
      label: "If turnout is below",
      get options() {
        return en.floorRules;
      },
    },
    "mixed.districtPercent": {label: "Share of district seats"},
    "threshold.exempt": {
      label: "Lists that need not reach the threshold",
      hint: "The law of Kazakhstan exempts none.",
    },
    soleParty: {
      label: "If only one list is admitted",
      hint: "Since 2009 the law adds the runner-up to a list that is admitted alone and gives it at least two seats (one in a maslikhat).",
      options: {"runner-up": "the runner-up joins", alone: "it stays alone"},
    },
    ties: {
      label: "If votes or remainders tie",
      hint: "The law gives a tied seat to the list registered earlier. “Left open” shows which seats depend on that.",
      options: {registration: "to the earlier-registered", open: "left open"},
    },
    formula: {
      label: "Formula",
      hint: "How list seats are shared. The law has only the Hare quota with largest remainders.",
      get options() {
        return en.formulas;
      },
    },
    "mixed.linkage": {
      label: "Lists and districts together",
      hint: "Parallel: list and district seats are added up, as in the law of November 2022. Compensatory: the list vote decides how many seats a party has in all. The law has no compensation.",
      options: {parallel: "parallel", compensatory: "compensatory"},
    },
    "mixed.overhang": {
      label: "If a list wins more districts than its share",
      hint: "Only where lists and districts are compensatory. Not in the law.",
      options: {keep: "seats are added", absorb: "taken from the others", level: "added until proportional"},
    },
    "againstAll.percent": {
      label: "Limit for “against all”",
      hint: "The line was brought in in May 2021; no rule was found in the law for when it exceeds a share. Leave it empty for no rule.",
    },
    "againstAll.consequence": {
      label: "If it is exceeded",
      options: {void: "the election is void", vacant: "an equal share of list seats stays vacant"},
    },
    transfers: {
      label: "If voters act differently",
      hint: "A share of one group moves to another: line by line, in whole voters. Every such assumption is yours.",
    },
    seats: {
      label: "Number of seats",
      hint: "The Mazhilis had 98 elected members in 2021; the Kurultai has 145 seats from 2026. The observers’ proposal does not change the number.",
    },
    countAppointed: {
      label: (members) =>
        `Count the ${counted(members, {one: "member", other: "members"})} chosen by the Assembly of People of Kazakhstan towards the majority and two thirds`,
    },
  },

  ruleWords: {
    sentence: (count, levers, others) =>
      `${count}, with ${list(levers)}${others.length > 0 ? ` (${others.join(", ")})` : ""}`,
    inSentence: {
      threshold: (share) => `a threshold of ${percent(share)}`,
      districts: (won) => counted(won, {one: "district seat", other: "district seats"}),
      floor: (share) => `a turnout floor of ${percent(share)}`,
    },
    short: {
      threshold: (share) => `a threshold of ${percent(share)}`,
      thresholdOf: (base) => en.thresholdBases[base],
      districts: (won) => counted(won, {one: "district seat", other: "district seats"}),
      floor: (share) => `a turnout floor of ${percent(share)}`,
      formula: (name) => en.formulas[name],
      compensation: "compensation",
      againstAll: (share) => `“against all” limit ${percent(share)}`,
      transfers: (count) =>
        counted(count, {one: "assumption about voters", other: "assumptions about voters"}),
    },
    line: (clauses) => `Also changed: ${clauses.join("; ")}.`,
    threshold: (share) => `the threshold is ${percent(share)}`,
    thresholdOf: {
      registered: "the threshold is a share of all registered voters",
      cast: "the threshold is a share of all ballots cast",
      valid: "the threshold is a share of valid votes",
      party: "the threshold is a share of the votes for lists",
    },
    exempt: (lists) => `${list(lists)} need not reach the threshold`,
    noneExempt: "every list must reach the threshold",
    formula: (name) => `list seats are shared by the ${en.formulas[name]}`,
    ties: {
      registration: "a tied seat goes to the list registered earlier",
      open: "tied seats are left open",
    },
    soleParty: {
      "runner-up": "a list admitted alone is joined by the runner-up",
      alone: "a list admitted alone takes all list seats",
    },
    soleMinimum: (least) => `a runner-up that joins a list admitted alone gets at least ${seats(least)}`,
    noDistricts: "no seats are won in districts",
    districts: (won) => `${seats(won)} ${are(won)} won in districts`,
    linkage: {
      parallel: "list seats and district seats are added up",
      compensatory: "the list vote decides the total of seats",
    },
    overhang: {
      keep: "districts won beyond a list’s share make the house larger",
      absorb: "districts won beyond a list’s share are taken from the other lists",
      level: "where districts are won beyond a list’s share, the house grows until all are proportional",
    },
    noFloor: "there is no turnout floor",
    floor: (share) => `the turnout floor is ${percent(share)}`,
    belowFloor: (rule) => `below the turnout floor, ${en.floorRules[rule as keyof typeof en.floorRules]}`,
    noAgainstAll: "there is no limit for votes “against all”",
    againstAll: (share) => `the limit for votes “against all” is ${percent(share)}`,
    aboveAgainstAll: {
      void: "above the limit for “against all”, the election is void",
      vacant: "above the limit for “against all”, an equal share of list seats stays vacant",
    },
    transfer: (share, from, to) =>
      `${percent(share)} of the group ${quotation(from)} move to the group ${quotation(to)}`,
    noTransfers: "voters act as counted",
    winners: (lists, others) =>
      `it is supposed who wins the districts: ${list([...lists.map(([name, won]) => `${name} ${whole(won)}`), `candidates without a list ${whole(others)}`])}`,
    noWinners: "nobody says who wins the districts",
    seats: (house) => `the house has ${seats(house)}`,
    appointed: (count) =>
      count
        ? "members chosen by the Assembly of People count towards a majority and two thirds"
        : "only members elected by voters count towards a majority and two thirds",
  },
  headline: {
    by: {
      official: (year) => `By the Commission’s ${year} count`,
      observers: (year, at) => `By the observers’ ${year} count at ${stations(at)}`,
      possible: (year) => `By a hypothetical count that prints as the observers’ of ${year} does`,
      protocols: (count) => `By the ${protocols(count)} loaded here`,
    },
    whose: {
      official: (year) => `This is by the Commission’s ${year} count.`,
      observers: (year, at) => `This is by the observers’ ${year} count at ${stations(at)}.`,
      possible: (year) => `This is a hypothetical count that prints as the observers’ of ${year} does.`,
      protocols: (count) => `This is by the ${protocols(count)} loaded here.`,
    },
    took: (rules, party, won, house) => `${rules}, ${party} takes ${whole(won)} of ${seats(house)}`,
    emptyHouse: (rules, vacant, house) =>
      `${rules}, ${whole(vacant)} of ${seats(house)} ${stay(vacant)} vacant.`,
    margin: {
      twoThirds: (spare) =>
        spare === 0 ? "exactly two thirds" : `two thirds, with ${seats(spare)} to spare`,
      majority: (short) => `a majority, but ${seats(short)} short of two thirds`,
      none: (short) => `${seats(short)} short of a majority`,
    },
    law: (lawDate) => `These are the rules of the law in force on ${date(lawDate)}.`,
    same: (lawDate) => `That is as many as under the law in force on ${date(lawDate)}.`,
    fewer: (lawDate, by) => `That is ${whole(by)} fewer than under the law in force on ${date(lawDate)}.`,
    more: (lawDate, by) => `That is ${whole(by)} more than under the law in force on ${date(lawDate)}.`,
    otherHouse: (share, law) =>
      `That is ${share} of the house; under the law in force on ${date(law.lawDate)} it has ${whole(law.seats)} of ${whole(law.house)}, or ${law.share}.`,
    range: (rules, {party, none, every, districts: all, house}) =>
      `${rules}, ${party} takes at least ${whole(none)} and at most ${house === null ? seats(every) : `${whole(every)} of ${seats(house)}`}: ${whole(every)} only if it wins ${all === 1 ? "the one district" : `all ${districts(all)}`}.`,
    needs: {
      twoThirds: {
        anyway: "It has two thirds however the districts go.",
        with: (needed, all) => `For two thirds it must win at least ${whole(needed)} of the ${whole(all)}.`,
      },
      majority: {
        anyway: "It has a majority however the districts go, and two thirds in no case.",
        with: (needed, all) =>
          `For a majority it must win at least ${whole(needed)} of the ${whole(all)}; two thirds are out of reach.`,
        never: "A majority is out of reach however the districts go.",
      },
    },
    under: (lawDate, party, won, house) =>
      `Under the law in force on ${date(lawDate)}, ${party} takes ${whole(won)} of ${whole(house)}.`,
    notDrawn: (rules, party) =>
      `${rules}, the seats of ${party} depend on figures by region and station that were not published.`,
    drawn: (rules, {party, least, greatest, house, draws}) =>
      `${rules}, ${party} takes ${least === greatest ? whole(least) : `${whole(least)} to ${whole(greatest)}`} of ${seats(house)} in ${counted(draws, {one: "possible set", other: "possible sets"})} of figures by region and station: the real ones were not published.`,
  },
  allAdmitted: (lists) =>
    lists === 1 ? "The one list is admitted" : `All ${whole(lists)} lists are admitted`,
  admittedSentence: (admitted, lists) =>
    `${whole(admitted)} of ${whole(lists)} lists ${are(admitted)} admitted`,
  unrepresented: (share) => `${share} of list votes went to lists that won no seat`,
  everyVoteCounts: "no list vote went to a list without a seat",
  vacantSeats: (vacant, house) => `${whole(vacant)} of ${seats(house)} ${stay(vacant)} vacant`,
  voidContest: (turnout, floor) =>
    `Turnout of ${turnout} is below the floor of ${floor}: the election is void, nobody is elected, and it must be repeated.`,
  formulas: {
    hare: "Hare quota",
    droop: "Droop quota",
    "hagenbach-bischoff": "Hagenbach-Bischoff quota",
    imperiali: "Imperiali quota",
    dhondt: "D’Hondt method",
    "sainte-lague": "Sainte-Laguë method",
    "modified-sainte-lague": "modified Sainte-Laguë (1.4)",
    danish: "Danish method",
    adams: "Adams method",
    dean: "Dean method",
    "huntington-hill": "Huntington–Hill method",
  },
  voidAgainstAll: (share, limit) =>
    `“Against all” takes ${share} of valid votes, above the limit of ${limit}: the election is void, nobody is elected, and it must be repeated.`,
  voidProtocols: (floor) =>
    `Every station is below the turnout floor of ${floor}: nothing is left to count, and the election is void.`,
  noneAdmitted: (threshold, empty) =>
    `No list reaches ${threshold}, and the law does not say what happens then: ${seats(empty)} ${stay(empty)} vacant.`,
  nothingCounted: (floor, empty) =>
    `Turnout is below the floor of ${floor} everywhere: nothing is left to count, and ${seats(empty)} ${stay(empty)} vacant.`,
  partOfHouse: "Only the list seats of this house are in our sources, so nothing can be said of a majority.",
  openTie: (parties, open) =>
    `${list(parties)} have an equal claim to ${seats(open)}: ${plural(open, {one: "it stays", other: "they stay"})} open.`,
  brokenTie: (parties, winners) =>
    `A tie between ${list(parties)} is settled by the order of registration: ${list(winners)} ${plural(winners.length, {one: "gets the seat", other: "get the seats"})}.`,
  lines: (half, two, members, appointed) =>
    `A majority is ${whole(half)} of ${whole(members)} members, two thirds are ${whole(two)}${appointed > 0 ? `, counting the ${whole(appointed)} chosen by the Assembly of People` : ""}.`,
  onePossibleSet: "The charts and the table show one possible set of these figures.",
  seatsAssumed: "The number of seats is assumed: the statement names no city or oblast.",
  knownDistricts: ({year, party, share, won, of, others}) =>
    `A known case: in ${year}, with ${share} of the list vote, ${party} won ${whole(won)} of ${districts(of)}${others > 0 ? `, candidates without a list won ${whole(others)}` : ""}.`,
  loadingStations: "Loading the stations this question needs…",

  told,

  seats: "Seats",
  seatsWord: seats,
  parliamentOf: (house) => `${seats(house)} in all`,
  majority: "majority",
  twoThirds: "two thirds",
  marginShort: {
    twoThirds: (spare) => (spare === 0 ? "exactly two thirds" : `${whole(spare)} above two thirds`),
    majority: (short) => `${whole(short)} short of two thirds`,
    none: (short) => `${whole(short)} short of a majority`,
  },
  appointed: (members) => `${whole(members)} chosen by the Assembly of People`,
  vacant: "vacant",
  wonInDistricts: "won in districts",
  wonByModel: "in districts, as the model has it",
  change: signed,
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
    exempt: "exempt from the threshold",
    no: "out",
    noList: "no list",
    total: "Total",
    againstAll: "Against all",
    above: (value) => `${votes(value)} above the line`,
    short: (value) => `${votes(value)} short`,
    joined: "as runner-up to the only list admitted",
    fromTo: (least, most) => `${whole(least)}–${whole(most)}`,
    points: (points) => `${points} points`,
  },

  measures: {
    heading: "Proportionality and state funding",
    lead: "How far seats lie from votes. Even rules with a good score may leave some voters unrepresented.",
    names: {
      gallagher: "Gallagher index",
      loosemoreHanby: "Loosemore–Hanby index",
      sainteLague: "Sainte-Laguë index",
      effectivePartiesByVotes: "Effective parties, by votes",
      effectivePartiesBySeats: "Effective parties, by seats",
    },
    hints: {
      gallagher:
        "How far shares of seats lie from shares of votes; large gaps count more. 0: the same shares. 100: all seats went where no votes were.",
      loosemoreHanby:
        "The share of seats that would have to change hands for seats to match votes. 0: none. 100: all.",
      sainteLague:
        "How unequally votes weigh. 0: every vote weighs the same. It has no upper limit and grows fastest where small lists get nothing.",
      effectivePartiesByVotes:
        "This many parties of equal size would divide the votes just as much. 1: a single party has them all.",
      effectivePartiesBySeats:
        "This many parties of equal size would divide the seats just as much. 1: a single party has them all.",
    },
    byModel:
      "In these figures the districts are won as the model has it; with other winners they would be different.",
    asked: "These rules",
    undefined: "not defined",
    funding: "State funding",
    fundingLead: (tenge, year) =>
      `In ${year} the state budget paid a party in the Mazhilis ${tenge} tenge for each of its votes; a party without a seat got nothing. The rate is that of ${year} alone.`,
    tenge: "tenge a year",
    nobody: "Nobody is elected, so there is nothing to measure.",
  },

  axis: {
    heading: "At which thresholds the seats change",
    lead: "Seats change only where the threshold passes a list’s own share. Those points are computed exactly from the votes.",
    label: "Threshold",
    seats: "Seats",
    now: "now",
    described: (from, to, result) => `${from}–${to}: ${result}`,
    first: (upTo) => `up to ${upTo}`,
    last: (above) => `above ${above}`,
    between: (above, upTo) => `above ${above}, up to ${upTo}`,
    whole: "every threshold",
    tip: (party, share, votes, base) => `${party}: ${share} (${votes} of ${base})`,
    columns: {stretch: "Threshold", seats: "Seats", because: "Above this"},
    dropsOut: (parties) =>
      `${list(parties)} ${plural(parties.length, {one: "drops", other: "drop"})} out above it`,
    allIn: "–",
    noHouse: "no house is large enough to level the shares",
    listsOnly: (all) =>
      `Shown are the list seats: nobody can say who would win the ${plural(all, {one: "district seat", other: `${whole(all)} district seats`})}.`,
    interval: (points) =>
      `The statement prints whole percentages: each share of ballots may be ${points} percentage points higher or lower (bars under the axis), and its tipping point moves with it.`,
    nobody: "nobody",
  },

  working: {
    heading: "How this was computed",
    open: "Show the working",
    count: "Count",
    registered: "Registered voters",
    cast: "Ballots cast",
    castIs: {"handed-out": "Ballots handed out"},
    invalid: "Invalid",
    invalidIs: {"with-unaccounted": "Invalid and unaccounted for"},
    againstAll: "Against all",
    partyVotes: "Votes for lists",
    unaccounted: "Unaccounted",
    turnout: "Turnout",
    floor: "Turnout floor",
    floorMet: (floor) => `Turnout is nowhere below ${floor}.`,
    floorMissed: {
      "contest-void": (_, __, floor) => `Turnout is below ${floor}: the election is void.`,
      "contest-scale": (_, __, floor) =>
        `Turnout is below ${floor}: list seats are filled in proportion, turnout ÷ turnout floor.`,
      "region-exclude": (missed, of, floor) =>
        `Regions with turnout below ${floor}: ${whole(missed)} of ${whole(of)}. Their votes are not counted.`,
      "region-vacant": (missed, of, floor) =>
        `Regions with turnout below ${floor}: ${whole(missed)} of ${whole(of)}. Their votes are not counted and their seats stay vacant.`,
      "district-vacant": (missed, of, floor) =>
        `Districts with turnout below ${floor}: ${whole(missed)} of ${whole(of)}. Their seats stay vacant.`,
      "protocol-exclude": (missed, of, floor) =>
        `Stations with turnout below ${floor}: ${whole(missed)} of ${whole(of)}. Their votes for lists are not counted.`,
    },
    votesNotCounted: (votes) => `List votes not counted: ${votes}.`,
    seatsEmptied: (emptied) => `List seats left vacant: ${whole(emptied)}.`,
    house: "Seats to fill",
    houseSplit: (listSeats, districtSeats) =>
      `${counted(listSeats, {one: "seat", other: "seats"})} by lists, ${whole(districtSeats)} in districts.`,
    listToShare: (left) => `${seats(left)} left to share among lists.`,
    threshold: "Threshold",
    thresholdLine: (share, base, votes, needed) => `${share} of ${votes} ${base}: at least ${needed} needed.`,
    margin: "Above or short of it",
    quota: (formula) => `List seats: ${formula}, largest remainders`,
    quotaLine: (votes, share, quota) => `Votes per seat: ${votes} ÷ ${share} = ${quota}.`,
    transfers: "Assumption",
    transferLine: (from, to, share, moved) => `${share} of ${from} › ${to}, voters: ${whole(moved)}.`,
    groups: {
      nonvoters: "non-voters",
      invalid: "invalid ballots",
      againstAll: "“against all”",
      parties: "all lists",
    },
    againstAllRule: "Against all",
    againstAllLine: {
      above: (share, limit) => `“Against all” has ${share} of valid votes: above the limit of ${limit}.`,
      within: (share, limit) => `“Against all” has ${share} of valid votes: not above the limit of ${limit}.`,
    },
    averages: (formula) => `List seats: ${formula}, highest averages`,
    averagesLast: (party, average) => `The last seat goes to ${party}, with an average of ${average}.`,
    averagesNext: (party, average) => `Next in line is ${party}, with an average of ${average}.`,
    compensation: "Compensation",
    compensationLine: (proportional) =>
      `By the list vote ${seats(proportional)} ${are(proportional)} shared out; districts won are taken off each share.`,
    overhangLine: {
      keep: (grown) => `${seats(grown)} ${are(grown)} added.`,
      absorb: () => "Where a list won more districts than its share, the others share what is left.",
      level: (grown) => `${seats(grown)} ${are(grown)} added so that shares become proportional.`,
    },
    noOverhang: "No list won more districts than its share.",
    shareOfVote: "Share of the list vote",
    overhang: "Districts beyond its share",
    whole: "Whole quotas",
    remainder: "Remainder",
    byRemainder: "By remainder",
    seats: "Seats",
    short: (party, value) => `${party} comes closest to one more seat: ${votes(value)} short.`,
    runnerUp: "Only one list was admitted",
    runnerUpLine: (sole, joined) =>
      `Only ${sole} was admitted, so the runner-up joins it: ${joined} (by law, since 2009).`,
    runnerUpSum: (votes, quota, reduced, given) =>
      `${votes} ÷ ${quota} × 0.7: the whole part is ${whole(reduced)}; it gets ${seats(given)}.`,
    tie: "Tie",
    tieToEarlier: (parties, winners) =>
      `${list(parties)} have an equal claim; earlier in the order of registration: ${list(winners)}.`,
    districts: "Districts",
    districtsGiven: "Winners as announced:",
    districtsSet: "Winners as you set them:",
    districtsWon: (all) => `${districts(all)}, the most votes win:`,
    districtsVacant: (empty) =>
      `${districts(empty)} without a winner: ${plural(empty, {one: "the seat stays", other: "the seats stay"})} empty.`,
    assumptions: "Assumptions: what is not in the law",
    assumption: {
      transfers: "Some voters are assumed to have acted differently.",
      "against-all":
        "The line “against all” was brought in by the law of 24 May 2021; no rule was found in the law for when it exceeds a share.",
      formula:
        "The law shares list seats by the Hare quota and largest remainders; here another formula is used.",
      "sole-party-alone":
        "Since 2009 the law adds the runner-up to a list that is admitted alone; here it stays alone.",
      "linkage-compensatory":
        "The law of November 2022 adds list and district seats up; here the list vote decides a party’s total.",
      "turnout-floor": "The law has no turnout floor for elections; its level and what follows are set here.",
      "threshold-base":
        "The law takes the threshold of valid votes, “against all” included; here it is taken of another number.",
      "threshold-exempt": "By law every list must reach the threshold; here some need not.",
      "none-admitted-vacant":
        "The law does not say what follows when no list is admitted; seats stay vacant here.",
      "ties-open": "The law settles ties by the order of registration; here they stay open.",
      "runner-up-tie":
        "The law does not say which of two equal runners-up joins; here it is the one registered earlier.",
      "runner-up-minimum":
        "Read to the letter, the law gives the runner-up its least number of seats even where fewer are left for the admitted list, or none.",
      "district-tie-registration":
        "A tie in a district is settled here by the order of registration; the law provides for a repeat vote.",
      "district-model-protocols":
        "Districts are a model: stations are grouped so that voters are about equal in number, and everyone votes as for the lists.",
      "registration-order":
        "The order of the published table stands for that in which the lists were registered.",
    },
    download: "Download this question (JSON)",
    downloadHint:
      "One line for the seats command: contest, votes and rules, to reproduce the answer outside the browser.",
  },

  sources: {
    heading: "Where the figures come from",
    lead: "Every figure has a badge; it leads here.",
    published: (publisher) => `Published by: ${publisher}`,
    remarks: "Remarks and known faults",
    remarksComing: "The remarks are being fetched…",
    remarksMissing:
      "The remarks did not load. Check the connection and load the page again: the address keeps your question.",
    all: "All sources of this site",
    noDate: "no date",
    stations: (stations) =>
      `The station protocols behind districts, regions and station turnouts (${whole(stations)}) are reconstructed: made at random so that they add up to the published totals. They are not the observers’ or the Commission’s protocols.`,
    realStations: (stations) =>
      `Real protocols among the stations: ${whole(stations)}. The sources below say whose they are.`,
  },

  loaded: {
    group: "Loaded by you",
    unchecked: "Loaded by you, not checked by Mandat.",
    note: ({read, kept, marked, refused}) =>
      `${counted(kept, {one: "protocol", other: "protocols"})} kept of ${counted(read, {one: "row", other: "rows"})} read; ${whole(marked)} marked, ${whole(refused)} refused.`,
    without: (rows, of, share) =>
      `Not counted here: ${whole(rows)} of ${counted(of, {one: "row", other: "rows"})} (${share}) that were refused or left out.`,
    withoutParts: (parts) =>
      `Not counted here: ${counted(parts, {one: "candidate or list", other: "candidates or lists"})} refused in rows that count otherwise.`,
    withoutVotes: (votes, share) =>
      `In what was refused ${counted(votes, {one: "vote", other: "votes"})} can be read, ${share} of all votes in the files.`,
    overBallots: ({stations, of, than}) => {
      const [measure, stand] =
        than === "registered"
          ? ["the registered voters", "the voters"]
          : ["the ballots cast", "the ballots cast"];
      return `At ${whole(stations)} of ${counted(of, {one: "station", other: "stations"})} the votes and the invalid ballots together are more than ${measure}. Either a column counts as a party that is none, or ${stand} stand in another column, or each voter had several votes, or the numbers in the files are wrong.`;
    },
    leftOut: (columns) =>
      `Not read as votes, as the heading is not like those of the parties: ${list(columns.map(({heading, sum}) => `column ${quotation(heading)}${sum === null ? "" : ` (it adds up to ${whole(sum)})`}`))}. If these are votes of a party, they are missing here.`,
    sheetsLeftOut: (sheets) =>
      `Not read: ${plural(sheets.length, {one: "sheet", other: "sheets"})} ${list(sheets.map(quotation))}, with rows of numbers. If these are votes, they are missing here.`,
    source: (files, day) =>
      `Loaded on ${date(day)} from ${list(files)}; kept in this browser alone, not checked by Mandat`,
    stations: "The stations behind districts, regions and station turnouts are those you loaded.",
    counted: (protocols) =>
      `Counted again in your browser: the ${counted(protocols, {one: "protocol", other: "protocols"})} you loaded ${plural(protocols, {one: "adds", other: "add"})} up to these totals.`,
    differs:
      "Counted again in your browser, the protocols you loaded do not add up to these totals. Load them again; if it stays so, do not use the figures.",
    districtsNamed: (districts) =>
      `The ${counted(districts, {one: "district is the one", other: "districts are those"})} your protocols name. Another number of them would be a model.`,
    registeredUnknown: "Your protocols do not give the number of registered voters.",
    late: "The protocols you loaded did not come in time. Everything else works; reload the page to see them.",
    unreadable: (sets) =>
      `${counted(sets, {one: "set of protocols", other: "sets of protocols"})} kept in this browser cannot be read. Everything else works; the protocols page can remove what is damaged.`,
    toPage: "Load protocols",
  },

  status: {
    counting: "Adding up the station protocols again in your browser…",
    counted: {
      none: (protocols) =>
        `Counted again in your browser: ${counted(protocols, {one: "protocol adds", other: "protocols add"})} up to these totals.`,
      some: (protocols, drawn) =>
        `Counted again in your browser: ${counted(protocols, {one: "protocol", other: "protocols"})} (${whole(drawn)} of them reconstructed) ${plural(protocols, {one: "adds", other: "add"})} up to the published totals.`,
      all: (protocols) =>
        `Counted again in your browser: ${counted(protocols, {one: "protocol", other: "protocols"})} (reconstructed) ${plural(protocols, {one: "adds", other: "add"})} up to the published totals.`,
    },
    differs:
      "Counted again in your browser, the station protocols do not add up to the published totals. Reload the page; if it stays so, do not use the figures.",
    noDatabase:
      "The database did not start in this browser, so the totals could not be counted again here. Everything else on the page works.",
    noStations:
      "The station protocols did not load. The threshold and a floor for the whole election still work from the totals; districts and floors for stations do not.",
    failed: (field, fault) => `This cannot be computed: ${field} ${fault}.`,
    faults: {
      missing: "is missing",
      "unknown-field": "is not known",
      "not-an-object": "has the wrong form",
      "not-a-list": "is not a list",
      "not-a-text": "is not text",
      "not-a-whole-number": "is not a whole number",
      "not-a-percent": "is not a percentage from 0 to 100",
      "not-one-of": "has a value that does not exist",
      "out-of-range": "is out of range",
      duplicate: "is given twice",
      empty: "is empty",
      "unknown-party": "names a party that does not exist",
      "rule-needs": "is needed but not known",
      "does-not-fit": "does not fit the rest",
    },
    retry: "Try again",
    noCatalogue:
      "The votes did not load. Check the connection and reload the page; the address keeps your question.",
    slowCatalogue:
      "The votes have not come yet. The page goes on as soon as they do; you may also try again, the address keeps your question.",
  },
  ignored: "Ignored in this link:",
  ignoredReason: {
    "not-loaded": (name, value) =>
      `${name} ${quotation(value)} needs the station protocols, which did not load`,
    "no-party": (_, value) => `this election does not have the group in ${quotation(value)}`,
    "too-few-seats": (_, value) => `${value} is too few seats for the districts`,
    "winners-misfit": (_, value) =>
      `the winners of districts in ${quotation(value)} do not fit these rules, so nobody is said to win them`,
    "unknown-name": (name) => `${quotation(name)} is not a setting of the lab`,
    "not-on-device": (_, value) =>
      `${quotation(value)} is made of protocols that somebody loaded. They were not found in this browser: reload the page to look once more, or load the same files here, and the link will open. The first election on the list is shown`,
    "unknown-contest": (_, value) =>
      `there is no election ${quotation(value)}, the first on the list is shown`,
    repeated: (name, value) =>
      `${name} stands in the link more than once; the first value is used, and not ${quotation(value)}`,
    "bad-value": (name, value) => `${name} cannot be ${quotation(value)}, so the law’s value is used`,
    "no-stations": (name, value) =>
      `${name} ${quotation(value)} needs station protocols, which this election does not have here`,
    "no-registered": (name, value) =>
      `${name} ${quotation(value)} needs the registered voters, which are not in our sources`,
  },
  partMissing:
    "This part of the page did not load. Everything else on the page works. Check the connection and try again: the address keeps your question.",
  dismiss: "Close this note",
  copyLink: "Copy the link",
  linkCopied: "Link copied",
  linkNotCopied: "The browser did not allow it; the address bar holds the link.",
  citeOrEmbed: "Cite, embed",
  toCompare: "Compare with the reforms",
  toBeyond: "What the stations that nobody observed decide",
  admittedElsewhere: {
    open: ({party, threshold, others, share}) =>
      `That ${party} reaches ${threshold} of valid votes in the whole country fails if the other ${others} of voters gave it less than ${share}.`,
    "cannot-fail": ({party, threshold, others}) =>
      `That ${party} reaches ${threshold} of valid votes in the whole country cannot fail as long as the other ${others} of voters voted no more often than voters did here: it holds even without one vote of theirs.`,
    "cannot-hold": ({party, threshold, others}) =>
      `That ${party} reaches ${threshold} of valid votes in the whole country fails already as long as the other ${others} of voters voted no more often than voters did here: not even all of their votes would be enough.`,
  },
  toEvidence: "Check the statement",
  behind: {
    one: "The query behind this",
    charts: "The query behind the charts",
    rows: "Query the rows",
  },

  takeAway: {
    open: "Take away",
    notLoaded: "This could not be loaded. Check the network and press once more.",
  },

  sheet: {
    sources: "Sources",
    printed: (day) => `Printed on ${day} from`,
  },
};
