import {type ReadonlySignal, signal} from "@preact/signals-core";
import type {LeverMap} from "../../certainty/sensitivity/leverMap.js";
import {leverQuestion, looksAtStations} from "../../certainty/sensitivity/leverQuestion.js";
import type {LeverSweep} from "../../certainty/sensitivity/leverSweep.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import {askedHouse} from "../../rules/askedHouse.js";
import {askedEntry} from "../../scenario/hypotheticalCount.js";
import {type Question, underTheLaw} from "../../scenario/question.js";
import {addressBeside} from "../../views/addressBeside.js";
import {type Lab, type LabOptions, openLab} from "../../views/lab.js";
import {follow} from "../../views/view.js";
import {followSearch, type ReverseSearch} from "./search.js";
import {readSearch, type SearchChoices, searchNames, writeSearch} from "./searchState.js";
import {choiceNames, type PageChoices, readChoices, writeChoices} from "./state.js";
import type {SensitivityMessages} from "./words.js";

/** What was worked out beside the page: for which question, and how far it is. */
export interface Worked {
  readonly sweep: LeverSweep | null;
  /** The same levers under the law of the contest's day. */
  readonly lawSweep: LeverSweep | null;
  readonly map: LeverMap | null;
  /** The question they belong to. */
  readonly question: Question | null;
  readonly phase: "working" | "done" | "failed";
}

/** The page: a lab whose levers are moved one by one and two at a time. */
export interface Sensitivity {
  readonly lab: Lab;
  readonly words: SensitivityMessages;
  readonly choices: ReadonlySignal<PageChoices>;
  readonly choose: (choice: Partial<PageChoices>) => void;
  readonly search: ReverseSearch;
  readonly worked: ReadonlySignal<Worked>;
  /** Where the reader was before the last jump to a point of the page; null before one. */
  readonly cameFrom: ReadonlySignal<Question | null>;
  /** Goes to a scenario that the page tells of; the way back stays open. */
  readonly goTo: (question: Question) => void;
  readonly goBack: () => void;
  /** Tries again after the work has failed. */
  readonly again: () => void;
}

/** What the page needs. */
export interface SensitivityOptions extends Omit<LabOptions, "address"> {
  readonly words: SensitivityMessages;
  /** A service for each part that asks by itself. */
  readonly service: () => CertaintyService;
}

/** How long a lever must rest before the page is worked out anew, in milliseconds. */
const rest = 120;

/** Opens the page on what its address asks. */
export function openSensitivity({words, service, ...options}: SensitivityOptions): Sensitivity {
  const address = addressBeside([...choiceNames, ...searchNames]);
  const lab = openLab({...options, address: address.lab});
  const choices = signal(readChoices(address.own.read()));
  const searched = signal<SearchChoices>(readSearch(address.own.read()));
  address.own.onReturn((own) => {
    choices.value = readChoices(own);
    searched.value = readSearch(own);
  });
  const write = (): void =>
    address.own.write({...writeChoices(choices.value), ...writeSearch(searched.value)});
  const search = followSearch({
    lab,
    service: service(),
    choices: searched,
    choose(next) {
      searched.value = next;
      write();
    },
  });
  const cameFrom = signal<Question | null>(null);
  const worked = signal<Worked>({sweep: null, lawSweep: null, map: null, question: null, phase: "working"});
  const services = {sweep: service(), law: service(), map: service()};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: Question | null = null;

  const change = (next: Partial<Worked>): void => {
    worked.value = {...worked.value, ...next};
  };
  const work = async (question: Question): Promise<void> => {
    const stations = looksAtStations(lab.catalogue, question) ? await lab.stations() : null;
    if (asked !== question) return;
    const lawful = underTheLaw(question, lab.catalogue);
    const fail = (): void => {
      if (asked === question) change({phase: "failed"});
    };
    // Everything is drawn of one question: the parts are shown once all of them are there.
    const parts: {-readonly [Part in "sweep" | "lawSweep" | "map"]?: Worked[Part]} = {};
    const take = (part: Partial<typeof parts>): void => {
      if (asked !== question) return;
      Object.assign(parts, part);
      if (parts.sweep && parts.lawSweep && parts.map) change({...parts, question, phase: "done"});
    };
    services.sweep.ask("lever-sweep", leverQuestion(lab.catalogue, question, stations), {
      answered: (sweep) => take({sweep}),
      failed: fail,
    });
    services.law.ask("lever-sweep", leverQuestion(lab.catalogue, lawful, stations), {
      answered: (lawSweep) => take({lawSweep}),
      failed: fail,
    });
    services.map.ask("lever-map", leverQuestion(lab.catalogue, question, stations), {
      answered: (map) => take({map}),
      failed: fail,
    });
  };
  const turnTo = (question: Question | null, wait: number): void => {
    clearTimeout(timer);
    asked = question;
    if (!question) return;
    change({phase: "working"});
    timer = setTimeout(() => void work(question), wait);
  };
  follow(() => {
    const {question, answer, fault, waits} = lab.state.value;
    const current = answer && !fault && !waits ? question : null;
    if (current !== asked) turnTo(current, asked ? rest : 0);
  });

  return {
    lab,
    words,
    choices,
    choose(choice) {
      choices.value = {...choices.value, ...choice};
      write();
    },
    search,
    worked,
    cameFrom,
    goTo(question) {
      cameFrom.value = lab.state.value.question;
      lab.ask(question);
    },
    goBack() {
      const back = cameFrom.value;
      cameFrom.value = null;
      if (back) lab.ask(back);
    },
    again: () => turnTo(lab.state.value.question, 0),
  };
}

/** A question with other rules; winners that the reader said belong to the number of districts they were said for. */
export function withRules(
  {catalogue}: Pick<Lab, "catalogue">,
  question: Question,
  scenario: Question["scenario"],
): Question {
  const entry = askedEntry(catalogue, question);
  const moved = {...question, scenario};
  const isSame = askedHouse(moved, entry).districtSeats === askedHouse(question, entry).districtSeats;
  const {districtWinners: _, ...without} = moved;
  return isSame ? moved : without;
}
