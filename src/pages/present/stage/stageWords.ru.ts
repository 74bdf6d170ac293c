import {formats, seats} from "../../../words/grammar/ru.js";
import type {StageWords} from "./stageWords.js";

const {counted} = formats;

/** Russian. */
export const ru: StageWords = {
  progress: (step, all) => `${step} / ${all}`,
  step: (number) => `Слайд ${number}`,
  end: "Конец выступления",
  furtherLists: (lists, own) =>
    `и ещё ${counted(lists, {one: "список", few: "списка", other: "списков"})}: ${seats(own)}`,
  empty: "В этом выступлении нет слайдов.",
  paper: {print: "Напечатать", back: "К списку слайдов"},
  commands: {
    next: "Следующий слайд",
    previous: "Предыдущий слайд",
    first: "Первый слайд",
    last: "Последний слайд",
    "full-screen": "На весь экран",
    black: "Чёрный экран",
    overview: "Все слайды",
    speaker: "Окно выступающего",
    help: "Клавиши",
    close: "Закрыть; если ничего не открыто – все слайды",
  },
  controls: "Управление показом",
  list: "Назад к списку слайдов",
  isBlack: "Экран чёрный. Любая клавиша или щелчок его включит.",
  keys: "Клавиши",
  keyNames: {
    next: "→ ↓ Пробел PageDown N",
    previous: "← ↑ Shift + Пробел PageUp P",
    first: "Home",
    last: "End",
    "full-screen": "F",
    black: "B .",
    overview: "O",
    speaker: "S",
    help: "?",
    close: "Esc",
  },
  letters: "Буквы управляют показом",
  lettersHint:
    "Выключите, если диктуете голосом или случайно задеваете буквы. Стрелки, пробел и кликер продолжат работать.",
  swipe: "На сенсорном экране проведите пальцем влево или вправо.",
  blocked: "Браузер не дал открыть окно. Разрешите окна для этой страницы и нажмите ещё раз.",
  current: "Сейчас",
  following: "Дальше",
  notes: "Заметки",
  noNotes: "К этому слайду заметок нет.",
  clock: "Часы",
  elapsed: "С начала",
  restart: "Начать с нуля",
  audience: "Окно для зала",
};
