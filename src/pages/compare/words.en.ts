import type {SeatSpan} from "../../scenario/districtSpans.js";
import {formats, quotation, seats, stations, votes} from "../../words/grammar/en.js";
import type {CompareMessages} from "./words.js";

const {whole, date, list, counted} = formats;

/** Seats as a number, or from the fewest to the most. */
const fromTo = ({least, most}: SeatSpan): string =>
  least === most ? whole(least) : `from ${whole(least)} to ${whole(most)}`;

const districtsOf = (value: number): string => counted(value, {one: "district", other: "districts"});

/** What the most of an interval takes. */
const whatItTakes = ({least, most}: SeatSpan, takesAll: boolean, districts: number): string => {
  if (least === most) return "";
  if (!takesAll) return ", depending on who wins the districts";
  return `: ${whole(most)} only if it won ${districts === 1 ? "the district" : `every one of the ${districtsOf(districts)}`}`;
};

/** English. */
export const en: CompareMessages = {
  title: "Compare the reforms",
  lead: "The same votes under up to six sets of rules. Every change is against the first column: the law in force on election day.",
  count: {
    official: "By the official count",
    observers: (all) => `At the observers’ ${stations(all)}`,
    loaded: "By the protocols you loaded",
    hypothetical: "By a hypothetical count that prints as the observers’ does",
    other: "By these votes",
  },

  own: "Your scenario",
  ownNumbered: (number) => `Your scenario ${number}`,
  law: (iso) => `Law in force on ${date(iso)}`,
  baseline: "the others are compared with it",
  rules: {
    threshold: (share) => `${share} threshold`,
    lists: (all) => counted(all, {one: "list seat", other: "list seats"}),
    mixed: (listSeats, districts) => `${whole(listSeats)} list + ${whole(districts)} district seats`,
    floor: (share, consequence) => `below ${share} turnout: ${consequence}`,
    againstAll: (share, consequence) => `above ${share} against all: ${consequence}`,
    open: "Turnout floor and “against all” rule: no figures given, not applied",
    yours: "Your assumption:",
  },

  pick: "Beside the law",
  add: "Add a column",
  addButton: "Add",
  addOwn: "Your own, from the law",
  full: (columns) => `At most ${whole(columns)} columns fit side by side: remove one first.`,
  reset: "Back to the presets",
  left: (name) => `Move left: ${name}`,
  right: (name) => `Move right: ${name}`,
  remove: (name) => `Remove: ${name}`,
  adjust: "Adjust",
  adjustLong: (name) => `Adjust a copy: ${name}`,
  openInLab: "In the lab",
  openInLabLong: (name) => `Open in the lab: ${name}`,
  boxes: {threshold: "Threshold", districts: "Districts", floor: "Turnout floor"},
  boxOf: (box, name) => `${box}, percent: ${name}`,
  said: {
    added: (name) => `Added: ${name}.`,
    removed: (name) => `Removed: ${name}.`,
    moved: (name, place, of) => `${name}: column ${whole(place)} of ${whole(of)}.`,
  },

  open: {
    heading: "Two rules the observers left open",
    lead: "The statement asks for a turnout floor (recommendation 9) and for a rule on votes against all (recommendation 10) but gives no figures. You can set them here; until you do, neither rule is applied.",
    floor: "Turnout floor",
    floorLevel: "Least turnout",
    below: "If turnout is lower",
    againstAll: "Votes against all",
    againstAllLevel: "Limit",
    above: "If the limit is exceeded",
    choose: "choose…",
    answerHere: "Set them",
    unanswered: "Not set: not applied.",
    half: "Not complete: both the figure and the consequence are needed.",
    answered: "This is your assumption, not the observers’.",
    knownTurnouts: "Known turnouts:",
    noSuchLine:
      "The ballots of this election had no such line. The rule changes nothing unless you assume, in the lab, that some voters would choose it.",
    votesAgainstAll: (share) => `In this election ${share} of valid votes were against all.`,
  },

  table: {
    caption: "Scenarios compared",
    scenario: "Scenario",
    groups: {
      seats: "Seats",
      power: "Who gets in and who has a majority",
      proportion: "Votes and seats",
      funding: "State funding, million tenge a year",
      rules: "Rules and sources",
    },
    rules: "Rules",
    basis: "Based on",
    column: "Column",
    status: "Outcome",
    house: "Seats in the house",
    vacant: "Vacant seats",
    admitted: "Lists admitted",
    holder: "Majority",
    unrepresented: "Votes for lists that won no seat",
    fundingTotal: "All parties",
    noSeatAnywhere: (parties) => `No seat in any column: ${list(parties)}.`,
  },
  statuses: {
    elected: "elected",
    void: "void, to be repeated",
    "none-admitted": "no list reached the threshold",
    "open-tie": "tie, not decided",
  },
  tiers: (listSeats, districts) => `${whole(listSeats)} + ${whole(districts)}`,
  admitted: (admitted, lists) => `${whole(admitted)} of ${whole(lists)}`,
  holds: {majority: (party) => `${party}: a majority`, "two-thirds": (party) => `${party}: two thirds`},
  nobodyHolds: "nobody",
  lines: (half, two, members) => `majority ${whole(half)}, two thirds ${whole(two)} of ${whole(members)}`,
  reach: ({party, districts, majority, twoThirds}) =>
    majority === null
      ? "nobody"
      : `${party}: ${[
          majority === 0
            ? "a majority"
            : `a majority if it wins ${whole(majority)} of ${districtsOf(districts)}`,
          twoThirds === null
            ? "two thirds out of reach"
            : `two thirds if it wins ${whole(twoThirds)}${majority === 0 ? ` of ${counted(districts, {one: "district", other: "districts"})}` : ""}`,
        ].join("; ")}`,
  enters: (parties) => `gets in: ${list(parties)}`,
  joins: (party) => `below the threshold, admitted by the rule for a sole list: ${party}`,
  leaves: (parties) => `no longer in: ${list(parties)}`,
  span: (least, most) => (least === most ? whole(least) : `${whole(least)}–${whole(most)}`),
  changeSpan: (least, most) => `${least} to ${most}`,
  shareSpan: (least, most) => `${least} to ${most} of the house`,
  orMore: (all) => `${whole(all)} or more`,
  hangsOnDistricts: "depends on who wins the districts",
  votes,
  shareOfHouse: (share, points) => `${share} of the house, ${points} percentage points`,
  same: "no change",
  otherWise: "changed",
  modelled: "Who would win the districts is not known: a party may win none of them or all",
  key: {
    list: "list seats",
    district: "district seats",
    open: "districts it may or may not win",
    half: "a majority and two thirds of all members",
    changed: "bold: differs from the first column",
  },
  waits: "Loading stations…",
  noNumbers: "No numbers",
  unavailable: {
    "no-stations":
      "Cannot be computed: district seats need stations to make districts from, and none are known for this election.",
    "count-without-stations":
      "Cannot be computed: district seats need stations to make districts from, and a hypothetical count has none.",
    "not-loaded": "Cannot be computed: the station files did not load.",
    "no-registered": "Cannot be computed: the number of registered voters is not in our sources.",
    "mazhilis-only":
      "Not compared: this law sets the seats of parliament; a maslikhat has a house of its own.",
    "no-party": "Cannot be computed: an assumption names a party that did not stand in this election.",
    "too-few-seats": "Cannot be computed: more districts than the house has seats.",
    "winners-misfit": "Cannot be computed: the winners of districts that were typed do not fit these rules.",
    "unknown-name": "Cannot be computed: the link names an unknown rule.",
    "not-on-device": "Cannot be computed: the link names protocols that are not on this device.",
    "unknown-contest": "Cannot be computed: the link names an unknown election.",
    repeated: "Cannot be computed: the link names a rule more than once.",
    "bad-value": "Cannot be computed: one of the rules cannot have this value.",
    "not-computable":
      "Cannot be computed: one of the rules needs a figure that is not known for this election.",
  },

  words: {
    heading: "What changes, and what does not",
    lead: (law) => `Each set of rules is compared with the first column (${law}).`,
    leader: {
      fewer: (party, won, house, by) => `${party} has ${whole(won)} of ${seats(house)}, ${whole(by)} fewer.`,
      same: (party, won, house) => `${party} keeps ${whole(won)} of ${seats(house)}.`,
      more: (party, won, house, by) => `${party} has ${whole(won)} of ${seats(house)}, ${whole(by)} more.`,
    },
    leaderSpan: (party, span, house, {districts, takesAll}) =>
      `${party} has ${fromTo(span)} of ${seats(house)}${whatItTakes(span, takesAll, districts)}.`,
    shareSpan: (least, most, lawShare) =>
      `That is from ${least} to ${most} of the house, against ${lawShare} in the first column.`,
    othersAtLeast: (parties) => `Other parties have at least: ${list(parties)}.`,
    has: (party, won) => `${party} ${whole(won)}`,
    leaderShare: (party, won, house, share, lawShare) =>
      `${party} has ${whole(won)} of ${seats(house)}: ${share} of the house, against ${lawShare} in the first column.`,
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
    effects: ({party, percent, threshold, districtSeats, districts}) =>
      `Each rule alone, for ${party}: with a ${percent} threshold ${fromTo(threshold)} seats, with ${whole(districtSeats)} district seats ${fromTo(districts)}.`,
    finding: ({count, name, party, percent, threshold, law, house, together, takesAll, districtSeats}) =>
      `${name}. ${count}, ${party} would have ${fromTo(threshold)} of ${seats(house)} with a ${percent} threshold alone (${fromTo(law)} under the law). With all the rules together it would have ${fromTo(together)}${whatItTakes(together, takesAll, districtSeats)}.`,
    lawful: ({count, party, law, house}) =>
      `${count}, ${party} has ${fromTo(law)} of ${seats(house)} under the law in force on election day.`,
    districtsAlone: ({lawPercent, districtSeats, districts}) =>
      `With ${whole(districtSeats)} district seats alone and the threshold left at ${lawPercent}: ${fromTo(districts)}.`,
    needed: ({majority, twoThirds, districts, members, lines: [half, two]}) => {
      const majorityOf = `a majority (${whole(half)} of ${whole(members)})`;
      const twoThirdsOf = `two thirds (${whole(two)} of ${whole(members)})`;
      if (majority === null) return [`It could not reach ${majorityOf} even with every district.`];
      const out = `It could not reach ${twoThirdsOf} even with every district.`;
      if (majority === 0)
        return twoThirds === 0
          ? []
          : [
              `It has ${majorityOf} whoever wins the districts.`,
              twoThirds === null
                ? out
                : `For ${twoThirdsOf} it would have to win ${whole(twoThirds)} of the ${districtsOf(districts)}.`,
            ];
      return [
        `It would have to win ${whole(majority)} of the ${districtsOf(districts)} for ${majorityOf}${twoThirds === null ? "" : ` and ${whole(twoThirds)} for ${twoThirdsOf}`}.`,
        ...(twoThirds === null ? [out] : []),
      ];
    },
    notFromLists: "Votes for lists do not show who would have won a district.",
    known: ({year, party, share, won, districts}) =>
      `In ${year} the leading party (${party}, ${share} of votes) won ${whole(won)} of ${districtsOf(districts)}.`,
  },

  funding: {
    heading: "State funding",
    sentence: ({rate, year, paid}) =>
      `State funding depends on the number of votes: in ${year} a party in the Mazhilis got ${rate} tenge for each of its votes. Under the law of the day that makes ${paid} million tenge for ${year}. The rate changed from year to year.`,
    notMaslikhats:
      "State funding depends on the vote for the Mazhilis; a vote for a maslikhat brings no party money.",
    sample: "State funding is not computed here: these votes are a sample of stations, not the country’s.",
    loaded: "State funding is not computed for protocols that you loaded.",
    noRate: "How much was paid for a vote in those years is not in our sources.",
    rate: (tenge, year) => `${tenge} tenge a vote, ${year}`,
  },

  rounding: (points) =>
    `The statement gives whole percentages, so each share may be up to ${points} percentage points higher or lower, and seats close to a line may go to another party.`,
  ignoredReason: {
    "unknown-name": (value) => `${quotation(value)} is not a setting of this page`,
    "not-on-device": (value) =>
      `${quotation(value)} is made of protocols that somebody loaded. They were not found in this browser: reload the page to look once more, or load the same files here, and the link will open. The first election is shown`,
    repeated: (value) =>
      `the link names ${quotation(value)} where another value stands already; the first one is used`,
    "unknown-contest": (value) => `there is no election ${quotation(value)}, the first one is shown`,
    "bad-column": (value) => `the column ${quotation(value)} cannot be read`,
    duplicate: (value) => `the column ${quotation(value)} is there already`,
    "too-many": (value) => `there is no room for the column ${quotation(value)}`,
    "bad-laws": (value) => `the laws ${quotation(value)} are not in the catalogue, the first pair is shown`,
    "bad-count": (value) =>
      `${quotation(value)} is no count that rounds to the published percentages; the published ones are shown`,
  },
};
