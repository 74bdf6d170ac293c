import {formats, quotation, seats} from "../../words/grammar/en.js";
import type {CompareMessages} from "./words.js";

const {whole, date, list, counted} = formats;

const changed = {
  fewer: (by: number) => counted(by, {one: "fewer seat", other: "fewer seats"}),
  same: () => "no change",
  more: (by: number) => counted(by, {one: "more seat", other: "more seats"}),
};

/** English. */
export const en: CompareMessages = {
  title: "Reforms side by side",
  lead: "One election, one count of its votes, up to six sets of rules. Every change is against the law of the election’s day, the first column.",

  own: "Your scenario",
  ownNumbered: (number) => `Your scenario ${number}`,
  law: (iso) => `Law of ${date(iso)}`,
  baseline: "Baseline",
  rules: {
    threshold: (share) => `${share} threshold`,
    lists: (all) => `${whole(all)} list seats`,
    mixed: (listSeats, districts) => `${whole(listSeats)} list + ${whole(districts)} district seats`,
    floor: (share, consequence) => `below ${share} turnout: ${consequence}`,
    againstAll: (share, consequence) => `above ${share} against all: ${consequence}`,
    open: "Turnout floor and “against all” unanswered: not applied",
    yours: "Your assumption:",
  },

  add: "Add a column",
  addButton: "Add",
  addOwn: "Your own, from the law",
  full: (columns) => `${whole(columns)} columns stand side by side at most: remove one first.`,
  reset: "Back to the presets",
  left: (name) => `Move left: ${name}`,
  right: (name) => `Move right: ${name}`,
  remove: (name) => `Remove: ${name}`,
  adjust: "Adjust",
  adjustLong: (name) => `Adjust a copy: ${name}`,
  openInLab: "In the lab",
  openInLabLong: (name) => `Open in the lab: ${name}`,
  boxes: {threshold: "Threshold", districts: "Districts", floor: "Floor"},
  boxOf: (box, name) => `${box}, percent: ${name}`,
  said: {
    added: (name) => `Added: ${name}.`,
    removed: (name) => `Removed: ${name}.`,
    moved: (name, place, of) => `${name}: column ${whole(place)} of ${whole(of)}.`,
  },

  open: {
    heading: "Two rules the observers left open",
    lead: "Their statement asks for a turnout floor (recommendation 9) and for a rule on votes against all (recommendation 10), and names no numbers. Your answer fills the package; without one the rule is not applied.",
    floor: "Turnout floor",
    floorLevel: "Turnout of at least",
    below: "Below it",
    againstAll: "Against all",
    againstAllLevel: "Votes against all above",
    above: "Above it",
    choose: "choose…",
    answerHere: "Answer them",
    unanswered: "Unanswered: not applied.",
    half: "Half answered: a number and a consequence belong together.",
    answered: "Your own assumption, not the observers’.",
    knownTurnouts: "Known turnouts:",
    noSuchLine:
      "The ballots of this election had no such line: the rule changes nothing unless, in the lab, you suppose that voters turn to it.",
    votesAgainstAll: (share) => `In this election ${share} of valid votes were against all.`,
  },

  table: {
    caption: "Scenarios side by side",
    scenario: "Scenario",
    groups: {
      seats: "Seats",
      power: "Who gets in, who decides",
      proportion: "Votes and seats",
      funding: "State funding, million tenge a year",
    },
    rules: "Rules",
    basis: "Rests on",
    column: "Column",
    status: "Ending",
    house: "House",
    vacant: "Empty seats",
    admitted: "Lists admitted",
    holder: "Majority",
    unrepresented: "Votes that elected nobody",
    fundingTotal: "All parties",
    noSeatAnywhere: (parties) => `No seat in any column: ${list(parties)}.`,
  },
  statuses: {
    elected: "elected",
    void: "void, to be repeated",
    "none-admitted": "no list admitted",
    "open-tie": "open tie",
  },
  tiers: (listSeats, districts) => `${whole(listSeats)} + ${whole(districts)}`,
  admitted: (admitted, lists) => `${whole(admitted)} of ${whole(lists)}`,
  holds: {majority: (party) => `${party}, majority`, "two-thirds": (party) => `${party}, two thirds`},
  nobodyHolds: "nobody",
  lines: (half, two, members) => `lines: ${whole(half)} and ${whole(two)} of ${whole(members)}`,
  enters: (parties) => `in: ${list(parties)}`,
  leaves: (parties) => `out: ${list(parties)}`,
  votes: (votes) => `${votes} votes`,
  shareOfHouse: (share, points) => `${share} of the house, ${points} points`,
  measureWords: {lower: "lower", higher: "higher"},
  same: "same",
  otherWise: "other",
  upperBound: "upper bound for the leader",
  key: {
    list: "list seats",
    district: "district seats",
    half: "half and two thirds of the house",
    changed: "bold: differs from the first column",
  },
  waits: "Loading stations…",
  noNumbers: "No numbers",
  unavailable: {
    "no-stations":
      "Cannot be computed: district seats need stations to make districts from, and none are known for this election.",
    "not-loaded": "Cannot be computed: the station files did not load.",
    "no-registered": "Cannot be computed: the number of registered voters is not in our sources.",
    "mazhilis-only":
      "Not compared: this law sets the seats of parliament; a maslikhat has a house of its own.",
    "no-party": "Cannot be computed: it supposes voters of a party that did not stand in this election.",
    "too-few-seats": "Cannot be computed: more districts than the house has seats.",
    "unknown-name": "Cannot be computed: its link names an unknown rule.",
    "not-on-device": "Cannot be computed: its link names protocols that are not on this device.",
    "unknown-contest": "Cannot be computed: its link names an unknown election.",
    "bad-value": "Cannot be computed: one of its rules has no such value.",
    "not-computable": "Cannot be computed: one of its rules needs a figure this election does not have.",
  },

  words: {
    heading: "What changes, and what does not",
    lead: (law) => `Each scenario against the first column: ${law}.`,
    leader: {
      fewer: (party, won, house, by) => `${party} has ${whole(won)} of ${seats(house)}, ${whole(by)} fewer.`,
      same: (party, won, house) => `${party} keeps ${whole(won)} of ${seats(house)}.`,
      more: (party, won, house, by) => `${party} has ${whole(won)} of ${seats(house)}, ${whole(by)} more.`,
    },
    changed,
    held: {...changed, same: () => "as many seats as now"},
    leaderShare: (party, won, house, share, lawShare) =>
      `${party} has ${whole(won)} of ${seats(house)}: ${share} of the house, before it was ${lawShare}.`,
    gains: (parties) => `More: ${list(parties)}.`,
    loses: (parties) => `Fewer: ${list(parties)}.`,
    one: (party, by) => `${party} ${by}`,
    unchanged: (what) => `Unchanged: ${list(what)}.`,
    unchangedHolder: {
      majority: (party) => `the majority of ${party}`,
      "two-thirds": (party) => `the two thirds of ${party}`,
      nobody: () => "that nobody has a majority",
    },
    unchangedAdmitted: "the lists admitted",
    nothingChanges: "Nothing changes.",
    effects: (party, threshold, byThreshold, districts, byDistricts) =>
      `Taken one by one, for ${party}: a ${threshold} threshold alone, ${byThreshold}; ${whole(districts)} district seats alone, ${byDistricts}.`,
    finding: ({name, party, threshold, byThreshold, districts, byDistricts, together}) =>
      `${name}: with a ${threshold} threshold alone ${party} would have ${byThreshold}; with ${whole(districts)} district seats alone, ${byDistricts}; with all its rules, ${together}.`,
    opposite: "The two pull in opposite directions.",
    partyLine: "Where everyone votes the party line, more district seats help the largest party.",
    against: (party, by) =>
      `Together they give ${party} ${by}: the reform moves against what a lower threshold is meant to do.`,
  },

  funding: {
    heading: "State funding",
    sentence: ({rate, year, paid}) =>
      `State funding follows votes: in ${year} a party in the Mazhilis got ${rate} tenge for each of its votes. Under the law of the day that makes ${paid} million tenge for ${year}. The rate changed from year to year.`,
    notMaslikhats:
      "State funding follows the vote for the Mazhilis; a vote for a maslikhat brings no party money.",
    sample: "State funding is not computed here: these votes are a sample of stations, not the country’s.",
    loaded: "State funding is not computed for protocols that you loaded.",
    noRate: "What a vote was worth in those years is not in our sources.",
    rate: (tenge, year) => `${tenge} tenge a vote, ${year}`,
  },

  rounding: (points) =>
    `The statement prints whole percentages: each share may be ${points} points higher or lower, and seats near a line may change hands within that.`,
  ignoredReason: {
    "unknown-name": (value) => `${quotation(value)} is not a setting of this page`,
    "not-on-device": (value) =>
      `${quotation(value)} is made of protocols that were loaded in another browser. They are not on this device: load the same files here and the link will open. The first election is shown`,
    "unknown-contest": (value) => `there is no election ${quotation(value)}, the first one is shown`,
    "bad-column": (value) => `the column ${quotation(value)} cannot be read`,
    duplicate: (value) => `the column ${quotation(value)} stands there already`,
    "too-many": (value) => `the column ${quotation(value)} is one too many`,
  },
};
