import type {Place, PlacedPercent, Side} from "../../statement/claims/claim.js";
import {are, formats, protocols, stations} from "../../words/grammar/en.js";
import {inMillions, inPercent} from "./shares.js";
import {capital, seatList, year} from "./wording.js";
import type {EvidenceMessages} from "./words.js";

const {whole, percent, number, rounded, decimal, fixed, date, list, counted} = formats;

const parties = (value: number) => counted(value, {one: "party", other: "parties"});
const millions = (tenths: number | bigint) => fixed(inMillions(tenths), 0);

const tables = {mazhilis: "Mazhilis", city: "city maslikhats", oblast: "oblast maslikhats"} as const;
const inTable = {
  mazhilis: "in the Mazhilis table",
  city: "in the city table",
  oblast: "in the oblast table",
} as const;

/** What whole tables say of a range over regions. */
const rangeFound = {
  within: () => "All three tables lie within it; no region was published.",
  outside: ({outside}: {readonly outside: readonly PlacedPercent[]}) =>
    `A whole table has ${list(outside.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}: no average lies outside its parts.`,
};

/** A printed share beside a range that is claimed. */
const againstRange = (least: number, greatest: number): Readonly<Record<Place, string>> => ({
  inside: "within",
  touches: "within",
  outside: `outside ${number(least)}–${percent(greatest)} whatever was rounded`,
});
/** A printed share beside the one share that is claimed. */
const againstSaid: Readonly<Record<Place, string>> = {
  inside: "as said",
  touches: "could be, by rounding",
  outside: "another figure, whatever was rounded",
};
const onSide: Readonly<Record<Side, string>> = {in: "in", out: "out", either: "either"};
const countedBy = {voters: "every voter counting the same", tables: "every table counting the same"} as const;
const ofLawfulSize = {within: "within", above: "above"} as const;
const byLawWord = {possible: "possible", impossible: "impossible"} as const;

/** The words of the evidence page in English. */
export const en: EvidenceMessages = {
  title: "The evidence",
  lead: "What the observers’ statement claims, recomputed; official figures beside observed ones; and the protocols, station by station.",
  sample: (own, all, ofStations, ofVoters) =>
    `The observers’ count covers ${own} of ${all} stations (${ofStations}) with ${ofVoters} of voters. The stations were not drawn at random: this is no estimate for the country.`,

  verdicts: {
    holds: "holds",
    "holds-after-rounding": "holds after rounding",
    "contradicted-by-tables": "contradicted by its own tables",
    "contradicted-by-official": "contradicted by official figures",
    "cannot-be-checked": "cannot be checked",
  },
  tables,

  claims: {
    heading: "The statement’s claims, one by one",
    lead: "Recomputed from the statement’s own tables and from official results, in whole numbers. A printed 32% may have been anything from 31.5 to just under 32.5%.",
    count: {
      holds: (claims) => `${whole(claims)} hold`,
      "holds-after-rounding": (claims) => `${whole(claims)} hold after rounding`,
      "contradicted-by-tables": (claims) => `${whole(claims)} contradicted by its own tables`,
      "contradicted-by-official": (claims) => `${whole(claims)} contradicted by official figures`,
      "cannot-be-checked": (claims) => `${whole(claims)} cannot be checked`,
    },
    subjects: {
      votes: "Votes",
      threshold: "Who passes the threshold",
      turnout: "Turnout, ballots, money",
      invalid: "Invalid ballots",
      sample: "Stations",
    },
    origins: {
      said: "said in the text",
      printed: "printed in a table",
      follows: "follows from recommendation 3 and the table",
    },
    arithmetic: "Arithmetic",
    quoted: "In its own words (Kazakh):",
    reading: "How the reconstruction reads it:",
    alternative: "Another reading:",
    words: {
      "constant-winner": {
        said: ({party}, {party: name}) => `${name(party)} has won every election.`,
        found: ({party, won, stood}, {party: name}) =>
          `${name(party)} came first in ${whole(won)} of ${whole(stood)} Mazhilis elections it stood in whose official votes we have.`,
        lines: ({elections}, {party: name}) =>
          elections.map(
            ({date: day, party, votes, share}) =>
              `${date(day)}: ${name(party)}, ${whole(votes)} votes, ${rounded(inPercent(share), 2)} of valid votes`,
          ),
      },
      largest: {
        said: ({party}, {party: name}) => `${name(party)} got the most votes.`,
        found: ({party, first, of}, {party: name}) =>
          `${name(party)} is first in ${whole(first)} of ${whole(of)} tables, by more than rounding could hide.`,
        lines: ({party, tables: rows}, {party: name}) =>
          rows.map(
            ({table, percent: own, next}) =>
              `${capital(tables[table])}: ${name(party)} ${percent(own)}, next ${name(next.party)} ${percent(next.percent)}`,
          ),
      },
      "winner-range": {
        said: ({party, least, greatest}, {party: name}) =>
          `${name(party)} got ${percent(least)} to ${percent(greatest)}, depending on the region.`,
        found: rangeFound,
        lines: ({least, greatest, tables: rows}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstRange(least, greatest)[place]}`,
          ),
          "Read as the Mazhilis alone, the range can hold; the regions are not named.",
        ],
      },
      "shares-sum": {
        said: ({table}) => `The shares ${inTable[table]} are those of all ballots.`,
        found: ({sum, range}) =>
          `They add up to ${percent(sum)}. Shares that print like this can add up to anything from ${percent(inPercent(range.least))} to just under ${percent(inPercent(range.below))}.`,
        lines: ({percents, sum, count, off}) => [
          `${percents.map((one) => whole(one)).join(" + ")} = ${whole(sum)}`,
          `Each of the ${whole(count)} figures may be half a point off: ±${decimal(off, 1)} points in all`,
        ],
      },
      admitted: {
        said: ({table, threshold, named}, {party: name}) =>
          `Four parties passed ${percent(threshold)} ${inTable[table]}: ${list(named.map(name))}.`,
        found: {
          sure: ({threshold, inside}, {party: name}) =>
            `${parties(inside.length)} ${are(inside.length)} above ${percent(threshold)} whatever was rounded: ${list(inside.map(name))}.`,
          open: ({threshold, inside, either}, {party: name}) =>
            `${parties(inside.length)} ${are(inside.length)} above ${percent(threshold)} whatever was rounded: ${list(inside.map(name))}. Could be either: ${list(either.map(name))}.`,
        },
        lines: ({threshold, parties: rows}, {party: name}) => [
          ...rows.map(
            ({party, percent: own, range, side}) =>
              `${name(party)}: ${percent(own)}, that is ${rounded(inPercent(range.least), 2)} of all ballots at least and under ${rounded(inPercent(range.below), 2)} of valid ones: ${onSide[side]}`,
          ),
          `The threshold of ${percent(threshold)} is a share of valid ballots; the tables give shares of all ballots.`,
        ],
      },
      "proposed-line": {
        said: ({table, party, percent: own, threshold}, {party: name}) =>
          `${name(party)} has ${percent(own)} ${inTable[table]}, exactly the ${percent(threshold)} that the statement proposes.`,
        found: {
          in: ({range, threshold}) =>
            `Of valid ballots that is from ${rounded(inPercent(range.least), 2)} to under ${rounded(inPercent(range.below), 2)}: at a threshold of ${percent(threshold)} it is in.`,
          out: ({range, threshold}) =>
            `Of valid ballots that is from ${rounded(inPercent(range.least), 2)} to under ${rounded(inPercent(range.below), 2)}: at a threshold of ${percent(threshold)} it is out.`,
          either: ({range, threshold}) =>
            `Of valid ballots that is from ${rounded(inPercent(range.least), 2)} to under ${rounded(inPercent(range.below), 2)}: at a threshold of ${percent(threshold)} it may be in or out.`,
        },
        lines: ({party, house, seats: held}, {party: name}) => [
          `In a house of ${whole(house)}, if ${name(party)} is in: ${seatList(held.in, name)}`,
          `If it is out: ${seatList(held.out, name)}`,
        ],
      },
      level: {
        said: ({table, parties: pair, percents}, {party: name}) =>
          `${list(pair.map(name))} are level at ${percent(percents[0])} ${inTable[table]}.`,
        found: {
          deciding: ({hidden, deciding}) =>
            `One may be ahead by up to ${whole(hidden)} ballots. That would decide a seat in a maslikhat of ${deciding.map(whole).join(" or ")}.`,
          idle: ({hidden}) => `One may be ahead by up to ${whole(hidden)} ballots. It would decide no seat.`,
        },
        lines: ({parties: pair, houses}, {party: name}) =>
          houses.map(
            ({house, first, even, second}) =>
              `House of ${whole(house)}, ${name(pair[0])}–${name(pair[1])}: ${first.join("–")} if the first is ahead, ${even.join("–")} if even (earlier list first), ${second.join("–")} if the second is`,
          ),
      },
      "outsiders-mazhilis": {
        said: () => "Parties outside parliament were not let into the Mazhilis.",
        found: {
          none: ({parties: outside}, {party: name}) =>
            `${list(outside.map(name))} won no seat in 2016 and none in 2021.`,
          seated: ({seats: held}, {party: name}) => `Announced seats: ${seatList(held, name)}.`,
        },
        lines: ({parties: outside}, {party: name}) => [
          `Parties that stood in both elections under the same name and had no seat after 2016: ${list(outside.map(name))}`,
          "Why they were not let in is beyond arithmetic.",
        ],
      },
      "outsiders-maslikhats": {
        said: () => "Parties outside parliament were not let into the maslikhats.",
        found: {
          none: () => "No announced seats of such a party are known to us.",
          seated: ({councils}, {party: name, council}) =>
            `Announced seats: ${councils.map((row) => `${name(row.party)} ${whole(row.seats)} (${council(row.council)})`).join(", ")}.`,
        },
        lines: ({parties: outside}, {party: name}) => [
          `Parties that stood in 2016 and 2021 under the same name and had no seat in the Mazhilis: ${list(outside.map(name))}`,
          "Only three city maslikhats of 2021 are in our sources; of the others nothing can be said.",
        ],
      },
      "invalid-before": {
        said: ({said}) => `${percent(said)} of ballots were spoilt at the parliamentary election before.`,
        found: {
          known: ({official}) => `Officially ${rounded(official[0].percent, 2)} in 2016.`,
          unknown: () => "The official count is not in our sources.",
        },
        lines: ({said, official}) =>
          official.flatMap(({invalid, cast, percent: share}) => [
            `${whole(invalid)} invalid of ${whole(cast)} ballots = ${rounded(share, 3)}`,
            `Where its ${percent(said)} comes from, the statement does not say.`,
          ]),
      },
      "invalid-now": {
        said: ({said}) => `Now ${percent(said)} were spoilt.`,
        found: ({tables: rows}) =>
          `The statement’s tables have ${list(rows.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}.`,
        lines: ({tables: rows, official}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstSaid[place]}`,
          ),
          ...official.map(
            ({invalid, cast, percent: share}) =>
              `Official count of 2021: ${whole(invalid)} of ${whole(cast)} = ${rounded(share, 2)}, invalid and unaccounted together`,
          ),
          "The sentence compares elections to the Mazhilis, so its table decides.",
        ],
      },
      "turnout-range": {
        said: ({least, greatest}) =>
          `Turnout was ${percent(least)} to ${percent(greatest)}, depending on the region.`,
        found: rangeFound,
        lines: ({least, greatest, tables: rows}) =>
          rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstRange(least, greatest)[place]}`,
          ),
      },
      "turnout-mean": {
        said: ({said}) => `Mean turnout was ${percent(said)}.`,
        found: ({said, tables: rows}) =>
          `The tables have ${list(rows.map(({percent: own}) => percent(own)))}. By voters they do not give ${percent(said)}; a mean over regions could, but none is published.`,
        lines: ({means}) =>
          means.map(
            ({of, by, share}) =>
              `${capital(of.map((table) => tables[table]).join(" + "))}, ${countedBy[by]}: ${rounded(inPercent(share), 2)}`,
          ),
      },
      unused: {
        said: ({table, voted, unused}) =>
          `${percent(voted)} voted and ${percent(unused)} of ballots were left unused ${inTable[table]}.`,
        found: {
          even: () => "Together 100%, as many as there are voters.",
          more: ({sum, fewest, most, reserve}) =>
            `Together ${percent(sum)}. That takes ${whole(fewest)} ballots at least; voters and the law’s reserve of ${percent(reserve)} make ${whole(most)} at most.`,
        },
        lines: ({voted, unused, sum, registered, fewest, most, excess, stations: own, reserve}) => [
          `${whole(voted)} + ${whole(unused)} = ${whole(sum)}`,
          `Fewest ballots that print so, of ${whole(registered)} voters: ${whole(fewest)}`,
          `Most by law, voters and ${percent(reserve)} (art. 37): ${whole(most)}`,
          ...excess.map(
            (by) =>
              `Too many by ${whole(by)}. Were the reserve rounded up at each of the ${whole(own)} stations, ${whole(own)} more at most would be lawful.`,
          ),
        ],
      },
      funding: {
        said: () => "State funding of parties follows the number of votes.",
        found: ({rate, votes, paid}) =>
          `By law ${decimal(rate / 10, 1)} tenge a vote a year: ${whole(votes)} votes, ${millions(paid)} million tenge.`,
        lines: ({rate, votes, paid, said, official, atSaid, gap}) => [
          `${whole(votes)} votes of the parties with seats × ${decimal(rate / 10, 1)} tenge = ${millions(paid)} million tenge a year`,
          `If turnout had been ${percent(said)} instead of ${rounded(inPercent(official), 2)} and every party’s votes fewer in proportion: ${millions(atSaid)} million, ${millions(gap)} million less`,
          "That proportion is an assumption, and the observers’ mean is of their own stations. What was unlawful is not for arithmetic to say.",
        ],
      },
      population: {
        said: ({said}) => `The voters were ${percent(said)} of the population.`,
        found: ({turnout, implied}) =>
          `The population is not in our sources. At ${percent(turnout)} turnout it would have to be ${decimal(Number(implied.least) / 1e6, 1)} to ${decimal(Number(implied.most) / 1e6, 1)} million.`,
        lines: ({said, turnout, registered, voters, implied}) => [
          `${percent(turnout)} of ${whole(registered)} registered voters = ${whole(voters.middle)} (from ${whole(voters.least)} to ${whole(voters.most)}, as ${percent(turnout)} is rounded)`,
          `${whole(voters.least)} ÷ ${decimal(said + 0.5, 1)}% to ${whole(voters.most)} ÷ ${decimal(said - 0.5, 1)}%: ${whole(implied.least)} to ${whole(implied.most)} people`,
        ],
      },
      stations: {
        said: ({tables: rows}) =>
          `The count covers ${rows.map(({table, stations: own, registered}) => `${whole(own)} stations and ${whole(registered)} voters (${tables[table]})`).join(", ")}.`,
        found: ({rest}) =>
          `No list of stations was published. How the tables are related is not said: the Mazhilis has ${whole(rest.stations)} stations and ${whole(rest.registered)} voters more than the maslikhats together.`,
        lines: ({tables: rows, rest, turnout, largest, byLaw, country}) => [
          ...rows.map(
            ({table, stations: own, registered, votersEach, size}) =>
              `${capital(tables[table])}: ${whole(registered)} ÷ ${whole(own)} = ${whole(votersEach)} voters a station, ${ofLawfulSize[size]} the ${whole(largest)} the law allows`,
          ),
          `If the maslikhat stations were among those of the Mazhilis, ${whole(rest.registered)} voters would be left for ${whole(rest.stations)} stations: ${byLawWord[byLaw]} by law, with a turnout of ${rounded(turnout.least, 0)} to ${rounded(turnout.most, 0)} if everyone took both ballots`,
          `The country: ${whole(country.stations)} stations, ${whole(country.registered)} voters`,
        ],
      },
    },
  },

  safe: {
    heading: "Safe to say aloud",
    lead: "Each sentence rests on the tables as printed, on official figures or on the law; take the words as they stand.",
    print: "Print this list",
    printHint:
      "One or two A4 pages, black on white: these two lists with their sources. The rest of the page is not printed.",
    say: "Say",
    avoid: "Not",
    notSay: "Better not say",
    notSayLead:
      "These claims of the statement contradict its own tables or official figures, or cannot be checked.",
    because: "Because",
    words: {
      sample: {
        say: ({stations: own, registered, ofStations: ofCountry, ofVoters}) =>
          `By their statement, independent observers counted at ${whole(own)} polling stations with ${whole(registered)} voters. That is ${rounded(ofCountry, 1)} of the country’s stations and ${rounded(ofVoters, 1)} of its voters.`,
        avoid: ({tables: counts}) =>
          `“The country voted like this.” The stations were not drawn at random. Do not add up ${list(counts.map(whole))}: how the tables are related is not said.`,
      },
      largest: {
        say: ({party, tables: rows}, {party: name}) =>
          `${name(party)} came first in all three of the observers’ counts: ${list(rows.map(({table, percent: own}) => `${percent(own)} of ballots (${tables[table]})`))}.`,
        avoid: ({said, inCities}) =>
          `“From ${percent(said.least)} to ${percent(said.greatest)}.” The city table has ${percent(inCities)}.`,
      },
      share: {
        say: ({party, observed, official, valid}, {party: name}) =>
          `${name(party)} has ${percent(observed)} of ballots at the observers’ stations. The official result is ${rounded(inPercent(official), 1)} of ballots handed out, or ${rounded(inPercent(valid), 1)} of valid votes.`,
        avoid: ({observed, official, valid}) =>
          `${percent(observed)} against ${rounded(inPercent(valid), 1)}: these are shares of different things. Compare with ${rounded(inPercent(official), 1)}.`,
      },
      turnout: {
        say: ({observed, official}) =>
          `At the observers’ stations ${percent(observed)} of registered voters voted in the Mazhilis election. Officially ${rounded(inPercent(official), 2)} of the country’s voters received ballots.`,
        avoid: ({said, tables: rows}) =>
          `“The real turnout was ${percent(said.mean)}”, “from ${percent(said.least)} to ${percent(said.greatest)}”. The tables have ${list(rows.map(percent))}.`,
      },
      "lists-mazhilis": {
        say: ({threshold, parties: named, inside, withSeats}, {party: name}) =>
          `In the observers’ Mazhilis table ${whole(inside)} parties are above ${percent(threshold)}, whatever was rounded: ${list(named.map(name))}. Officially ${whole(withSeats)} got seats.`,
        avoid: ({fifth}, {party: name}) =>
          `“Four parties entered the Mazhilis.” ${name(fifth)} is the fifth.`,
      },
      "lists-maslikhats": {
        say: ({threshold, parties: named}, {party: name}) =>
          `In both maslikhat tables the same four parties are above ${percent(threshold)}: ${list(named.map(name))}.`,
        avoid: () => "Seats by city or oblast: the statement names no city and no oblast.",
      },
      invalid: {
        say: ({observed, before, beforeDate}) =>
          `At the observers’ stations ${percent(observed)} of Mazhilis ballots were invalid. In ${year(beforeDate)} it was officially ${rounded(inPercent(before), 2)} across the country.`,
        avoid: ({said}) =>
          `“From ${percent(said.before)} to ${percent(said.now)}.” ${percent(said.before)} is not the official figure, ${percent(said.now)} not that of the Mazhilis table; and a sample is not a country.`,
      },
      funding: {
        say: ({rate, votes, paid}) =>
          `The state pays ${decimal(rate / 10, 1)} tenge a year for each vote of a party with seats: for ${whole(votes)} votes, ${millions(paid)} million tenge a year.`,
        avoid: () => "“So much was stolen.” How many votes too many were counted, nobody has shown.",
      },
      constant: {
        say: ({party, elections, since}, {party: name}) =>
          `${name(party)} came first in all ${whole(elections)} elections to the Mazhilis since ${year(since)} by official results.`,
        avoid: () => "“In all elections of Kazakhstan”: others are not in our sources.",
      },
    },
    sourcesLine: "Sources:",
    dataOf: (day) => `Figures of the election of ${date(day)}`,
  },

  beside: {
    heading: "Official beside observed",
    lead: "10 January 2021, Mazhilis: the Commission’s count of the country, and the observers’ count of their stations.",
    base: "One base for both: turnout in percent of registered voters, all else in percent of ballots. In the official count these are voters who received a ballot. An observed share may be half a point more or less than printed.",
    turnout: "Turnout",
    invalid: "Invalid ballots",
    invalidShort: "Invalid",
    official: "Official",
    observed: "Observed",
    difference: "Observed less official",
    row: "Figure",
    points: (points) => `${points} points`,
    valid: (party, share) =>
      `Announced shares are of valid votes: ${party} then has ${share}. Official invalid ballots are invalid and unaccounted ones together.`,
    text: (rows) => `Official and observed figures: ${rows.join("; ")}.`,
    one: (name, official, observed) => `${name} ${official} officially, ${observed} observed`,
  },

  invalid: {
    heading: "Invalid ballots",
    lead: "Percent of ballots. Observed figures are whole percentages, half a point either way.",
    official: (when) => `Official, ${when}`,
    together: "invalid and unaccounted together",
    atMost: (share) => `≤ ${share}`,
    note: (share) =>
      `In 2021 the official count gives invalid and unaccounted ballots together, ${share}: the invalid ones are at most so many.`,
    said: (when) => `Statement’s text, ${when}`,
    saidKey: "Statement’s text",
    table: (table) => `Observed: ${table}`,
    text: (rows) => `Invalid ballots in percent of ballots: ${rows.join("; ")}.`,
    ballots: (invalid, cast) => `${invalid} of ${cast}`,
    count: "Ballots",
    share: "Share",
    source: "Whose figure",
  },

  protocols: {
    heading: "Protocols, station by station",
    lead: "Choose an election and whose count of it.",
    none: "There are no station protocols of this election: only its totals are known.",
    waits: "The protocols are loading…",
    failed: "The protocols did not load. The claims and comparisons above work without them.",
    retry: "Try again",
    reconstructed: "RECONSTRUCTED: nobody’s protocols",
    reconstructedPart: (drawn, own) => `RECONSTRUCTED: ${whole(drawn)} of ${stations(own)}`,
    reconstructedLong:
      "These protocols are reconstructed: made up so that together they give the published totals. What a picture of them shows between the totals – its spread, its shape, its odd stations – was drawn by lot and is no evidence.",
    loaded: "Loaded by you, not checked",
    table: "Table",
    turnout: "Turnout",
    share: (party) => `${party}, share of ballots`,
    stations: "Stations",
    registered: "Voters",
    region: "Region",
    station: "Station",
    all: "all together",
    country: "All stations",

    scatter: "Turnout and the winner’s share",
    scatterDots: (own) => `Each dot is a polling station: ${own} in all.`,
    scatterBins: (own, points) =>
      `${own} stations would cover each other, so they are counted in squares of ${points} × ${points} percentage points.`,
    scatterKey: (points) => `Stations in a square of ${points} × ${points} points:`,
    scatterText: (own, turnout, party, share) =>
      `${own} stations by turnout and share of ${party}; all together: turnout ${turnout}, ${party} ${share}`,
    reading:
      "A slope between turnout and one party’s share is worth asking about. Alone it proves nothing: town and country differ too.",
    without: (own) => `${stations(own)} without registered voters or ballots cannot be placed.`,
    beyond: (own) => `${stations(own)} above 100% stand at the edge.`,

    histogram: "How turnout is distributed",
    histogramLead: (points) =>
      `Stretches of ${points} points: percent of stations, and of registered voters.`,
    byStations: "of stations",
    byVoters: "of voters",
    histogramText: (from, to, own, voters) => `${from} to ${to}: ${own} of stations, ${voters} of voters`,
    stretch: "Turnout",

    regions: "Regions",
    regionsOfficial: "Turnouts are official; voters and votes by region are reconstructed.",
    regionsMadeUp: "The statement names no region: these areas are made up, like the stations in them.",
    noRegions: "These protocols name no region.",
    regionsFirst: (shown, of) => `The first ${whole(shown)} of ${whole(of)} by turnout; the table has all.`,
    regionText: (region, turnout, share) => `${region}: turnout ${turnout}, winner ${share}`,

    firstRows: (shown, more) => `The first ${whole(shown)} rows; ${whole(more)} more are in the file.`,
    download: "Download all as CSV",
  },

  findings: {
    heading: "Do the protocols add up?",
    lead: "Every protocol is held against the relations that its counts must meet. One that breaks a relation is kept and marked.",
    none: (own) => `None of the ${protocols(own)} breaks a relation.`,
    noneReconstructed:
      "That proves nothing about the real protocols: these were made to meet every relation. Load real ones to see what they hold.",
    summary: (marked, own, errors, warnings) =>
      `${whole(marked)} of ${protocols(own)} marked: ${whole(errors)} with an error, ${whole(warnings)} with warnings only.`,
    notGiven: (counts) =>
      `No protocol gives these counts, so what depends on them is not checked: ${list(counts)}.`,
    relations: {
      "box-adds-up": "Ballots in the box are votes, against all and invalid together",
      "cast-within-issued": "No more ballots in the box than were issued",
      "issued-within-received": "No more issued than the station received",
      "received-is-spent": "What was received was issued or cancelled",
      "cast-within-registered": "No more ballots in the box than voters on the list",
      "received-within-reserve": "At most 1% more ballots than voters",
      "station-size": "At most 3,000 voters at a station",
      "whole-number": "Every count is a whole number from 0 on",
      "station-once": "No station twice",
    },
    articles: {
      "box-adds-up": "art. 43(4), (4-1)",
      "cast-within-issued": "art. 43(4)",
      "issued-within-received": "art. 43(4)",
      "received-is-spent": "art. 43(4)",
      "cast-within-registered": null,
      "received-within-reserve": "art. 37",
      "station-size": "law on elections",
      "whole-number": null,
      "station-once": null,
    },
    severities: {error: "error", warning: "warning"},
    relation: "Relation",
    severity: "Weight",
    article: "Law",
    count: "Found",
    every: "all",
    column: "Count",
    found: "Stands there",
    expected: "Should be",
    atMost: (count) => `at most ${count}`,
    wholeNumber: "a whole number from 0 on",
    filter: "Which findings to list",
    listed: {
      all: (_, own) => `${counted(own, {one: "finding", other: "findings"})}.`,
      first: (shown, own) => `The first ${whole(shown)} of ${whole(own)} findings; the file has all.`,
    },
    noneListed: "No finding of that kind.",
    reset: "List all",
    columns: {
      registered: "voters on the list",
      received: "ballots received",
      issued: "ballots issued",
      cast: "ballots in the box",
      invalid: "invalid ballots",
      cancelled: "cancelled ballots",
      against_all: "against all",
      station: "station",
    },
    votesOf: (party) => `votes for ${party}`,
  },

  effect: {
    heading: "What if the marked protocols were left out?",
    lead: "The seats on what is left, by the same rules.",
    nothing: "Nothing is marked, so nothing can be left out.",
    law: (day) => `Law of ${date(day)}`,
    reader: "Rules of your link",
    readerHint: "The rules come from the lab through the address of this page.",
    all: "All protocols",
    withoutErrors: "Without errors",
    withoutAny: "Without errors and warnings",
    leftOut: (own, votes) => `${protocols(own)} and ${votes} votes left out`,
    same: "No seat changes.",
    changed: (rows) => `Changes: ${list(rows)}.`,
    noAnswer: {
      "nothing-left": "Nothing is left to count.",
      "not-computable": "Cannot be computed on what is left.",
    },
    openLab: "Open in the lab",
    votesNow: "Votes",
  },
};
