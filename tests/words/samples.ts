/**
 * The figures and names with which the table of all messages calls those that need some. A message without figures
 * here does not compile; one that counts is shown for 1, 2, 5 and 21, which take different forms in Russian.
 */

import type {Language} from "../../src/catalogue/language.js";
import type {CompareMessages} from "../../src/pages/compare/words.js";
import type {EvidenceMessages} from "../../src/pages/evidence/words.js";
import type {SpreadMessages} from "../../src/pages/lab/spreadWords.js";
import type {MethodMessages} from "../../src/pages/method/words.js";
import type {ProtocolsMessages} from "../../src/pages/protocols/words.js";
import type {Messages} from "../../src/words/messages.js";
import {compareMessagesIn, messagesIn} from "./allMessages.js";
import {claimSamples, countrySamples, safeSamples} from "./sampleClaims.js";
import type {Sampled} from "./sampled.js";

/** A number that each form of a noun goes with: 1, 2, 5, 21. */
const counts: readonly [number][] = [[1], [2], [5], [21]];

/** The same beside a whole. */
const countsOf = (whole: number): readonly [number, number][] => counts.map(([count]) => [count, whole]);

/** The names in a language, and figures as its sentences write them. */
function inLanguage(language: Language) {
  const {formats} = messagesIn(language);
  const [party, second, abbreviation] = {
    kk: ["Нұр Отан", "Ақ жол", "ҚХП"],
    ru: ["Нур Отан", "Ак жол", "НПК"],
    en: ["Nur Otan", "Ak Zhol", "PPK"],
  }[language];
  const file = "protocols.csv";
  return {
    formats,
    party,
    second,
    abbreviation,
    file,
    one: [party],
    several: [party, second, abbreviation],
    seven: formats.percent(7),
    share: formats.rounded(71.09, 2),
    change: formats.signed(-3),
    votes: formats.whole(5_148_074),
    date: "2021-01-10",
  };
}

/** For the words that every page shares. */
export function sharedSamples(language: Language): Sampled<Omit<Messages, "formats">> {
  const {formats, party, second, abbreviation, one, several, seven, share, change, votes, date} =
    inLanguage(language);
  const {ruleWords, headline} = messagesIn(language);
  const {short, inSentence} = ruleWords;
  const {by} = headline;
  const rules = ruleWords.sentence(by.official("2021"), [inSentence.threshold(7)], []);
  const [threshold, least] = [formats.percent(7), formats.percent(6.93)];
  const elsewhere: readonly [{party: string; threshold: string; others: string; share: string}][] = [
    [{party, threshold, others: formats.rounded(96.4, 1), share: least}],
  ];
  return {
    seatsOfHouse: counts,
    sampleCaveat: counts,
    admittedElsewhere: {open: elsewhere, "cannot-fail": elsewhere, "cannot-hold": elsewhere},
    sourceLink: [["HAQ"]],
    districtSeatsOf: countsOf(98),
    inPercent: [[messagesIn(language).ruleControls["threshold.percent"].label]],
    setTo: [[7.5, party]],
    inForce: [[date]],
    backToLaw: [["2021-05-24"]],
    underLaw: [[date]],
    notAPercentage: [[100]],
    more: {
      notAHouse: [[500]],
      transferPercent: [[1]],
      transferFrom: [[2]],
      transferTo: [[3]],
      removeTransfer: [[4]],
    },
    ruleControls: {countAppointed: {label: counts}},
    ruleWords: {
      sentence: [
        [by.official("2021"), [inSentence.threshold(7)], []],
        [by.observers("2021", 192), [inSentence.threshold(5), inSentence.districts(29)], []],
        [
          by.protocols(1),
          [inSentence.threshold(5), inSentence.districts(1), inSentence.floor(30)],
          [short.compensation, short.formula("droop")],
        ],
      ],
      inSentence: {threshold: [[7]], districts: counts, floor: [[30]]},
      short: {
        threshold: [[7]],
        thresholdOf: [["registered"]],
        districts: counts,
        floor: [[30]],
        formula: [["hare"]],
        againstAll: [[5]],
        transfers: counts,
      },
      line: [[[messagesIn(language).ruleWords.noFloor, messagesIn(language).ruleWords.noTransfers]]],
      threshold: [[7]],
      exempt: [[[party]], [[party, second]]],
      formula: [["hare"]],
      soleMinimum: counts,
      districts: counts,
      floor: [[30]],
      belowFloor: [["region-vacant"]],
      againstAll: [[5]],
      transfer: [[10, second, party]],
      winners: [
        [[[party, 37]], 12],
        [
          [
            [party, 30],
            [abbreviation, 2],
          ],
          17,
        ],
        [[], 49],
      ],
      seats: counts,
      appointed: [[true], [false]],
    },
    headline: {
      by: {official: [["2021"]], possible: [["2021"]], observers: [["2021", 192]], protocols: counts},
      whose: {official: [["2021"]], possible: [["2021"]], observers: [["2021", 192]], protocols: counts},
      took: [
        [rules, party, 76, 98],
        [rules, abbreviation, 1, 1],
      ],
      emptyHouse: counts.map(([vacant]) => [rules, vacant, 98]),
      margin: {twoThirds: [[0], ...counts], majority: counts, none: counts},
      law: [[date]],
      same: [[date, 0]],
      fewer: counts.map(([less]) => [date, less]),
      more: counts.map(([more]) => [date, more]),
      otherHouse: [[share, {lawDate: date, seats: 76, house: 98, share}]],
      range: [
        [rules, {party, none: 35, every: 84, districts: 49, house: 98}],
        [rules, {party, none: 35, every: 36, districts: 1, house: 98}],
        [rules, {party: abbreviation, none: 35, every: 70, districts: 49, house: null}],
      ],
      needs: {
        twoThirds: {with: counts.map(([needed]) => [needed, 49])},
        majority: {with: counts.map(([needed]) => [needed, 21])},
      },
      under: [[date, party, 76, 98]],
      notDrawn: [[rules, party]],
      drawn: [
        [rules, {party, least: 43, greatest: 52, house: 98, draws: 200}],
        [rules, {party, least: 65, greatest: 65, house: 98, draws: 1}],
      ],
    },
    told: {
      between: [
        [83, 88, 86],
        [1, 21, 5],
        [0, 2, 0],
        [83, 84, 84],
        [0, 1, 0],
        [86, 86, 86],
      ],
      briefly: [[83, 88, 86]],
      within: [
        [934, 1000],
        [921, 1000],
        [996, 1000],
      ],
      mostLikely: counts,
      eachDot: [[20], [50]],
    },
    allAdmitted: counts,
    admittedSentence: countsOf(22),
    unrepresented: [[share]],
    vacantSeats: countsOf(98),
    voidContest: [[share, seven]],
    voidAgainstAll: [[share, seven]],
    voidProtocols: [[seven]],
    noneAdmitted: counts.map(([seats]) => [seven, seats]),
    nothingCounted: counts.map(([seats]) => [seven, seats]),
    openTie: counts.map(([seats]) => [several, seats]),
    brokenTie: [
      [[party, second], one],
      [several, [party, abbreviation]],
    ],
    lines: [
      [54, 72, 107, 9],
      [50, 66, 98, 0],
    ],
    knownDistricts: [
      [{year: "2023", party, share, won: 22, of: 29, others: 7}],
      [{year: "2004", party, share, won: 67, of: 67, others: 0}],
    ],
    marginShort: {twoThirds: [[0], ...counts], majority: counts, none: counts},
    presets: {law: [[date]]},
    seatsWord: counts,
    parliamentOf: counts,
    appointed: counts,
    change: [[3], [0], [-3]],
    unchanged: [[one], [several]],
    table: {above: counts, short: counts, fromTo: [[35, 84]], points: [[change]]},
    measures: {fundingLead: [[formats.decimal(1275), "2021"]]},
    axis: {
      described: [[formats.percent(0), seven, party]],
      first: [[seven]],
      last: [[seven]],
      between: [[formats.percent(5), seven]],
      tip: [[party, share, formats.whole(5), votes]],
      dropsOut: [[one], [several]],
      listsOnly: counts,
      interval: [[formats.decimal(0.5)]],
    },
    working: {
      floorMet: [[seven]],
      floorMissed: {
        "contest-void": [[1, 1, seven]],
        "contest-scale": [[1, 1, seven]],
        "region-exclude": countsOf(22).map(([missed, of]) => [missed, of, seven]),
        "region-vacant": countsOf(22).map(([missed, of]) => [missed, of, seven]),
        "district-vacant": countsOf(22).map(([missed, of]) => [missed, of, seven]),
        "protocol-exclude": countsOf(22).map(([missed, of]) => [missed, of, seven]),
      },
      votesNotCounted: [[votes]],
      seatsEmptied: counts,
      houseSplit: [
        [69, 29],
        [1, 1],
      ],
      listToShare: counts,
      thresholdLine: [[seven, messagesIn(language).thresholdBases.valid, votes, formats.whole(360_366)]],
      quota: [[messagesIn(language).formulas.hare]],
      quotaLine: [[votes, formats.whole(98), formats.decimal(52_531.37)]],
      transferLine: [[second, party, seven, 1234]],
      againstAllLine: {above: [[share, seven]], within: [[share, seven]]},
      averages: [[messagesIn(language).formulas.dhondt]],
      averagesLast: [[party, formats.decimal(52_531.37)]],
      averagesNext: [[abbreviation, formats.decimal(52_531.37)]],
      compensationLine: counts,
      overhangLine: {
        keep: counts,
        absorb: [[0]],
        level: counts,
      },
      short: counts.map(([short]) => [party, short]),
      runnerUpLine: [[party, second]],
      runnerUpSum: counts.map(([seats]) => [votes, formats.decimal(52_531.37), 1, seats]),
      tieToEarlier: [[several, one]],
      districtsWon: counts,
      districtsVacant: counts,
    },
    sources: {published: [["HAQ"]], stations: counts, realStations: counts},
    loaded: {
      note: [[{read: 21, kept: 5, marked: 2, refused: 1}]],
      without: [
        [1, 3, "33%"],
        [9846, 13123, "75%"],
      ],
      withoutParts: counts,
      withoutVotes: [
        [1, "0.1%"],
        [900, "85.7%"],
      ],
      overBallots: [
        [{stations: 3, of: 3}],
        [{stations: 1500, of: 2001}],
        [{stations: 1500, of: 2001, than: "registered"}],
      ],
      leftOut: [
        [[{heading: "Greens", sum: 52_531}]],
        [
          [
            {heading: "Greens", sum: null},
            {heading: "Sun", sum: 1},
          ],
        ],
      ],
      sheetsLeftOut: [[["Юг"]], [["Юг", "2021"]]],
      source: [[["a.csv", "b.csv"], date]],
      counted: counts,
      districtsNamed: counts,
      unreadable: counts,
    },
    status: {
      counted: {
        none: counts.map(([protocols]) => [protocols, 0]),
        some: countsOf(22).map(([drawn, protocols]) => [protocols, drawn]),
        all: counts.map(([protocols]) => [protocols, protocols]),
      },
      failed: [["threshold", messagesIn(language).status.faults["not-a-percent"]]],
    },
    sheet: {printed: [[inLanguage(language).date]]},
    ignoredReason: {
      "not-loaded": [["districts", "50"]],
      "no-party": [["move", "atlantis"]],
      "too-few-seats": [["seats", "5"]],
      "winners-misfit": [["winners", "nur-otan*60"]],
      "unknown-name": [["colour", "red"]],
      "not-on-device": [["contest", "loaded-1"]],
      "unknown-contest": [["contest", "atlantis"]],
      "bad-value": [["threshold", "abc"]],
      repeated: [["threshold", "7"]],
      "no-stations": [["districts", "50"]],
      "no-registered": [["of", "registered"]],
    },
  };
}

/** For the words about how an answer differs from draw to draw. */
export function spreadSamples(language: Language): Sampled<SpreadMessages> {
  const {party} = inLanguage(language);
  return {
    drawing: [[63, 200]],
    always: [
      [1, party, 1],
      [200, party, 21],
    ],
    takes: {
      either: counts.map(([greatest]) => [greatest - 1, greatest]),
      range: counts.map(([greatest]) => [0, greatest]),
    },
    shown: {most: [[74]], other: [[72]]},
    between: [
      [200, party, "71–78", 74, "."],
      [1, party, "71–78", 74, "."],
    ],
    twoThirds: [[party, 5, 200]],
    majority: [[party, 5, 200]],
    nobody: [[5, 200]],
    unanswered: counts,
    more: counts,
    range: [[71, 78]],
  };
}

/** For the words of the compare page. */
export function compareSamples(language: Language): Sampled<CompareMessages> {
  const {formats, party, second, abbreviation, one, several, seven, share, change, date} =
    inLanguage(language);
  const name = "Reform 5/50";
  const known = (seats: number) => ({least: seats, most: seats});
  const modelled = {
    party,
    percent: formats.percent(3),
    lawPercent: seven,
    house: 98,
    districtSeats: 49,
    takesAll: true,
    law: known(76),
    threshold: known(70),
    districts: {least: 38, most: 87},
    together: {least: 35, most: 84},
  };
  const exact = {...modelled, party: second, districts: known(62), together: known(1), districtSeats: 29};
  const compensated = {...modelled, takesAll: false, together: {least: 61, most: 80}};
  const reach = {party, districts: 49, majority: 19, twoThirds: 37};
  const reaches = [
    reach,
    {...reach, twoThirds: null},
    {...reach, majority: 0},
    {...reach, majority: 0, twoThirds: null},
    {...reach, majority: 0, twoThirds: 0},
    {...reach, majority: null, twoThirds: null},
  ];
  const lines = [54, 72] as const;
  const consequence = messagesIn(language).floorRules["region-vacant"];
  return {
    count: {observers: [[192], [1]]},
    ownNumbered: [[2]],
    law: [[date], ["1995-09-28"]],
    rules: {
      threshold: [[seven]],
      lists: counts,
      mixed: [[69, 29]],
      floor: [[seven, consequence]],
      againstAll: [[seven, messagesIn(language).ruleControls["againstAll.consequence"].options.void]],
    },
    full: [[6]],
    left: [[name]],
    right: [[name]],
    remove: [[name]],
    adjustLong: [[name]],
    openInLabLong: [[name]],
    boxOf: [[messagesIn(language).ruleControls["threshold.percent"].label, name]],
    said: {added: [[name]], removed: [[name]], moved: [[name, 2, 6]]},
    open: {votesAgainstAll: [[share]]},
    table: {noSeatAnywhere: [[one], [several]]},
    tiers: [[69, 29]],
    admitted: [[3, 5]],
    holds: {majority: [[party]], "two-thirds": [[abbreviation]]},
    lines: [[50, 66, 98]],
    reach: reaches.map((one) => [one]),
    enters: [[one]],
    joins: [[party]],
    leaves: [[several]],
    span: [
      [35, 84],
      [76, 76],
    ],
    changeSpan: [[formats.signed(-41), formats.signed(8)]],
    shareSpan: [[share, seven]],
    orMore: [[98]],
    votes: [[641_641], [258_618], [1]],
    shareOfHouse: [[share, change]],
    words: {
      lead: [[messagesIn(language).underLaw(date)]],
      leader: {
        fewer: counts.map(([by]) => [party, 76, 98, by]),
        same: counts.map(([seats]) => [party, seats, seats, 0]),
        more: counts.map(([by]) => [party, 76, 98, by]),
      },
      leaderSpan: [
        [party, {least: 35, most: 84}, 98, {districts: 49, takesAll: true}],
        [party, {least: 0, most: 1}, 5, {districts: 1, takesAll: true}],
        [party, {least: 61, most: 80}, 98, {districts: 49, takesAll: false}],
      ],
      shareSpan: [[share, seven, formats.percent(77)]],
      othersAtLeast: [[[compareMessagesIn(language).words.has(party, 5)]]],
      has: [[party, 5]],
      leaderShare: [[party, 76, 145, share, seven]],
      gains: [[one]],
      loses: [[several]],
      one: [[party, change]],
      unchanged: [[several]],
      unchangedHolder: {majority: [[party]], "two-thirds": [[abbreviation]], nobody: [[""]]},
      effects: [[modelled], [exact]],
      finding: [modelled, exact, compensated].map((effects) => [
        {...effects, name, count: compareMessagesIn(language).count.official},
      ]),
      lawful: [[{...modelled, count: compareMessagesIn(language).count.observers(192)}]],
      districtsAlone: [[modelled]],
      needed: reaches.map((one) => [{...one, members: 107, lines}]),
      known: [[{year: "2023", party, share, won: 22, districts: 29}]],
    },
    funding: {
      sentence: [[{rate: formats.whole(1275), year: "2021", paid: formats.whole(6564)}]],
      rate: [[formats.whole(1275), "2021"]],
    },
    rounding: [[formats.decimal(0.5)]],
    ignoredReason: {
      "unknown-name": [["colour"]],
      "not-on-device": [["loaded-1"]],
      repeated: [["law-2021-01-10*law-2021-05-24"]],
      "unknown-contest": [["atlantis"]],
      "bad-column": [["own?x=1"]],
      duplicate: [["law-2021-05-24"]],
      "too-many": [["law-2021-05-24"]],
      "bad-laws": [["law-2021-01-10*law-2030"]],
      "bad-count": [["1.2.3"]],
    },
  };
}

/** For the words of the evidence page; its claims are those of the statement, recomputed. */
export function evidenceSamples(language: Language): Sampled<EvidenceMessages> {
  const {formats, party, one, several, seven, share, votes, date} = inLanguage(language);
  return {
    sample: [[188, 10_061, formats.rounded(1.9), formats.rounded(3.6)]],
    claims: {
      lead: [[9]],
      count: {
        holds: counts,
        "holds-after-rounding": counts,
        "holds-in-part": counts,
        "contradicted-by-tables": counts,
        "contradicted-by-official": counts,
        "cannot-be-checked": counts,
      },
      words: claimSamples(language),
    },
    safe: {words: safeSamples(language), dataOf: [[date]]},
    beyond: {
      why: [[192]],
      taken: [
        [formats.whole(433_325), formats.whole(11_919_241), formats.rounded(3.6), formats.rounded(96.4)],
      ],
      seen: [[share]],
      others: [[formats.rounded(96.4)]],
      words: countrySamples(language),
      country: [[share]],
    },
    beside: {
      places: [[share, share]],
      valid: [[party, share]],
      text: [[several]],
      one: [[party, share, seven]],
    },
    invalid: {
      official: [["2021"]],
      atMost: [[share]],
      note: [[share]],
      said: [["2016"]],
      table: [[party]],
      text: [[several]],
      ballots: [[formats.whole(5), votes]],
    },
    protocols: {
      reconstructedPart: countsOf(22),
      share: [[party]],
      scatterDots: [[formats.whole(79)]],
      scatterBins: [[formats.whole(10_061), formats.whole(2)]],
      scatterKey: [[formats.whole(2)]],
      scatterText: [[formats.whole(79), seven, party, share]],
      without: counts,
      beyond: counts,
      histogramLead: [[formats.whole(2)]],
      histogramText: [[formats.percent(28), formats.percent(30), seven, share]],
      regionsFirst: [[17, 21]],
      regionText: [
        [party, seven, share],
        [party, seven, null],
      ],
      firstRows: [[20, 21]],
    },
    findings: {
      none: counts,
      noneOfRest: counts,
      leftOut: [[one], [several]],
      summary: [[5, 21, 2, 3]],
      notGiven: [[one]],
      atMost: [[formats.whole(3000)]],
      listed: {all: counts.map(([all]) => [all, all]), first: [[5, 21]]},
      votesOf: [[party]],
    },
    effect: {
      law: [[date]],
      leftOut: counts.map(([stations]) => [stations, votes]),
      changed: [[several]],
    },
  };
}

/** For the words of the method page. */
export function methodSamples(language: Language): Sampled<MethodMessages> {
  const {formats, party, one, several, seven, share, votes} = inLanguage(language);
  const spread = {size: 0.6, turnout: 0.35, votes: 0.2};
  return {
    formulas: {
      caption: [[party]],
      atLaw: [[seven, messagesIn(language).underLaw("2021-01-10")]],
      atProposal: [[formats.percent(3)]],
      withoutSeat: [[one], [several]],
    },
    worked: {votesOf: [[party]]},
    official: {
      summary: {
        all: counts.map(([checked]) => [checked, checked, 22]),
        some: counts.map(([agreeing]) => [agreeing, 22, 23]),
      },
      listSeats: counts,
      noSeats: [[several]],
    },
    models: {
      calibration: {
        known: [[{year: "2023", party, won: 22, of: 29, others: 7}]],
        weights: [[2400, "2023"]],
        caption: [["2023"]],
        columns: {won: [[party, 29]], applied: [[party, 49, "2021"]]},
      },
      reconstructionText: [["mandat", 17]],
      drawsText: [[{observed: spread, official: spread, together: 0.5, draws: 200}]],
      sampleText: [[formats.whole(188), formats.whole(10_061), formats.whole(429_553), votes]],
      sampleShares: [[formats.rounded(1.9), share]],
    },
    glossary: {
      law: [
        ["43", "4"],
        ["97-1", null],
      ],
      statementSays: [["бүлінген бюллетеньдер"]],
    },
    measures: {
      since: [[formats.date("2025-01-13")]],
      units: {
        "minimum-wage": [[formats.percent(3), formats.decimal(0.03), formats.whole(42500)]],
        mci: [[formats.percent(65), formats.decimal(0.65), formats.whole(3932)]],
      },
      tenge: [[votes]],
    },
  };
}

/** For the words of the protocols page. */
export function protocolsSamples(language: Language): Sampled<ProtocolsMessages> {
  const {formats, party, several, file, share, date} = inLanguage(language);
  const limits: readonly [number][] = [[1000]];
  const expected: readonly [string][] = [[formats.whole(3000)]];
  const within = "region";
  return {
    drop: {inspecting: [[[file, "b.csv"]]]},
    mapping: {
      moreSheets: [[["Север"]], [["Север", "Юг"]]],
      sheetRenamed: [[{sheet: "Юг", heading: "Акжол", first: "Ак жол"}]],
      sheetAlmostSame: [[{sheet: "Юг", heading: "Бірлік", first: "Ак жол"}]],
      sheetUnread: [[{sheet: "Юг", isHidden: false}], [{sheet: "Юг", isHidden: true}]],
      sheetsLeftOut: [[["Титул"]], [["Титул", "Свод"]]],
      placesAsStations: [["Округ"]],
      removeFile: [[file]],
      headerLine: [[2]],
      sumsOfAll: [[1], [245]],
      sumsOfFirst: [[20000]],
      several: {
        tick: [["Station"]],
        tickMarked: [[1], [21]],
        are: [[1], [2], [21]],
        told: [[1], [2], [21]],
      },
      roleOf: [["Station"]],
      countedAsOf: [["Birch"]],
      unnamed: [[5]],
      votesOf: [[party]],
      regionOf: [[file]],
      file: {
        taken: [[file]],
        fixed: [["2021; 4"]],
        fault: [
          [file, null],
          [file, "mapping.columns"],
        ],
      },
      problems: {
        twice: [[several, party]],
        twiceOrAdded: [[several, party]],
        withinMissing: [[within]],
        columnCount: [[5, 21]],
      },
    },
    settings: {
      basisFixed: [[messagesIn(language).basis.official]],
      up: [[party]],
      down: [[party]],
      moved: [[party, 2, 5]],
      read: counts,
    },
    reading: {progress: [[share, 21]]},
    sample: {
      few: [[30]],
      size: [
        [null, 192],
        [party, 21],
      ],
      faults: {"no-size": [[21]], smaller: [[21], [192]], alone: [[1]]},
      working: [[1000, 2000]],
      means: [
        [192, 10_061],
        [40, 261],
      ],
      districts: [[69, 98]],
      share: [[formats.rounded(49.1), formats.rounded(55.4), formats.rounded(52.3)]],
      noInterval: [[formats.rounded(0)]],
      seats: [
        [47, 51, 49],
        [0, 1, 1],
        [21, 21, 21],
      ],
      method: [[2000]],
      own: [[49]],
      dots: [[party, "47"]],
      eachDot: [[20]],
    },
    faults: {
      inFile: [[file, party]],
      compression: [["BROTLI"]],
      encoding: [["UTF-8", 21]],
      lineTooLong: [[21, 1_000_000]],
      quoteNotClosed: [[21]],
      tooMany: {
        "too-many-columns": limits,
        "too-many-parties": limits,
        "too-many-rows": limits,
        "too-many-cells": limits,
      },
      tooLarge: [[512]],
      textTooLong: [[100_000]],
      unpackedTooLarge: [[512]],
      sameContent: [["a.csv"]],
      noProgress: [[60]],
      noSuchSheet: [["2021"]],
      noSuchHeader: [[21]],
    },
    result: {
      loaded: counts.map(([stations]) => [party, stations]),
      again: [[party]],
      putBack: [[party]],
      skips: {blank: counts, totals: counts, numbering: counts, heading: counts, ignored: counts},
      added: counts,
      combineOffer: counts,
      keepOffer: counts,
      seatsUnder: [...counts.map(([seats]): [string, number, null] => [date, seats, null]), [date, 98, 3.5]],
      within: [[within]],
      withinButton: [[within]],
      problems: {
        all: counts.map(([all]) => [all, all]),
        first: [
          [5, 21],
          [6, 22],
        ],
      },
      relationLeftOut: [[party]],
      clashes: [[21]],
      listed: [[5], [6], [200]],
      ignoredColumns: [[several]],
    },
    relations: {
      "box-adds-up": expected,
      "cast-within-issued": expected,
      "issued-within-received": expected,
      "received-is-spent": expected,
      "cast-within-registered": expected,
      "received-within-reserve": expected,
      "station-size": expected,
      "whole-number": expected,
      "station-once": expected,
    },
    storage: {lost: [["forest"]]},
    sets: {
      summary: [
        [1, 1, 1],
        [2, 2, 2],
        [21, 5, 98],
      ],
      law: [[date]],
      from: [[[file], date]],
      rows: [[{read: 21, kept: 5, marked: 2, refused: 1}]],
      actionOn: [["→", party]],
      removed: [[party]],
      confirm: [[party]],
      saved: [[party]],
    },
    fingerprint: {
      agrees: [
        [2, 1],
        [16, 1],
      ],
    },
    dictionary: {range: [["0", "100"]], key: [["station"]], headings: [["station"]]},
  };
}
