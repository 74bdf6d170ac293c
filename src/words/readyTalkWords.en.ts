import {formats, seats, stations} from "./grammar/en.js";
import type {ReadyTalkWords} from "./readyTalkWords.js";

const {whole, rounded} = formats;

/** English. */
export const en: ReadyTalkWords = {
  title: "The observers’ recommendations, counted",
  steps: {
    opening: {
      title: "Eleven recommendations of independent observers: what comes out when they are counted",
      notes:
        "In their statement on the elections of 10 January 2021 the HAQ foundation and the platform Ädil Sailau recommend eleven things. Five can be tried on counted votes, one of them only in part. The talk also says what supporters may not like.",
    },
    sample: {
      title: ({stations: own, allStations, percent}) =>
        `The observers counted the Mazhilis vote at ${stations(own)} of ${whole(allStations)}: ${rounded(percent)}. They were not drawn by lot, so that their figures are no estimate for the country.`,
      notes: "Say: “at these stations”. Do not say: “the country voted like this”.",
    },
    law: {
      title: "The rules of that day, by the official count",
      notes: "Votes and rules are official. The sentence below the title can be read aloud as it stands.",
    },
    "law-observed": {
      title: "The same rules, by the observers’ count",
      notes:
        "The votes are those at the observers’ stations, in whole percent. That a whole house is filled by them is a supposition of the lab: say so.",
    },
    threshold: {
      title: "Recommendation 3: a threshold of 3%",
      notes: "The votes are official, the rule is hypothetical: the law of that day asked for 7%.",
    },
    "threshold-observed": {
      title: "Recommendation 3 by the observers’ count",
      notes:
        "The votes are those at the observers’ stations, the rule is hypothetical. At these stations the lists were above 7% already.",
    },
    "threshold-but": {
      title: ({party, withThreshold, majority, members}) =>
        `What supporters may not like: a lower threshold does not take the majority away. By the official count ${party} has ${seats(withThreshold)} with 3%, and more than half of ${whole(members)} is ${whole(majority)}.`,
      notes:
        "The votes are official, the threshold is hypothetical. Nine of the members were not elected by lists.",
    },
    districts: {
      title: "Recommendation 4: half of the seats in districts",
      notes:
        "The votes are official, the rules are hypothetical. A vote for a list does not say who would have won a district: say both ends, and that nobody has forecast either.",
    },
    "districts-but": {
      title: ({party, withThreshold, least, most}) =>
        `What supporters may not like: districts may undo more than the threshold does. By the official count, with 3%, ${party} has ${seats(withThreshold)} without districts, and with half of the seats in districts from ${whole(least)} to ${whole(most)}.`,
      notes:
        "The votes are official, the rules are hypothetical. Do not say: “the reform gives it the greatest number”. That is the most it could have.",
    },
    turnout: {
      title: "Recommendation 6: bring people to vote. Suppose half of those who stayed away had come",
      notes:
        "Hypothetical: here they vote as those who came. How many would come for fear of a fine, and how they would vote, stands in no count.",
    },
    "turnout-but": {
      title: "What supporters may not like: a fine brings people to the ballot box, not to a party.",
      notes: "Whoever counts on the votes of those who stay away counts on what nobody knows.",
    },
    floor: {
      title: "Recommendation 9: a turnout floor, here 50%",
      notes:
        "The votes are official, the rule is hypothetical: the statement names no number, 50% is an example.",
    },
    "floor-but": {
      title:
        "What supporters may not like: where a floor can void an election, staying at home becomes a vote against it.",
      notes: "For whatever reason people stay at home.",
    },
    protest: {
      title: "Recommendation 10: a limit for “against all”, here 3%",
      notes:
        "The votes are the official ones of 2023, when the line stood on the ballot. The limit is hypothetical: the statement names no number.",
    },
    "protest-but": {
      title:
        "What supporters may not like: seats left vacant go to nobody, and an election held again may end the same way.",
      notes: "Neither brings in those whom the voters missed on the ballot.",
    },
    untested: {
      title: "Recommendations 1, 2, 5, 7, 8 and 11: no count of votes says what they would do.",
      notes:
        "Reforms that are not named, wider laws, explaining elections, an open register, registering parties, liability for violations. They may be right; this lab cannot show it.",
    },
    closing: {
      title: "Check it yourself: every figure of this talk opens in the lab, with its rules and its source.",
      notes: "Hand out the link of the talk.",
    },
  },
};
