import {percentCut, percentRaised} from "../../core/share.js";
import type {Place, PlacedPercent, Side} from "../../statement/claims/claim.js";
import {are, formats, protocols, quotation, seats, stations} from "../../words/grammar/en.js";
import {inMillions, inPercent} from "./shares.js";
import {capital, seatList, year} from "./wording.js";
import type {EvidenceMessages} from "./words.js";

const {whole, percent, number, rounded, decimal, fixed, date, list, counted, plural} = formats;

const parties = (value: number) => counted(value, {one: "party", other: "parties"});
const holds = (claims: number) => counted(claims, {one: "holds", other: "hold"});
const millions = (tenths: number | bigint) => fixed(inMillions(tenths), 0);

const tables = {mazhilis: "Mazhilis", city: "city maslikhats", oblast: "oblast maslikhats"} as const;
const inTable = {
  mazhilis: "in the Mazhilis table",
  city: "in the city table",
  oblast: "in the oblast table",
} as const;

/** What whole tables say of a range over regions. */
const rangeFound = {
  within: () => "All three tables lie within this range; figures by region were not published.",
  outside: ({outside}: {readonly outside: readonly PlacedPercent[]}) =>
    `A whole table has ${list(outside.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}: an overall figure cannot lie outside the range of its parts.`,
};

/** A printed share beside a range that is claimed. */
const againstRange = (least: number, greatest: number): Readonly<Record<Place, string>> => ({
  inside: "within the range",
  touches: "within the range",
  outside: `outside ${number(least)}–${percent(greatest)}, however the figures were rounded`,
});
/** A printed share beside the one share that is claimed. */
const againstSaid: Readonly<Record<Place, string>> = {
  inside: "as the text says",
  touches: "agrees if rounding is allowed for",
  outside: "another figure, however the figures were rounded",
};
const onSide: Readonly<Record<Side, string>> = {in: "in", out: "out", either: "may be in or out"};
const countedBy = {voters: "weighted by voters", tables: "simple mean of the tables"} as const;
const ofLawfulSize = {within: "within", above: "above"} as const;
const byLawWord = {possible: "possible", impossible: "impossible"} as const;

/** What says, in the sentence itself, that the observers' stations are not the country. */
const notDrawn = "not drawn at random";

/** The words of the evidence page in English. */
export const en: EvidenceMessages = {
  title: "Check the statement",
  lead: "What the observers’ statement of 2021 claims, recomputed sentence by sentence; what is safe to say of it; the official count beside the observers’; and the protocols, station by station.",
  sample: (own, all, ofStations, ofVoters) =>
    `The observers’ count covers ${whole(own)} of the country’s ${stations(all)} (${ofStations}) with ${ofVoters} of its voters. The stations were not drawn at random: this is no estimate for the country.`,

  verdicts: {
    holds: "holds",
    "holds-after-rounding": "holds after rounding",
    "holds-in-part": "holds in part",
    "contradicted-by-tables": "contradicted by its own tables",
    "contradicted-by-official": "contradicted by official figures",
    "cannot-be-checked": "cannot be checked",
  },
  tables,

  claims: {
    heading: "What the statement claims, sentence by sentence",
    lead: (sentences) =>
      `${whole(sentences)} sentences of the statement say something that is either true or not. One sentence is one claim, and each thing it says has its own verdict. They are recomputed from the statement’s own tables and from official figures, in whole numbers: a printed 32% may have been anything from 31.5% to just under 32.5%. Opinions and recommendations are not claims.`,
    count: {
      holds,
      "holds-after-rounding": (claims) => `${holds(claims)} after rounding`,
      "holds-in-part": (claims) => `${holds(claims)} in part`,
      "contradicted-by-tables": (claims) => `${whole(claims)} contradicted by the statement’s own tables`,
      "contradicted-by-official": (claims) => `${whole(claims)} contradicted by official figures`,
      "cannot-be-checked": (claims) => `${whole(claims)} cannot be checked`,
    },
    sentences: {
      obstacles: "Obstacles put in observers’ way",
      "official-wrong": "The official results",
      outsiders: "Parties outside parliament",
      winner: "Nur Otan’s elections and votes",
      admitted: "Parties above the threshold",
      invalid: "Invalid ballots",
      turnout: "Turnout",
      funding: "Budget money for votes",
      population: "Voters and population",
    },
    whole: "The sentence as a whole:",
    ownHeading: "What we saw in its tables besides",
    ownLead:
      "These are our own checks and no claims of the statement: whether its tables add up, and what they leave undecided.",
    origins: {
      printed: "printed in a table",
      follows: "follows from recommendation 3 and the table",
    },
    arithmetic: "Arithmetic",
    needed: "What it would take to check it",
    quoted: "In its own words, in Kazakh:",
    reading: "How the reconstruction reads it:",
    alternative: "Another reading:",
    words: {
      obstacles: {
        said: () => "Many obstacles were put in the way of independent observation.",
        found: () =>
          "The statement names no case: no station, no day, no document. Its report, which may, is not attached.",
        lines: () => [
          "Records, complaints and court decisions, station by station.",
          "OSCE/ODIHR’s final report on the country asks the authorities to stop applying the rules on citizen observers restrictively. It is about the country as a whole, so it neither confirms nor refutes this sentence.",
        ],
      },
      "official-wrong": {
        said: () => "The official results are not right.",
        found: ({stations: own, country}) =>
          `The observers’ ${whole(own)} stations, of the country’s ${whole(country)}, can neither confirm nor refute a national total, and nobody has established how many votes were added or taken away.`,
        lines: ({stations: own}) => [
          `Two protocols of the same station, the copy handed to observers and the one that was added up, for these ${whole(own)} stations or for others.`,
          "Neither is in our sources. OSCE/ODIHR’s interim report names the publication of results among its recommendations that were not followed.",
        ],
      },
      "constant-winner": {
        said: ({party}, {party: name}) => `${name(party)} has won every election.`,
        found: ({party, later, won, stood, from, to, renamedIn}, {party: name}) =>
          `${name(party)} came first in ${whole(won)} of the ${whole(stood)} elections to the Mazhilis from ${from} to ${to} (in ${list(renamedIn)} as ${name(later)}). The statement speaks of all elections: votes of presidential and most local ones are not in our sources.`,
        lines: ({elections}, {party: name}) =>
          elections.map(
            ({date: day, party, votes, share}) =>
              `${date(day)}: ${name(party)}, ${whole(votes)} votes, ${rounded(inPercent(share), 2)} of valid votes`,
          ),
      },
      largest: {
        said: ({party}, {party: name}) => `${name(party)} got the most votes by the observers’ protocols.`,
        found: ({party, first, of}, {party: name}) =>
          `${name(party)} is first in ${whole(first)} of ${whole(of)} tables, by more than rounding could make up.`,
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
          "If only the Mazhilis is meant, the range can hold; the regions are not named.",
        ],
      },
      "shares-sum": {
        said: ({table}) => `The shares ${inTable[table]} are shares of all ballots, so they add up to 100%.`,
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
            `${parties(inside.length)} ${are(inside.length)} above ${percent(threshold)}, however the figures were rounded: ${list(inside.map(name))}.`,
          open: ({threshold, inside, either}, {party: name}) =>
            `${parties(inside.length)} ${are(inside.length)} above ${percent(threshold)}, however the figures were rounded: ${list(inside.map(name))}. In or out, depending on rounding: ${list(either.map(name))}.`,
        },
        lines: ({threshold, parties: rows}, {party: name}) => [
          ...rows.map(
            ({party, percent: own, range, side}) =>
              `${name(party)}: ${percent(own)}, that is at least ${rounded(inPercent(range.least), 2)} of all ballots and less than ${rounded(inPercent(range.below), 2)} of valid ones: ${onSide[side]}`,
          ),
          `The threshold of ${percent(threshold)} is a share of valid ballots; the tables give shares of all ballots.`,
        ],
      },
      "proposed-line": {
        said: ({table, party, percent: own, threshold}, {party: name}) =>
          `${name(party)} has ${percent(own)} ${inTable[table]}, exactly the threshold of ${percent(threshold)} that the statement proposes.`,
        found: {
          in: ({range, threshold}) =>
            `Of valid ballots that is from ${rounded(inPercent(range.least), 2)} to under ${rounded(inPercent(range.below), 2)}: at a threshold of ${percent(threshold)} it is in.`,
          out: ({range, threshold}) =>
            `Of valid ballots that is from ${rounded(inPercent(range.least), 2)} to under ${rounded(inPercent(range.below), 2)}: at a threshold of ${percent(threshold)} it is out.`,
          either: ({range, threshold}) =>
            `Of valid ballots that is from ${rounded(inPercent(range.least), 2)} to under ${rounded(inPercent(range.below), 2)}: at a threshold of ${percent(threshold)} it may be in or out.`,
        },
        lines: ({party, house, seats: held}, {party: name}) => [
          `In a council of ${whole(house)} seats, other votes as reconstructed: ${name(party)} would have ${seats(held.in)} if it is in, ${seats(held.out)} if it is out`,
          "The size of the council is our assumption: the statement names no city and no oblast.",
        ],
      },
      level: {
        said: ({table, parties: pair, percents}, {party: name}) =>
          `${list(pair.map(name))} are level at ${percent(percents[0])} ${inTable[table]}.`,
        found: {
          deciding: ({hidden, deciding}) =>
            `One may be ahead by up to ${whole(hidden)} ballots, and the table cannot show it. That alone would decide a seat in a maslikhat of ${deciding.map(whole).join(" or ")} seats.`,
          idle: ({hidden}) =>
            `One may be ahead by up to ${whole(hidden)} ballots, and the table cannot show it. That alone would decide no seat.`,
        },
        lines: ({parties: pair, houses}, {party: name}) => [
          ...houses.map(
            ({house, first, even, second}) =>
              `${seats(house)}, seats of ${name(pair[0])} and ${name(pair[1])}: ${first.join(" and ")} if the first is ahead, ${even.join(" and ")} if they are even (the earlier list first), ${second.join(" and ")} if the second is ahead`,
          ),
          "Votes of the other parties are as reconstructed; their rounding can move a seat too.",
        ],
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
          "Why they won none is beyond arithmetic. Of parties that were never registered nothing can be recomputed.",
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
          "Only three city maslikhats of 2021 are in our sources; nothing can be said of the others.",
        ],
      },
      "invalid-before": {
        said: ({said}) => `At the previous parliamentary election ${percent(said)} of ballots were invalid.`,
        found: {
          known: ({official}) => `Officially it was ${rounded(official[0].percent, 2)} in 2016.`,
          unknown: () => "The official count is not in our sources.",
        },
        lines: ({said, official}) =>
          official.flatMap(({invalid, cast, percent: share}) => [
            `${whole(invalid)} invalid of ${whole(cast)} ballots = ${rounded(share, 3)}`,
            `The statement does not say where its ${percent(said)} comes from.`,
          ]),
      },
      "invalid-now": {
        said: ({said}) => `In this election ${percent(said)} were invalid.`,
        found: ({tables: rows}) =>
          `The statement’s tables have ${list(rows.map(({table, percent: own}) => `${percent(own)} (${tables[table]})`))}. It compares elections to the Mazhilis, so the Mazhilis table decides.`,
        lines: ({tables: rows, official}) => [
          ...rows.map(
            ({table, percent: own, place}) =>
              `${capital(tables[table])}: ${percent(own)}, ${againstSaid[place]}`,
          ),
          ...official.map(
            ({invalid, cast, percent: share}) =>
              `Official count of 2021, the whole country: ${whole(invalid)} of ${whole(cast)} = ${rounded(share, 2)}, invalid ballots and those unaccounted for together`,
          ),
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
        said: ({said}) => `Turnout was ${percent(said)} on average.`,
        found: ({said, tables: rows}) =>
          `The tables have ${list(rows.map(({percent: own}) => percent(own)))}. Weighted by voters they do not give ${percent(said)}; a mean over regions could, but no region is published.`,
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
          within: ({sum, fewest, most, stations: own, reserve, spare}) =>
            `Together ${percent(sum)}. That takes ${whole(fewest)} ballots at least; the law lets ${stations(own)} have ${whole(most)} at most, with a reserve of ${percent(reserve)} rounded up at each. So it is possible, with ${whole(spare)} ballots to spare.`,
          beyond: ({sum, fewest, most, stations: own, reserve, spare}) =>
            `Together ${percent(sum)}. That takes ${whole(fewest)} ballots at least; the law lets ${stations(own)} have ${whole(most)} at most, with a reserve of ${percent(reserve)} rounded up at each: ${whole(spare)} too few.`,
        },
        lines: ({voted, unused, sum, registered, fewest, most, cutOff, stations: own, reserve, country}) => [
          `${whole(voted)} + ${whole(unused)} = ${whole(sum)}`,
          `Fewest ballots that print so, of ${whole(registered)} voters: ${whole(fewest)}`,
          `Voters and a reserve of ${percent(reserve)} (art. 37(3)), rounded up at each of ${stations(own)}: ${whole(most)} at most; with the fraction cut off once for all: ${whole(cutOff)}`,
          `For the country the Commission cut it off: ${whole(country.ballots)} ballots for ${whole(country.registered)} voters. How stations rounded is not known.`,
        ],
      },
      funding: {
        said: () => "State funding of parties depends directly on the number of votes.",
        found: ({year: of, rate, votes, paid}) =>
          `In ${of} parties with seats in the Mazhilis were due ${decimal(rate / 10, 1)} tenge a vote: ${millions(paid)} million tenge for ${whole(votes)} official votes.`,
        lines: ({rate, rates, votes, paid}) => [
          `${whole(votes)} votes of the parties with seats × ${decimal(rate / 10, 1)} tenge = ${millions(paid)} million tenge a year`,
          `Tenge a vote a year: ${rates.map(({from, tenge}) => `${decimal(tenge, 2)} from ${date(from)}`).join("; ")}`,
          "Whether the budget was drawn on unlawfully, as the sentence goes on to say, is not for arithmetic to answer.",
        ],
      },
      population: {
        said: ({said}) => `The voters were ${percent(said)} of the country’s population.`,
        found: ({said, turnout, voters, share, wanted}) =>
          `By the statement’s own turnout of ${percent(turnout)} they would be ${whole(voters.middle)} people, ${rounded(inPercent(share.middle), 1)} of the population; ${percent(said)} would be ${whole(wanted.voters)}.`,
        lines: ({said, turnout, registered, people, day, voters, share, wanted, official}) => [
          `Population on ${date(day)}: ${whole(people)}`,
          `${percent(turnout)} of ${whole(registered)} registered voters = ${whole(voters.middle)}; as ${percent(turnout)} is rounded, from ${whole(voters.least)} to ${whole(voters.most)}, or ${rounded(inPercent(share.least), 1)} to ${rounded(inPercent(share.most), 1)} of the population`,
          `${percent(said)} of the population would be a turnout of ${rounded(inPercent(wanted.turnout), 1)} of registered voters, which no table has`,
          `By the official count those who received a ballot were ${rounded(inPercent(official), 1)} of the population`,
        ],
      },
      stations: {
        said: ({tables: rows}) =>
          `The count covers ${rows.map(({table, stations: own, registered}) => `${stations(own)} with ${whole(registered)} voters (${tables[table]})`).join(", ")}.`,
        found: ({rest}) =>
          `No list of stations was published. How the tables are related is not said: the Mazhilis has ${stations(rest.stations)} and ${whole(rest.registered)} voters more than the maslikhats together.`,
        lines: ({tables: rows, rest, turnout, largest, byLaw, country}) => [
          ...rows.map(
            ({table, stations: own, registered, votersEach, size}) =>
              `${capital(tables[table])}: ${whole(registered)} ÷ ${whole(own)} = ${whole(votersEach)} voters a station, ${ofLawfulSize[size]} the ${whole(largest)} the law allows`,
          ),
          `If the maslikhat stations were among those of the Mazhilis, ${whole(rest.registered)} voters would be left for ${stations(rest.stations)}: ${byLawWord[byLaw]} by law, with a turnout of ${rounded(turnout.least, 0)} to ${rounded(turnout.most, 0)} if everyone took both ballots`,
          `The country: ${stations(country.stations)}, ${whole(country.registered)} voters`,
        ],
      },
    },
  },

  safe: {
    heading: "Safe to say in public",
    lead: "Each sentence carries its day, what it is a share of and what it must not be taken for; take the words as they stand.",
    print: "Print this list",
    printHint:
      "Two A4 pages at most, black on white: these two lists with their sources. The rest of the page is not printed.",
    say: "Say",
    avoid: "Do not say",
    notSay: "Better not say",
    notSayLead:
      "These claims of the statement are contradicted by its own tables or by official figures, or cannot be checked.",
    because: "Because",
    words: {
      sample: {
        say: ({day, stations: own, registered, ofStations: ofCountry, ofVoters}) =>
          `On ${date(day)}, by their own statement, independent observers counted the Mazhilis vote at ${whole(own)} polling stations with ${whole(registered)} registered voters: ${rounded(ofCountry, 1)} of the country’s stations and ${rounded(ofVoters, 1)} of its voters, ${notDrawn}.`,
        avoid: ({tables: counts}) =>
          `“The country voted like this.” And do not add up the ${list(counts.map(whole))} stations of the three tables: how they are related is not said.`,
      },
      largest: {
        say: ({day, party, tables: rows}, {party: name}) =>
          `On ${date(day)} ${name(party)} came first in all three of the observers’ counts, at stations ${notDrawn}: with ${list(rows.map(({table, percent: own, stations: counted}) => `${percent(own)} of ballots (${tables[table]}, ${stations(counted)})`))}.`,
        avoid: ({said, inCities}) =>
          `“From ${percent(said.least)} to ${percent(said.greatest)}, depending on the region.” The city table as a whole has ${percent(inCities)}.`,
      },
      share: {
        say: ({day, party, stations: own, observed, official, valid, turnout, places}, {party: name}) =>
          `On ${date(day)} ${name(party)} had ${percent(observed)} of Mazhilis ballots at the observers’ ${stations(own)}, ${notDrawn}, and officially ${rounded(inPercent(official), 1)} of the ballots handed out in the whole country (${rounded(inPercent(valid), 1)} of valid votes); these are different places, and places differ: official turnout was ${percent(places.almaty)} in Almaty city, ${percent(places.capital)} in the capital and ${rounded(inPercent(turnout), 2)} in the country.`,
        avoid: ({observed, valid}) =>
          `“${percent(observed)} instead of ${rounded(inPercent(valid), 1)}.” The first is a share of ballots at some stations, the second of valid votes in the country.`,
      },
      turnout: {
        say: ({day, stations: own, observed, official, places}) =>
          `On ${date(day)}, ${percent(observed)} of registered voters voted for the Mazhilis at the observers’ ${stations(own)}, ${notDrawn}, and officially ${rounded(inPercent(official), 2)} of the registered voters of the whole country were handed a ballot; these are different places, and places differ: officially it was ${percent(places.almaty)} in Almaty city and ${percent(places.capital)} in the capital.`,
        avoid: ({said, tables: rows}) =>
          `“The real turnout was ${percent(said.mean)}” or “from ${percent(said.least)} to ${percent(said.greatest)}”. The tables have ${list(rows.map(percent))}.`,
      },
      "lists-mazhilis": {
        say: ({day, stations: own, threshold, parties: named, inside, withSeats}, {party: name}) =>
          `In the observers’ Mazhilis table of ${date(day)} (${stations(own)}, ${notDrawn}) ${parties(inside)} are above ${percent(threshold)} of valid ballots, however the figures were rounded: ${list(named.map(name))}; officially, in the whole country, ${whole(withSeats)} won seats.`,
        avoid: ({fifth}, {party: name}) =>
          `“Four parties entered the Mazhilis.” ${name(fifth)} is the fifth in the table.`,
      },
      "lists-maslikhats": {
        say: ({day, stations: [city, oblast], threshold, parties: named}, {party: name}) =>
          `In both of the observers’ maslikhat tables of ${date(day)} (${whole(city)} and ${stations(oblast)}, ${notDrawn}) the same four parties are above ${percent(threshold)} of valid ballots, however the figures were rounded: ${list(named.map(name))}.`,
        avoid: () => "Seats by city or oblast: the statement names no city and no oblast.",
      },
      invalid: {
        say: ({day, stations: own, observed, before, beforeDate, now}) =>
          `On ${date(day)}, ${percent(observed)} of Mazhilis ballots were invalid at the observers’ ${stations(own)}, ${notDrawn}; officially, in the whole country, it was ${rounded(inPercent(before), 2)} of ballots in ${year(beforeDate)} and at most ${rounded(inPercent(now), 2)} in ${year(day)}, where ballots unaccounted for are counted in.`,
        avoid: ({said}) =>
          `“From ${percent(said.before)} to ${percent(said.now)}.” ${percent(said.before)} is not the official figure, and ${percent(said.now)} is not that of the Mazhilis table.`,
      },
      funding: {
        say: ({year: of, rate, votes, paid}) =>
          `In ${of} parties with seats in the Mazhilis were due ${decimal(rate / 10, 1)} tenge from the budget for each official vote, ${millions(paid)} million tenge for ${whole(votes)} votes; the rate has been raised in most years since.`,
        avoid: () => "“So much was stolen.” Nobody has established how many votes were added.",
      },
      constant: {
        say: ({byName, count, from, to}, {party: name}) =>
          `By official results ${name(byName[0].own)} came first in all ${whole(count)} elections to the Mazhilis from ${from} to ${to}: ${byName.map(({own, years}) => `as ${name(own)} in ${list(years)}`).join(", ")}.`,
        avoid: () => "“In all elections of Kazakhstan.” The other elections are not in our sources.",
      },
      districts: {
        say: ({day, party, later, threshold, house, list: own, districts, most, before}, {party: name}) =>
          `With a threshold of ${percent(threshold)} and half the seats filled in districts, as the statement proposes, the official votes of ${year(day)} would give ${name(party)} at least ${whole(own)} of ${seats(house)} if it won no district and at most ${whole(most)} if it won all ${whole(districts)}; in ${year(before.date)}, as ${name(later)} with ${rounded(inPercent(before.share), 1)} of valid list votes, it won ${whole(before.won)} of ${whole(before.districts)} districts, and independents won ${whole(before.independents)}.`,
        avoid: ({most}) =>
          `“The reform gives it ${seats(most)}.” That is the most it could have, and nobody has forecast it.`,
      },
    },
    sourcesLine: "Sources:",
    dataOf: (day) => `Figures of the election of ${date(day)}`,
  },

  beyond: {
    heading: "What the stations that nobody observed decide",
    why: (own) =>
      `There is no margin of error here: it tells how far chance can lead astray where stations are drawn by lot. Nobody drew these ${stations(own)}: observers went where they could, and how far that moved the figures no formula knows. So something else is said: how different the other stations would have to be for a sentence about the whole country to fail.`,
    taken: (registered, all, observed, others) =>
      `These stations have ${registered} of the country’s ${all} registered voters, ${observed}. The other ${others} are taken to have voted at least as often as voters did here. Figures are rounded so that each sentence stays true.`,
    sentence: "Sentence about the whole country",
    seen: (own) => `At these stations: ${own}`,
    others: (others) => `What the other ${others} of voters decide`,
    words: {
      admitted: {
        said: ({party, threshold}, {party: name}) =>
          `${name(party)} reaches ${percent(threshold)} of valid votes`,
        seen: ({percent: own}) => `${percent(own)} of ballots`,
        decides: ({party, failsBelow}, {party: name}, others) =>
          `fails if the other ${others} of voters gave ${name(party)} less than ${percent(percentCut(failsBelow, 2))} of valid votes`,
        cannotFail: ({party, threshold}, {party: name}, others) =>
          `cannot fail as long as the other ${others} of voters voted no more often than voters did here: even without one vote of theirs ${name(party)} has ${percent(threshold)} of valid votes`,
        cannotHold: ({party, threshold}, {party: name}, others) =>
          `fails already as long as the other ${others} of voters voted no more often than voters did here: even if all of them voted for ${name(party)}, it would not have ${percent(threshold)} of valid votes`,
      },
      first: {
        said: ({party}, {party: name}) => `${name(party)} came first`,
        seen: ({percent: own, next}, {party: name}) =>
          `${percent(own)} of ballots; next is ${name(next.party)} with ${percent(next.percent)}`,
        decides: ({next, party, failsFrom}, {party: name}, others) =>
          `fails if among the other ${others} of voters ${name(next.party)} was ahead of ${name(party)} by ${fixed(percentRaised(failsFrom, 2), 2)} points of ballots or more`,
        cannotFail: ({next, party}, {party: name}, others) =>
          `cannot fail as long as the other ${others} of voters voted no more often than voters did here: even with all of their ballots ${name(next.party)} stays behind ${name(party)}`,
        cannotHold: ({next, party}, {party: name}, others) =>
          `fails already as long as the other ${others} of voters voted no more often than voters did here: even with all of their ballots ${name(party)} does not get ahead of ${name(next.party)}`,
      },
      "official-share": {
        said: ({party, official}, {party: name}) =>
          `${name(party)} has the official ${rounded(inPercent(official), 1)} of valid votes`,
        seen: ({percent: own}) => `${percent(own)} of ballots`,
        decides: ({party, needs}, {party: name}, others) =>
          `both counts can be right only if the other ${others} of voters gave ${name(party)} between ${percent(percentCut(needs.least, 1))} and ${percent(percentRaised(needs.below, 1))} of valid votes`,
        cannotFail: (_, __, others) => `both counts can be right whatever the other ${others} of voters did`,
        cannotHold: ({party}, {party: name}, others) =>
          `both counts cannot be right: no share that the other ${others} of voters could have given ${name(party)} brings them together`,
      },
      "official-turnout": {
        said: ({official}) => `The official turnout is right: ${rounded(inPercent(official), 2)}`,
        seen: ({percent: own}) => `${percent(own)} voted`,
        decides: ({needs}, _, others) =>
          `both counts can be right only if between ${percent(percentCut(needs.least, 1))} and ${percent(percentRaised(needs.below, 1))} of the other ${others} of voters were handed a ballot`,
        cannotFail: (_, __, others) =>
          `both counts can be right whatever the turnout of the other ${others} of voters was`,
        cannotHold: (_, __, others) =>
          `both counts cannot be right: no turnout that the other ${others} of voters could have had brings them together`,
      },
    },
    country: (decides) => `For the whole country: ${decides}.`,
    noWhole: "Which cities and oblasts they are is not said, so there is no whole to hold them against.",
  },

  beside: {
    heading: "Two counts side by side: the Commission’s and the observers’",
    lead: "10 January 2021, Mazhilis: the Commission’s count of the whole country, and the observers’ count of their own stations. They are counts of different places.",
    base: "One base for both: turnout in percent of registered voters, all else in percent of ballots. In the official count these are voters who received a ballot. A share of the observers may be half a point more or less than printed. The difference in the table is the observers’ figure less the Commission’s.",
    places: (almaty, capital) =>
      `Places differ: official turnout was ${almaty} in Almaty city and ${capital} in the capital, so a difference between the two counts may be one between places.`,
    turnout: "Turnout",
    invalid: "Invalid ballots",
    invalidShort: "Invalid",
    official: "Commission",
    observed: "Observers",
    difference: "Difference, points",
    row: "Figure",
    valid: (party, share) =>
      `The Commission announces shares of valid votes: ${party} then has ${share}. Its invalid ballots are invalid ones and those unaccounted for, together.`,
    text: (rows) => `The Commission’s and the observers’ figures: ${rows.join("; ")}.`,
    one: (name, official, observed) => `${name}: Commission ${official}, observers ${observed}`,
  },

  invalid: {
    heading: "Invalid ballots",
    lead: "Percent of ballots. The observers’ figures are whole percentages, half a point either way.",
    official: (when) => `Commission, ${when}`,
    together: "with ballots unaccounted for",
    atMost: (share) => `≤ ${share}`,
    note: (share) =>
      `For 2021 the Commission’s count gives invalid ballots and those unaccounted for together, ${share}: the invalid ones are at most that many.`,
    said: (when) => `Statement’s text, ${when}`,
    saidKey: "Statement’s text",
    table: (table) => `Observers: ${table}`,
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
      "These protocols are reconstructed: made up so that together they give the published totals. What a chart of them shows beyond the totals – its spread, its shape, its odd stations – was drawn by lot and is no evidence.",
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
      "Where one party’s share rises with turnout, it is worth asking why. Alone it proves nothing: town and country differ too.",
    without: (own) => `${stations(own)} without registered voters or ballots cannot be placed.`,
    beyond: (own) =>
      `${stations(own)} with a turnout or a share above 100% ${plural(own, {one: "stands", other: "stand"})} at the edge.`,

    histogram: "How turnout is distributed",
    histogramLead: (points) => `Steps of ${points} points: percent of stations, and of registered voters.`,
    byStations: "of stations",
    byVoters: "of voters",
    histogramText: (from, to, own, voters) => `${from} to ${to}: ${own} of stations, ${voters} of voters`,
    stretch: "Turnout",

    regions: "Regions",
    groups: "Made-up groups of stations",
    group: "Group",
    turnoutByRegion: "Official turnout by region",
    regionsOfficial:
      "Published at 22:00 on election day (Shymkent at 20:00). No votes by region were found, so no party’s share stands here; in the reconstruction voters are shared out by inhabitants.",
    inhabitants: "Inhabitants, 1 January 2021",
    regionsMadeUp:
      "The statement names no region. These groups are made up, like the stations in them, so that the printed totals and ranges come out.",
    noRegions: "These protocols name no region.",
    regionsFirst: (shown, of) => `The first ${whole(shown)} of ${whole(of)} by turnout; the table has all.`,
    regionText: (region, turnout, share) =>
      `${region}: turnout ${turnout}${share === null ? "" : `, winner ${share}`}`,

    firstRows: (shown, more) => `The first ${whole(shown)} rows; ${whole(more)} more are in the file.`,
    download: "Download all as CSV",
  },

  findings: {
    heading: "Do the figures of each protocol agree?",
    lead: "Every protocol is held against the relations that its counts must meet. One that breaks a relation is kept and marked.",
    none: (own) => `None of the ${protocols(own)} breaks a relation.`,
    noneReconstructed:
      "That proves nothing about the real protocols: these were made to meet every relation. Load real ones to see what they hold.",
    noneOfRest: (own) => `Of ${protocols(own)}, none breaks a relation that is asked about.`,
    hold: "A relation that is no law where the protocols come from can be left out; the address keeps that choice.",
    leftOut: (relations) =>
      `Left out by choice, not asked of any protocol: ${list(relations.map(quotation))}.`,
    notAsked: "left out",
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
    severity: "Severity",
    article: "Law",
    count: "Found",
    every: "all",
    column: "Count",
    found: "Value",
    expected: "Expected",
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
    law: (day) => `Law in force on ${date(day)}`,
    reader: "Rules of your link",
    readerHint: "The rules come from the lab through the address of this page.",
    all: "All protocols",
    withoutErrors: "Without errors",
    withoutAny: "Without errors and warnings",
    leftOut: (own, votes) => `${protocols(own)} and ${votes} votes left out`,
    same: "No seat changes.",
    changed: (rows) => `Changes: ${list(rows)}.`,
    noAnswer: {
      waits: "The protocols that are left are being added up…",
      "nothing-left": "Nothing is left to count.",
      "not-computable": "Cannot be computed on what is left.",
    },
    openLab: "Open in the lab",
    votesNow: "Votes",
  },
};
