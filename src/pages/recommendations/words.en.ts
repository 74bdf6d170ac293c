import {formats, seats, stations} from "../../words/grammar/en.js";
import type {RecommendationsMessages} from "./words.js";

const {counted, list, plural, date} = formats;
const districts = (value: number): string => counted(value, {one: "district", other: "districts"});
const members = (value: number): string => counted(value, {one: "member", other: "members"});

/** English. */
export const en: RecommendationsMessages = {
  title: "The statement’s eleven recommendations",
  lead: "In their statement on the elections of 10 January 2021 the HAQ foundation and the platform Ädil Sailau recommend eleven things. Here is each in its own words, what it asks, whether a count of votes can show what it would do, and what comes out – also what its supporters may not like.",
  counts: (yes, partly, no) =>
    `Of the eleven, ${yes} can be tested on counted votes and ${partly} in part; for ${no} no model can say what they would do.`,
  all: "All eleven",
  tests: {yes: "tested here", partly: "tested in part", no: "no model can test it"},
  names: {
    1: "A package of reforms",
    2: "The laws on elections and on parties",
    3: "A threshold of 3%",
    4: "A mixed system, 50/50",
    5: "Explaining elections to voters",
    6: "Encouraging people to vote, fines included",
    7: "Digital elections and an open voter register",
    8: "Registering the proto-parties",
    9: "A turnout floor",
    10: "The line “against all” and its limit",
    11: "Liability for violations",
  },
  asks: {
    1: "Begin real political reforms and carry them out. It does not say which.",
    2: "Make the laws on elections and on parties less restrictive. It names no article.",
    3: "A list should need 3% of the votes to get seats, where the law of that day asked for 7%.",
    4: "Half of the seats should go to party lists, half to the winners of single-member districts.",
    5: "State bodies should explain to people better why elections matter.",
    6: "Study how other countries bring people to vote; fines for staying away are one of the ways.",
    7: "Put all of the election online, and let anyone see whether a given voter came.",
    8: "Register as parties the groups that have announced that they want to be one.",
    9: "Set a minimum turnout for an election to be valid, and say what follows below it. It names no number.",
    10: "Put the line “against all” on the ballot, and say what follows if it gets more than a certain share of votes. It names no number.",
    11: "Make more kinds of fraud, and of obstructing observers, punishable.",
  },
  headings: {
    words: "In the statement’s words",
    ours: "Our translation",
    asks: "What it asks",
    tried: "What comes out",
    friends: "What its supporters may not like",
    law: "What the law says",
    why: "Why no model can test it",
    known: "What is known elsewhere",
  },
  nothingKnown: "We found nothing that we could cite.",
  publication: (publisher, day) => `${publisher}${day ? `, ${date(day)}` : ""}`,
  why: {
    1: "It names no measure. Those of the other ten that can be counted – 3, 4, 9 and 10 – stand side by side with the laws on the Compare page, as one package.",
    2: "Words of a law become seats only through rules such as the threshold or the districts. Those are recommendations 3 and 4.",
    5: "How many people would come because it was explained to them, and how they would vote, stands in no count.",
    6: "How many would come for fear of a fine, and how they would vote, stands in no count. What can be computed is what would follow if they came: the reader sets how many.",
    7: "It changes how a count is checked, not how votes become seats. What an open register would have shown cannot be worked out from published figures.",
    8: "Votes for parties that were not on the ballot were never counted. In the lab you may suppose that some voters turn to a new party, but that is your assumption and nobody’s count.",
    11: "Punishment changes what people do, and how much it would change stands in no figure that we have.",
  },
  law: {
    3: "Since 24 May 2021 the threshold for the Mazhilis has been 5% (law No 41-VII).",
    4: "The law of 5 November 2022 (No 156-VII) had 69 members elected by lists and 29 in districts. Since 1 July 2026 all 145 members of parliament are elected by lists (No 305-VIII).",
    6: "Taking part in elections is voluntary (article 3(3) of the law on elections). A fine for staying away would need another law.",
    9: "The law has no turnout floor for elections. A third of the voters is needed to recall a member of a maslikhat, and more than half in a referendum.",
    10: "The line has been on the ballot since 24 May 2021 (law No 41-VII). The law does not say that anything follows where it gets many votes.",
  },
  listsStood: (before, after, added) =>
    `${before} lists stood in the Mazhilis election of 2021, ${after} in that of 2023; new since 2021: ${list(added)}.`,

  count: "Whose count",
  countNames: {
    official: "Commission, Mazhilis 2021",
    observers: "observers, Mazhilis 2021",
    cities: "observers, city maslikhats 2021",
    oblasts: "observers, oblast maslikhats 2021",
    later: "Commission, Mazhilis 2023",
  },
  where: {
    official: () => "By the Commission’s count of 10 January 2021",
    observers: (count) => `At the observers’ ${stations(count)} for the Mazhilis in 2021`,
    cities: (count) => `At the observers’ ${stations(count)} for the city maslikhats in 2021`,
    oblasts: (count) => `At the observers’ ${stations(count)} for the oblast maslikhats in 2021`,
    later: () => "By the Commission’s count of 19 March 2023",
  },
  houseSupposed: (house) =>
    `The table adds up the stations of several maslikhats; a house of ${seats(house)} for them is our assumption.`,
  toLab: "Open this question in the lab",
  toCompare: "Compare the whole package with the laws",
  newParty: "Suppose a new party in the lab",
  onlyAStart: "The statement names no number: where the levers stand is only a place to begin.",

  withThreshold: (threshold) => `with a threshold of ${threshold}`,
  result: (where, rule, {party, seats: won, house, by, direction}) =>
    `${where}, ${rule}, ${party} has ${won} of ${seats(house)}, ${{same: "as many as", more: `${by} more than`, fewer: `${by} fewer than`}[direction]} under the law of that day.`,
  enter: (parties) =>
    `${list(parties)}, left out under that law, ${plural(parties.length, {one: "gets", other: "get"})} seats.`,
  leave: (parties) =>
    `${list(parties)}, admitted under that law, ${plural(parties.length, {one: "is", other: "are"})} left without seats.`,
  sameLists: "The same lists have seats as under that law.",
  twoThirds: (needed, all, won) =>
    `Two thirds of the ${members(all)} of that house, nine of them chosen by the Assembly of People, is ${needed}: ${won >= needed ? "it alone has them" : `it is ${needed - won} short`}.`,
  twoThirdsElected: (needed, all, won) =>
    `Of the ${all} elected alone, two thirds is ${needed}: ${won >= needed ? "it alone has them" : `it is ${needed - won} short`}.`,
  onTheLine: ({party, low, high, isIn}) =>
    `${party} is right on the line: its share is printed in whole percent and may lie anywhere from ${low} to ${high} of valid votes. As we read the table it is ${isIn ? "in" : "out"}; the rounding decides.`,

  threshold: {
    steps: "Seats of the largest list at each threshold",
    stepsText: (party) => `Seats of ${party} at each threshold from 0 to 15%`,
    noChangeThere: (where) =>
      `${where} every list has more than 7% already: a lower threshold changes no seat there.`,
    majorityStays: (party, won, majority, all) =>
      `No threshold takes the majority away: by the Commission’s count of 2021 ${party} has ${won} seats with 3%, and ${majority} of ${all} are more than half.`,
    lossIsBonus: (party, votes, won) =>
      `What ${party} loses is what the threshold of 7% had given it: with 3% it has ${won} of the seats for ${votes} of the votes.`,
  },
  districts: {
    range: (where, rule, {party, district, house, least, most}) =>
      `${where}, ${rule} and ${district} of ${seats(house)} won in districts, ${party} would have ${least === most ? seats(least) : `from ${least} to ${most} seats: ${least} if it won no district, ${most} at most, if it won every one`}.`,
    unsaid: "A vote for a list does not say who would have won a district.",
    noDistricts: "No seat is won in a district: move the lever.",
    needs: ({line, seats: needed, members: all, districts: count, of}) => {
      const name = line === "majority" ? "For a majority" : "For two thirds";
      return count === null
        ? `${name} (${needed} of ${all}) even all ${districts(of)} would be too few.`
        : count === 0
          ? `${name} (${needed} of ${all}) it would need no district at all.`
          : `${name} (${needed} of ${all}) it would have to win at least ${count} of the ${districts(of)}.`;
    },
    before: (party, votes, won, count, independents) =>
      `One case is known: in 2023, with ${votes} of the list vote, the party, which then stood as ${party}, won ${won} of ${districts(count)}, and independents won ${independents}.`,
    chart: "From no district to every district",
    byLists: "by lists",
    atMost: "at most, with every district",
    bothWays: (party, alone, least, most) =>
      `Without districts the same threshold gives ${party} ${alone} seats. With 50/50 it is between ${least} and ${most}: districts may undo more than the threshold does.`,
    partyLine:
      "If everybody voted in a district as for a list, and as evenly across the country, the largest party would win every district. That is how the most comes about; it is no forecast.",
    independents: "Seats won by independents belong to no list. No count says whom they would vote with.",
  },
  turnout: {
    share: "How many of those who did not vote come",
    votesFor: "They vote",
    asOthers: "as those who came",
    came: (where, share, people, turnout) =>
      `${where}, if ${share} of those who did not vote had come (${people} people), turnout would have been ${turnout}.`,
    same: (party, won, house) =>
      `Voting as those who came, they change no seat: ${party} keeps ${won} of ${seats(house)}.`,
    all: (party) => `all for ${party}`,
    otherwise: ({party, seats: won, house, by, direction}) =>
      `${party} would then have ${won} of ${seats(house)}, ${{same: "as many as under the law of that day", more: `${by} more`, fewer: `${by} fewer`}[direction]}.`,
    noParty:
      "A fine brings people to the ballot box, not to a party. Whoever counts on the votes of those who stay away today counts on what nobody knows.",
  },
  floor: {
    holds: (where, turnout, floor) =>
      `${where} turnout was ${turnout}, not below ${floor}: the election stands, and no seat changes.`,
    none: "A floor of 0% is no floor: move the lever.",
    voided: (where, turnout, floor) =>
      `${where} turnout was ${turnout}, below ${floor}: the election is void, and nobody is elected.`,
    scaled: (where, turnout, floor, vacant, house) =>
      `${where} turnout was ${turnout}, below ${floor}: ${vacant} of ${seats(house)} would stay vacant.`,
    places: (where, level, missed, of) =>
      `${where}, ${missed} of ${of} ${{region: "regions", district: "districts", protocol: "stations"}[level]} ${plural(missed, {one: "is", other: "are"})} below the floor.`,
    regions: (floor, regions) => `Below ${floor} by the official turnout of 2021: ${list(regions)}.`,
    noRegion: (floor) => `No region was below ${floor} by the official turnout of 2021.`,
    region: (name, turnout) => `${name} (${turnout})`,
    reconstructed:
      "How many seats that costs depends on the size of each region or station, which was not published with the results: it is reconstructed, and the lab shows how far the answer varies.",
    capitals: (regions, floor) =>
      `By the official figures of 2021 a floor of ${floor} by region falls on ${list(regions)} and on no other region: it is their voters who would lose votes or seats.`,
    observers: (where, turnout) =>
      `${where} turnout was ${turnout}. Any floor above that would void an election with such a turnout.`,
    boycott:
      "Where a floor can void an election, staying at home becomes a vote against it, for whatever reason people stay at home.",
  },
  protest: {
    moved: "How many of those who voted for lists choose “against all”",
    votes: (where, votes, share) =>
      `${where} there were ${votes} votes against all, ${share} of the valid ones.`,
    supposed: (moved) => `That ${moved} of the voters for lists turned to it is your assumption.`,
    noLimit: "Without a limit nothing follows: that is the law.",
    below: (limit) => `That is not above a limit of ${limit}: nothing follows.`,
    voids: (limit) => `That is above a limit of ${limit}: nobody is elected, and the election is held again.`,
    empties: (limit, vacant) =>
      `That is above a limit of ${limit}: an equal share of the list seats, ${vacant}, stays vacant.`,
    loses: (losses) => `They are taken from ${list(losses)}.`,
    loss: (party, lost) => `${party} (${seats(lost)})`,
    raisesBar: (party, withThem, without, threshold) =>
      `Votes against all count among the valid ones, so they raise the threshold for small lists. In 2023 ${party} had ${withThem} with them and would have had ${without} without: at a threshold of ${threshold} they would have kept it out.`,
    nobodyGains:
      "Seats left vacant go to nobody, and a repeated election may end as the first. Neither brings in those whom the voters missed on the ballot.",
  },
};
