import {formats} from "../../words/grammar/en.js";
import type {MethodMessages} from "./words.js";

const {whole, list, counted, decimal} = formats;
const minus = (value: number) => `−${decimal(value)}`;

/** The Method page in English. */
export const en: MethodMessages = {
  title: "How votes become seats",
  lead: "What the lab computes, by which law, and what it has to assume. Every number that can be computed here is computed while you read.",

  order: {
    heading: "The order of the law",
    lead: "Eight steps, always in this order. Under each stands the law, where there is one: articles are those of the Constitutional Law on Elections unless another is named.",
    law: "The law",
    silent: "The law is silent",
    assumed: "Assumed here",
    steps: {
      count: {
        name: "Count",
        does: "Voters on the list, ballots, invalid ballots and votes for each list are added up in whole numbers. Rounding happens only on screen.",
        law: "Art. 43: invalid ballots are taken out of the ballots of those who took part. “Against all” has been a line of its own since 24 May 2021 (No 41-VII).",
        silent: null,
        assumed:
          "Where only the voters who were handed a ballot are published, as in 2021 and 2023, they stand for the voters who took part, and are called “ballots handed out”.",
      },
      suppose: {
        name: "Assumptions",
        does: "If the reader wishes, a percentage of one group moves to another: non-voters who come to vote, a protest vote, a new party, a merger. Whole voters, none lost or made.",
        law: "Art. 3(3): taking part is voluntary. A fine for not voting would contradict it.",
        silent: null,
        assumed: "Every move: none is in the votes as counted.",
      },
      valid: {
        name: "Is it valid?",
        does: "A turnout floor, or a limit on votes against all, can void the election, leave seats vacant, or leave regions or stations out of the count.",
        law: "No turnout floor for elections. One third of voters must take part to recall a maslikhat deputy (art. 113-16). Art. 95 provides for a repeat vote in an administrative unit, for violations only.",
        silent: "What follows when votes against all exceed a share.",
        assumed: "The level and what follows, for both rules. The observers ask for both and name no number.",
      },
      admitted: {
        name: "Who is admitted?",
        does: "Lists with at least the threshold’s share of valid votes. Exactly on the line is in. If only one list is admitted, the runner-up joins it: its votes ÷ quota × 0.7, the whole part, at least two seats; all others go to the first.",
        law: "Art. 97-1 with art. 43(5): 7% of those who took part, invalid ballots excluded; 5% since 24 May 2021 (No 41-VII), votes against all in the base. The runner-up: since 2009, art. 97-1; in a maslikhat at least one seat, art. 111-1.",
        silent: "What follows when no list is admitted, and which of two equal runners-up joins.",
        assumed: "In the first case list seats stay vacant; in the second the list registered earlier joins.",
      },
      lists: {
        name: "How are list seats shared?",
        does: "Votes of the admitted lists ÷ list seats make the quota. A list gets a seat for every whole quota; the seats left go one each to the largest remainders.",
        law: "Art. 97-1: this formula, and a tie to the list registered earlier.",
        silent: null,
        assumed:
          "Any other formula. The order of the published table stands for that of registration, which our sources have for 2021 alone.",
      },
      districts: {
        name: "How are districts won?",
        does: "One seat a district; whoever has the most votes wins it, a majority is not needed. District seats are the house × their share; a half seat goes to the districts.",
        law: "67 districts in 1999 and 2004, none from 2007 to 2021. Since 5 November 2022 (No 156-VII): 29 of the Mazhilis’s 98, and half of a regional maslikhat, an odd seat to the districts. None in the Kurultai (No 305-VIII, in force since 1 July 2026).",
        silent: null,
        assumed:
          "The districts of 2021 are a model. A tie goes to the list registered earlier; the law has a repeat vote.",
      },
      joined: {
        name: "Lists and districts together",
        does: "Parallel: list and district seats are added. Compensatory: the list vote decides each party’s total, and the districts it won are taken off that.",
        law: "Added, by the law of 5 November 2022 (No 156-VII).",
        silent: null,
        assumed:
          "Compensation, and what follows when a list wins more districts than its share: the house grows by those seats, the others give seats up, or seats are added until shares are proportional.",
      },
      outcome: {
        name: "Result",
        does: "Seats by party and vacant seats, the majority and two thirds, votes for lists that won no seat, what the state paid each party.",
        law: "From 2007 to 2021 the Assembly of People chose nine of the 107 members; they are shown apart. The houses elected in 2023 and 2026 have none. State funding: Law on Political Parties, art. 18-1, which names no rate.",
        silent: null,
        assumed: "Whether the nine count for majority and two thirds is the reader’s to say.",
      },
    },
    dates: "The rules by date",
    datesLead:
      "The wordings of 1999, 2004 and 2007 were not read: the rules of these dates come with the published results.",
  },

  formulas: {
    heading: "Eleven formulas",
    lead: "Only Hare’s quota is in the law of Kazakhstan. The others show how much depends on the choice of a formula.",
    symbols: {
      V: "votes of all admitted lists",
      S: "list seats",
      v: "votes of one list",
      s: "seats it has so far",
    },
    quotas: "By quota",
    quotasLead:
      "A quota is the number of votes that one seat costs. A list gets a seat for every whole quota; the seats left go one each to the largest remainders.",
    divisors: "By divisor",
    divisorsLead:
      "The votes of each list are divided by a number that grows with the seats it has. The next seat goes to the largest result.",
    words: {
      hare: "All votes ÷ all seats.",
      droop:
        "The smallest whole number of votes that cannot be reached by more lists than there are seats. ⌊ ⌋ is the whole part.",
      "hagenbach-bischoff": "All votes ÷ (seats + 1), not rounded.",
      imperiali:
        "All votes ÷ (seats + 2). Where whole quotas exceed the seats, the surplus is taken back from the smallest remainders.",
      dhondt: "Divides by the whole numbers. Favours large lists.",
      "sainte-lague": "Divides by the odd numbers. Favours neither large nor small lists.",
      "modified-sainte-lague": "The same, but a first seat costs more.",
      danish: "Divides by every third number. Favours small lists.",
      adams: "Starts at 0: every list has one seat before any has two.",
      dean: "The harmonic mean of s and s + 1. Starts at 0, like Adams.",
      "huntington-hill": "The geometric mean of s and s + 1. Starts at 0, like Adams.",
    },
    inLaw: "In the law: art. 97-1",
    notInLaw: "Not in the law",
    caption: (contest) => `${contest}: list seats under each formula`,
    captionLead:
      "Choose an election; the table is computed anew. A signed number is the difference from Hare’s quota.",
    formula: "Formula",
    atLaw: (percent, law) => `At ${percent}, ${law}`,
    atProposal: (percent) => `At ${percent}, as the observers propose`,
    withoutSeat: (parties) => `No seat under any formula: ${list(parties)}.`,
  },

  worked: {
    heading: "One allocation, step by step",
    lead: "Change the threshold or the formula: the steps below are those just computed.",
    votesOf: (contest) => `Votes: ${contest}`,
  },

  official: {
    heading: "Checked against official results",
    lead: "The official votes are counted by the law of the day. If the program is right, the announced seats come out.",
    summary: {
      all: (_, checked, all) =>
        `${whole(checked)} of ${counted(all, {one: "result", other: "results"})} can be checked. The program gives the announced list seats in all ${whole(checked)}.`,
      some: (agreeing, checked, all) =>
        `${whole(checked)} of ${counted(all, {one: "result", other: "results"})} can be checked. The program gives the announced list seats in ${whole(agreeing)}.`,
    },
    listSeats: (seats) => counted(seats, {one: "list seat", other: "list seats"}),
    party: "List",
    votes: "Votes",
    percent: "Share",
    announced: "Announced",
    computed: "Computed",
    verdict: {agrees: "agrees", differs: "differs", "cannot-be-checked": "cannot be checked"},
    fromPercentages: "Votes are not known: computed from percentages to two decimals.",
    nothingToCheck: "Seats were announced, but neither votes nor percentages are in our sources.",
    noSeats: (parties) => `No seat, announced and computed: ${list(parties)}.`,
    base: "Two cases show how much depends on the number of which the threshold is a share. In 2004 AIST had 7.07% of valid votes and 6.87% of ballots, and was admitted. In 2023 QHP would have missed 7% with votes against all in the base (6.80%) and reached it without them (7.08%).",
    districts:
      "District seats of 2004 and 2023 are known only as announced, so they are not checked here. No final result of the Kurultai election of 23 August 2026 is in our sources.",
  },

  models: {
    heading: "Models",
    lead: "Where no figure was published, the lab works with a model and says so beside the number.",
    districts: "Districts that did not exist",
    districtsText: [
      "In 2021 there were no single-member districts. Polling stations are grouped, within a region and in station order, into districts of about equal registered voters, and everyone votes the party line. The largest party cannot win more than this; with real districts it may win far fewer: in 2023, with 53.9% of the list vote, it won 22 of 29 districts, and independents won seven.",
      "Districts stay equal only while there are enough of them. With fewer districts than regions, a region too small for one of its own is joined to its neighbour in the list, and sizes become uneven.",
      "In this model more district seats help the largest party, so half of the seats in districts works against a lower threshold. How strongly it does with real candidates, the model does not say.",
    ],
    calibration: {
      heading: "Districts with local candidates",
      model:
        "Where the lab says how districts might go, every list has in every district its share of the whole list vote, and one independent has a share of its own. Chance then multiplies the vote of each candidate by a factor whose logarithm has the standard deviation σ, and the candidate with the most votes wins. No vote by district is known, so what differs from place to place is part of σ.",
      known: ({year, party, won, of, others}) =>
        `One election says how large the two figures are: in ${year}, ${party} won ${whole(won)} of ${whole(of)} districts, candidates without a list won ${whole(others)} and other lists none. Two numbers of one election cannot pin down two figures. Every pair in the table gives ${whole(others)} independents on average, and gives exactly that result about equally often.`,
      weights: (pairs, year) =>
        `So no pair is chosen. Each simulated election takes one of ${whole(pairs)} pairs, σ from 0.05 to 1 and the independent’s share from 0.5% to 60%, as often as the pair gives exactly the result of ${year}. How much the pairs differ for another election, the last column shows.`,
      computing: "The pairs are being computed in your browser…",
      failed: "The pairs could not be computed in this browser.",
      caption: (year) => `Pairs of figures that agree with ${year} equally well`,
      columns: {
        share: "Independent starts with",
        won: (party, districts) => `${party}, of ${whole(districts)} on average`,
        independents: "Independents",
        others: "Other lists",
        exactly: "Exactly this result",
        applied: (party, districts, year) => `${party} ${year}, of ${whole(districts)} on average`,
      },
      limits:
        "A second election with districts, or votes by district, would narrow this down. Where several independents stand in one district, their votes split, which the model leaves out. It is the arithmetic of one known case and no forecast.",
      run: "Your browser has computed this table while you read. The same numbers in the source code:",
    },
    reconstruction: "Station protocols",
    reconstructionText: (seed, areas) => [
      "The observers’ station protocols were not published. The lab draws a set that agrees with everything that was: the number of stations, registered voters, turnout, every share to the printed percent, at most 3,000 voters a station. It is one of many possible sets, and neither the observers’ protocols nor the Commission’s.",
      `The drawing is repeatable: its seed is ${seed}. The statement names no regions, so ${whole(areas)} groups of stations are made up.`,
      "For the official count of 2021 the turnouts of 17 regions are official. Their voters are shared out by inhabitants on 1 January 2021, which is an assumption, and moved only as far as regional turnouts need to give the national one; further versions also vary the voters per inhabitant. Votes by region were not published: they are drawn at random so that they add up to the official totals, and no share of a party is shown beside a real region’s name.",
    ],
    drawsText: ({observed, official, together, draws}) =>
      `Nothing published tells how far stations of one region differ. Our guess, in standard deviations of logarithms: voters ${decimal(observed.size)} at observed stations and ${decimal(official.size)} in the country, the odds of turning out ${decimal(observed.turnout)} and ${decimal(official.turnout)}, shares ${decimal(observed.votes)} and ${decimal(official.votes)}. How the winner’s share goes with turnout differs from version to version: a correlation from ${minus(together)} to ${decimal(together)}. Where an answer depends on stations, the lab makes ${whole(draws)} versions and says the range: what this model leaves open, and no margin of error.`,
    contradictions: "Where the statement contradicts itself",
    found: "What it says",
    reading: "How it is read",
    sample: "The observers’ sample",
    sampleText: (stations, allStations, voters, allVoters) =>
      `Observers counted at ${stations} of ${allStations} stations, where ${voters} of ${allVoters} voters were registered.`,
    sampleShares: (ofStations, ofVoters) =>
      `That is ${ofStations} of the stations and ${ofVoters} of the voters. The stations were not drawn at random, so this is no estimate for the country and has no margin of error.`,
  },

  assumptions: {
    heading: "Every assumption",
    lead: "Each answer lists the assumptions it makes. These are all of them.",
    readings: "How rules are read",
    readingsLead: "Where a rule says what, but not how, the lab reads it so:",
    readingList: [
      "A list without a vote is never admitted, not even at 0%.",
      "Turnout exactly on the floor is not below it. Votes against all exactly at their limit do not exceed it.",
      "Where whole quotas exceed the seats and remainders tie, the list registered later gives its seat back.",
      "Where ties stay open and several runners-up are equal, all of them count as admitted and their seats stay open.",
      "The runner-up’s least number of seats is never more than the house has.",
      "Where no list is admitted and a district is tied, the outcome is called “no list admitted”.",
      "Of a void election the votes are shown as counted, and nobody as admitted.",
      "Transfers are rounded for the country, each region and each district by itself; a half voter counts as one. A new party is registered last.",
      "A place where nobody can move, or where no party has a vote to join, stays as it was. In a district the lists come in the order of registration, those without a list after them.",
      "A floor looks at turnout as assumed. What lies below it is taken off the votes as counted, and the voters who remain act as assumed.",
      "No answer is given where levelling the shares would take more than a million seats.",
      "Regions and stations that a floor leaves out are taken off the votes for lists; districts are won as counted.",
      "With compensation, a seat that a tie leaves open is set aside before the lists share: settling it may move list seats too.",
      "If every station lies below a floor for stations, the election is void.",
      "Where winners were announced without their districts, a floor that leaves district seats vacant cannot be applied: the program reports an error and does not guess.",
    ],
  },

  glossary: {
    heading: "Glossary",
    lead: "Terms are the law’s, or the statement’s where the law has none; where the statement has another word, it stands beside. Kazakh terms of the law are those of the wording in force since 1 July 2026.",
    from: "Where it stands",
    law: (article, paragraph) => `law on elections, art. ${article}${paragraph ? `(${paragraph})` : ""}`,
    inStatement: "the statement",
    statementSays: (term) => `the statement: ${term}`,
    unchecked: "a native speaker has still to check it",
  },

  measures: {
    heading: "Proportionality and state funding",
    lead: "How far seats lie from votes, for the allocation worked above, and what is much and what is little.",
    symbols: "Per party: v its share of list votes, s its share of seats filled.",
    measure: "Measure",
    formula: "Formula",
    now: "Value",
    unrepresented: "Votes without a seat",
    words: {
      gallagher: "Least squares of the differences, in percentage points (Gallagher 1991).",
      loosemoreHanby: "Half the sum of all differences, in percentage points (Loosemore and Hanby 1971).",
      sainteLague: "Differences measured against each party’s own votes.",
      effectivePartiesByVotes: "One divided by the sum of the squared shares (Laakso and Taagepera 1979).",
      effectivePartiesBySeats: "The same, of shares of seats.",
      unrepresented:
        "Votes for lists that won no seat, of all list votes. 0%: no such votes. 20%: every fifth voter is represented by nobody.",
    },
    funding: "State funding",
    fundingText:
      "Law on Political Parties, art. 18-1: parties with seats in the Mazhilis are paid from the state budget each year for every vote of the last election. The article names no rate: the law on the budget sets the sum, the Central Election Commission the order. Its rules (resolution 166/314 of 3 September 2009, amended by 11/171 of 7 February 2012) had 3% of the minimum wage a vote until 12 January 2025, and 0.65 of the monthly calculation index (MCI) since. The text of the rules as they stood in 2021 was not found: the rate is told as the press reports it. For 2025 the press wrote of more than 15.2 billion tenge; 0.65 MCI for each vote of the parties seated in 2023 comes to 15.26 billion. The Mazhilis ended on 1 July 2026.",
    fundingCaption:
      "What a party in the Mazhilis was paid for a vote, and all of them together, in the year of the election",
    rate: "Year",
    since: (date) => `from ${date}`,
    reckonedAs: "Reckoned as",
    units: {
      "minimum-wage": (percent, _, tenge) => `${percent} of the minimum wage, ${tenge} tenge`,
      mci: (_, part, tenge) => `${part} of the MCI, ${tenge} tenge`,
    },
    perVote: "A vote",
    votes: "Votes",
    total: "A year",
    tenge: (sum) => `${sum} tenge`,
  },
};
