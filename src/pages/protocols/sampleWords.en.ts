import {formats, seats, stations} from "../../words/grammar/en.js";
import type {SampleMessages} from "./sampleWords.js";

const {whole} = formats;

/** English. */
export const sample: SampleMessages = {
  tick: "These stations were drawn by lot",
  hint: "Tick this only if chance alone chose them from a full list of stations. Then it can be said how far chance may have led astray. For stations chosen in any other way there is no margin of error.",
  few: (least) =>
    `No interval is given for fewer than ${stations(least)}: it would hold the true figure too seldom.`,
  from: "How they were drawn",
  by: {whole: "from all stations at once", region: "in each region by itself"},
  size: (region, drawn) =>
    `${region === null ? "Stations in all" : `${region}: stations in all`} (${whole(drawn)} drawn)`,
  faults: {
    "no-size": () => "Type a whole number of stations.",
    smaller: (drawn) => `No fewer than the ${whole(drawn)} drawn.`,
    alone: () =>
      "One station alone was drawn here, and nothing tells how much stations differ: no interval can be given.",
  },
  show: "Show the intervals",
  reading: "Reading the protocols…",
  unread: "The protocols could not be read.",
  working: (done, of) => `Samples redrawn: ${whole(done)} of ${whole(of)}`,
  stop: "Stop",
  failed: "The seats could not be worked out. Press the button again.",
  heading: "What these stations tell about all of them: 90% intervals",
  means: (drawn, all) =>
    `${whole(drawn)} of ${stations(all)} were drawn. If one drew in the same way again and again, about nine intervals in ten would hold the count of all stations. They tell of chance alone: not of wrong counts, nor of stations that were drawn and not observed.`,
  districts: (lists, house) =>
    `Of ${seats(house)}, lists share ${whole(lists)}; who wins the districts, the sample does not tell.`,
  columns: {party: "Party", share: "Share of valid votes", seats: "Seats"},
  share: (least, greatest, own) => `between ${least} and ${greatest}; the sample itself gives ${own}`,
  noInterval: (own) => `${own} in the sample; no interval can be given`,
  seats: (least, greatest, own) =>
    least === greatest
      ? seats(own)
      : `between ${whole(least)} and ${seats(greatest)}; the sample itself gives ${whole(own)}`,
  weighted:
    "Each station is weighted here by how many stations its region has, so the sample’s own figures may differ from the lab’s, where each station counts once.",
  method: (replicates) =>
    `Intervals of shares: the jackknife over stations within what they were drawn from. Seats: ${whole(replicates)} samples redrawn by the bootstrap of Rao and Wu, each counted by the law. Both are corrected for the number of stations there are.`,
  own: (value) => `sample ${whole(value)}`,
  dots: (party, said) => `${party}: ${said}`,
  eachDot: (dots) =>
    `Each dot stands for one in ${whole(dots)} of the redrawn samples. Hollow dots lie outside the interval.`,
};
