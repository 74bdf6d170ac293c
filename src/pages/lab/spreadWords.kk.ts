import {formats, quoted, seats} from "../../words/grammar/kk.js";
import type {SpreadMessages} from "./spreadWords.js";

const {whole} = formats;

/** Қазақша. */
export const kk: SpreadMessages = {
  drawing: (done, of) => `Басқа ықтимал хаттамалар құрылып жатыр: ${whole(of)} нұсқаның ${whole(done)} дайын`,
  progress: "Құрылған нұсқалар",
  always: (all, party, won) =>
    `Қалпына келтірудің ${all === 1 ? "" : "барлық "}${whole(all)} нұсқасында ${quoted(party)} ${seats(won)} алады.`,
  takes: {
    either: (least, greatest) => `${whole(least)} не ${seats(greatest)}`,
    range: (least, greatest) => `${whole(least)}–${seats(greatest)}`,
  },
  shown: {most: () => ", көрсетілгені де осы.", other: (shown) => `; көрсетілген нұсқада – ${whole(shown)}.`},
  between: (all, party, takes, most, shown) =>
    `Қалпына келтірудің ${whole(all)} нұсқасында ${quoted(party)} ${takes} алады, көбіне ${whole(most)}${shown}`,
  twoThirds: (party, some, all) =>
    `${quoted(party)} үштен екіні ${whole(all)} нұсқаның ішінде ${whole(some)} рет алады.`,
  majority: (party, some, all) =>
    `${quoted(party)} көпшілікті ${whole(all)} нұсқаның ішінде ${whole(some)} рет алады.`,
  nobody: (some, all) => `${whole(all)} нұсқаның ішінде ${whole(some)} рет ешкім сайланбайды.`,
  unanswered: (some) => `Қайсыбір өңірде осы округтерге учаске жетпейтін нұсқалар саны: ${whole(some)}.`,
  covers:
    "Бұл – учаскелердің бір моделі бойынша осы нұсқаларда табылған ауқым: нұсқа көбейсе, ол ұлғаюы мүмкін, ал басқа модель басқа ауқым беруі мүмкін.",
  noRounding: "Жарияланған үлестердің дөңгелектелуі бұған кірмейді.",
  noSample: "Бұл қателік шегі емес: учаскелер кездейсоқ таңдалмаған.",
  stop: "Тоқтату",
  stopped: "Бірінші нұсқа құрылмай тұрып тоқтатылды.",
  more: (more) => `Тағы ${whole(more)} нұсқа`,
  again: "Қайта құру",
  failed: "Бұл браузерде басқа нұсқаларды құру мүмкін болмады. Көрсетілгені – бір нұсқаның мандаттары.",
  column: "Ауқым",
  range: (least, greatest) => `${whole(least)}–${whole(greatest)}`,
};
