import type {Answer} from "../../scenario/answer.js";
import {fragment} from "../../views/html.js";
import type {Lab, Setting} from "../../views/lab.js";
import {type Drawn, view} from "../../views/view.js";
import type {Piece} from "./piece.js";

/** What draws a part of a lab. */
type OfLab = (lab: Lab) => Node | null;
/** What draws an answer; a chart is drawn for its width. */
type OfAnswer = (lab: Lab, answer: Answer, ...place: [width: number, standing: Element | null]) => Drawn;

/** A part of the lab that follows it by itself: a form, most often. */
const form = (load: () => Promise<OfLab>): Piece => ({
  page: "lab",
  byElection: true,
  load: async ({lab}) => {
    const draw = await load();
    return () => draw(lab);
  },
});

/** What is drawn anew for every answer of the lab. */
const ofAnswer = (load: (language: Setting["language"]) => Promise<OfAnswer>, toWidth = false): Piece => ({
  page: "lab",
  byElection: true,
  load: async ({lab}) => {
    const draw = await load(lab.language);
    return () =>
      view(
        lab.state,
        ({answer}) => answer,
        (answer, ...place) => answer && draw(lab, answer, ...place),
        {toWidth},
      );
  },
});

const chart = (load: () => Promise<OfAnswer>): Piece => ofAnswer(load, true);

/** The pieces of the lab: charts, what is said of an answer, forms. */
export const labPieces = {
  parliament: chart(async () => (await import("../../views/parliament/parliament.js")).parliament),
  "seat-bars": chart(async () => (await import("../../views/seatBars.js")).seatBars),
  "bars-key": ofAnswer(async () => (await import("../../views/seatBars.js")).barsKey),
  "threshold-axis": chart(async () => (await import("../../pages/lab/thresholdAxis.js")).thresholdAxis),
  "threshold-table": ofAnswer(async () => (await import("../../pages/lab/thresholdTable.js")).thresholdTable),
  "seat-strip": ofAnswer(async () => (await import("../../views/seatStrip.js")).seatStrip),
  headline: form(async () => {
    const {headline} = await import("../../views/headline.js");
    return (lab) =>
      view(
        lab.state,
        (state) => state,
        (state) => headline(lab, state),
      );
  }),
  "basis-line": ofAnswer(async () => (await import("../../pages/lab/basisLine.js")).basisLine),
  draws: ofAnswer(async (language) => {
    const [{spreadLine}, {someDraws}, {loadSpreadWords}] = await Promise.all([
      import("../../pages/lab/spreadLine.js"),
      import("../someDraws.js"),
      import("../../pages/lab/loadSpreadWords.js"),
    ]);
    const words = await loadSpreadWords(language);
    return (lab, answer) => spreadLine(lab, words, someDraws(answer));
  }),
  "seats-table": ofAnswer(async (language) => {
    const [{seatsTable}, {loadSpreadWords}] = await Promise.all([
      import("../../pages/lab/seatsTable.js"),
      import("../../pages/lab/loadSpreadWords.js"),
    ]);
    const words = await loadSpreadWords(language);
    return (lab, answer) => seatsTable(lab, words, answer);
  }),
  ledger: ofAnswer(async (language) => {
    const [{ledger}, {knownLedger}, {loadLedgerWords}] = await Promise.all([
      import("../../pages/lab/ledger.js"),
      import("../knownLedger.js"),
      import("../../pages/lab/loadLedgerWords.js"),
    ]);
    const words = await loadLedgerWords(language);
    return (lab, answer) => ledger(lab, words, knownLedger(answer));
  }),
  "measures-table": ofAnswer(async () => (await import("../../pages/lab/measuresTable.js")).measuresTable),
  working: ofAnswer(async () => (await import("../../views/working.js")).working),
  "contest-picker": form(async () => (await import("../../views/contestPicker.js")).labContestPicker),
  levers: form(async () => (await import("../../views/levers.js")).levers),
  "law-button": form(async () => (await import("../../views/lawButton.js")).lawButton),
  "appointed-switch": ofAnswer(async () => {
    const {appointedSwitch} = await import("../../views/lawButton.js");
    return (lab, {entry}) => appointedSwitch(lab, entry.appointedSeats);
  }),
  "more-rules": form(async () => {
    const {moreRules} = await import("../../pages/lab/moreRules.js");
    return (lab) => {
      const rules = moreRules(lab);
      rules.toggleAttribute("open", true);
      return rules;
    };
  }),
  "transfer-editor": form(async () => (await import("../../pages/lab/transferEditor.js")).transferEditor),
  exports: form(async () => {
    const {copyLink, downloadQuestion} = await import("../../pages/lab/exports.js");
    return (lab) => fragment`${copyLink(lab)}${downloadQuestion(lab)}`;
  }),
  "contest-note": {
    page: "lab",
    byElection: true,
    load: async (supplies) => {
      const [{contestNote}, {fetchedFirst}] = await Promise.all([
        import("../../views/sourceList.js"),
        import("../../views/fetchedWhenIdle.js"),
      ]);
      const told = await fetchedFirst(supplies.remarks);
      return ofAnswer(async () => (lab, answer) => contestNote(lab, answer, told)).load(supplies);
    },
  },
  "source-list": {
    page: "lab",
    byElection: false,
    load: async ({lab, remarks}) => {
      const [{sourceList}, {fetchedFirst}] = await Promise.all([
        import("../../views/sourceList.js"),
        import("../../views/fetchedWhenIdle.js"),
      ]);
      const told = await fetchedFirst(remarks);
      return () => sourceList(lab, {remarks: told});
    },
  },
} as const satisfies Record<string, Piece>;
