import {formats, protocols, quotation, seats} from "../../words/grammar/ru.js";
import {fingerprint} from "./fingerprintWords.ru.js";
import {sample} from "./sampleWords.ru.js";
import type {ProtocolsMessages} from "./words.js";

const {whole, date, list, counted} = formats;

const rows = (value: number) =>
  counted(value, {one: "строка", few: "строки", many: "строк", other: "строки"});
const files = (value: number) => counted(value, {one: "файл", few: "файла", many: "файлов", other: "файла"});
const lists = (value: number) =>
  counted(value, {one: "список", few: "списка", many: "списков", other: "списка"});
const remarks = (value: number) =>
  counted(value, {one: "замечание", few: "замечания", many: "замечаний", other: "замечания"});
const quoted = (names: readonly string[]) => list(names.map(quotation));

/** Russian. */
export const ru: ProtocolsMessages = {
  title: "Ваши протоколы",
  lead: "Загрузите протоколы участков и проверьте на них любые правила: в лаборатории, в сравнении реформ, при проверке заявления.",
  privacy: "Файлы читаются в этом браузере и хранятся только в нём. Никуда ничего не отправляется.",

  drop: {
    label: "Выбрать файлы",
    hint: "или перетащите их на эту страницу, в любое место",
    formats:
      "CSV, TSV, XLSX или Parquet; один файл или несколько с одних выборов. Строка – участок, где у каждой партии свой столбец, либо участок и партия.",
    over: "Отпустите файлы, чтобы прочитать",
    inspecting: (names) => `Смотрим, что внутри: ${list(names)}…`,
    example: "Скачать пример",
    exampleHint: "двенадцать вымышленных участков: так может выглядеть файл",
  },

  mapping: {
    heading: "Что в столбцах",
    lead: "Определено по заголовкам. Исправьте, что не так: исправления запомнятся для файлов с теми же заголовками.",
    remembered: "Столбцы определены так, как вы исправили их в прошлый раз.",
    forget: "Забыть исправления",
    forgotten: "Исправления забыты: столбцы снова определены по заголовкам.",
    removeFile: (file) => `Убрать ${file}`,
    sheet: "Лист",
    encoding: "Кодировка",
    delimiter: "Разделитель ячеек",
    header: "Заголовки в строке",
    noHeader: "их нет",
    headerLine: (line) => `строка ${whole(line)}`,
    thousands: "Разделитель тысяч",
    thousandsOptions: {spaces: "пробел или без разделителя", ",": "запятая", ".": "точка"},
    within: "Номер участка не повторяется",
    withinOptions: {
      everywhere: "нигде",
      region: "внутри региона",
      district: "внутри избирательного округа",
      area: "внутри района",
      "region-district": "внутри региона и избирательного округа",
      "region-area": "внутри региона и района",
      "district-area": "внутри избирательного округа и района",
    },
    encodings: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16 LE",
      "utf-16be": "UTF-16 BE",
      "windows-1251": "Windows-1251",
    },
    delimiters: {",": "запятая", ";": "точка с запятой", "\t": "табуляция"},
    firstRows: "Первые строки",
    line: "Строка",
    column: "Столбец",
    examples: "Первые значения",
    role: "Что это",
    roleOf: (column) => `Что такое ${quotation(column)}`,
    unnamed: (place) => `столбец ${whole(place)}`,
    roles: {
      contest: "выборы",
      basis: "откуда данные",
      region: "регион",
      district: "избирательный округ",
      area: "район внутри региона",
      station: "избирательный участок",
      registered: "избиратели в списке",
      received: "получено бюллетеней",
      issued: "выдано бюллетеней",
      cast: "проголосовало",
      invalid: "недействительные",
      cancelled: "погашенные",
      against_all: "против всех",
      party: "название партии",
      party_votes: "голоса партии этой строки",
      ignore: "не читать",
    },
    groups: {
      lists: "Голоса",
      counts: "Подсчёт",
      places: "Место",
      long: "Строка на участок и партию",
      other: "Прочее",
    },
    votesOf: (party) => `голоса: ${party}`,
    knownLists: "Голоса за партию, известную здесь",
    partyText: "В столбце партий",
    fillDown: "Пустая ячейка с местом означает то же, что выше (объединённые ячейки)",
    regionOf: (file) => `Регион файла ${file}`,
    regionHint: "Столбца с регионом нет; если региона нет, оставьте пустым.",
    problems: {
      noStation: "Ни один столбец не назван избирательным участком: выберите, какой.",
      noParty: "Ни в одном столбце нет голосов партии: выберите хотя бы один.",
      halfLong: "Для названия партии и для её голосов нужно по столбцу: одного из двух не хватает.",
      wideAndLong: "Либо у каждой партии свой столбец, либо партия названа в строке; здесь и то и другое.",
      twice: (columns, name) =>
        `${quoted(columns)} – одно и то же: ${name}. Такой столбец может быть только один.`,
      withinMissing: (within) => `Номера участков не повторяются ${within}, но такого столбца нет.`,
      columnCount: (found, mapped) => `Столбцов в файле ${whole(found)}, а не ${whole(mapped)}.`,
    },
  },

  settings: {
    heading: "Что загружается",
    name: "Название",
    nameMissing: "Дайте название.",
    seats: "Всего мандатов",
    law: "С чем сравнивать",
    lawHint: "Лаборатория откроется с правилами этого закона и будет считать изменения от него.",
    basis: "Откуда данные",
    bases: {
      official: "официальные протоколы",
      observers: "протоколы наблюдателей",
      reconstructed: "восстановленные",
      hypothetical: "вымышленные, допущение",
    },
    basisFixed: (basis) => `Так сказано в самом файле: ${basis}.`,
    reconstructedFixed: "В файле сказано, что протоколы восстановлены. Это изменить нельзя.",
    several: "Выборы названы в столбце: каждые загрузятся отдельно.",
    order: "Порядок списков",
    orderLead: "В порядке регистрации: при равенстве голосов мандат получает более ранний.",
    up: (party) => `${party}: выше`,
    down: (party) => `${party}: ниже`,
    moved: (party, place, of) => `${party}: место ${whole(place)} из ${whole(of)}.`,
    misfit: {
      "too-few-seats":
        "Этот закон избирает в округах больше депутатов, чем всего мандатов. Выберите другой закон или больше мандатов.",
      "too-few-stations":
        "Этот закон избирает в округах больше депутатов, чем есть участков, из которых составить округа. Выберите другой закон.",
      "no-registered":
        "Этот закон избирает депутатов в округах, а без числа избирателей округа не из чего составить. Выберите другой закон.",
    },
    readOne: "Прочитать файл",
    read: (value) => `Прочитать ${files(value)}`,
    drop: "Начать заново",
  },

  reading: {
    label: "Чтение",
    progress: (percent, value) => `${percent}, ${rows(value)}`,
    settling: "Складываем и сохраняем…",
    cancel: "Отменить",
    cancelled: "Отменено. Ничего не загружено; всё, что вы указали, осталось.",
  },

  faults: {
    inFile: (file, sentence) => `${file}: ${sentence}`,
    untouched: "Загруженное раньше не тронуто.",
    empty: "файл пуст.",
    noRows: "под заголовками нет ни одной строки.",
    unreadable: "файл не открылся или изменился, пока читался.",
    notATable: "это не текст со столбцами, не книга Excel и не Parquet.",
    oldExcel: "это файл Excel старого формата (.xls). Сохраните его как .xlsx или CSV.",
    outOfMemory: "для файла не хватает памяти. Закройте другие вкладки или разделите файл.",
    damaged: {
      xlsx: "книга обрезана или повреждена. Сохраните её ещё раз или как CSV.",
      parquet: "файл Parquet обрезан или повреждён.",
    },
    compression: (codec) => `Parquet со сжатием ${codec} здесь не читается. Читается Snappy и без сжатия.`,
    encoding: (encoding, line) =>
      `в строке ${whole(line)} есть байты, которых нет в ${encoding}. Выберите другую кодировку.`,
    lineTooLong: (line, limit) =>
      `строка ${whole(line)} длиннее ${whole(limit)} знаков: возможно, не хватает кавычки.`,
    quoteNotClosed: (line) => `в строке ${whole(line)} открыта кавычка и нигде не закрыта.`,
    tooMany: {
      "too-many-columns": (limit) => `столбцов больше ${whole(limit)}.`,
      "too-many-parties": (limit) =>
        `партий больше ${whole(limit)}: видимо, за столбец партий принят другой.`,
      "too-many-rows": (limit) => `строк больше ${whole(limit)}.`,
      "too-many-cells": (limit) => `ячеек больше ${whole(limit)}.`,
    },
    tooLarge: (megabytes) => `файл больше ${whole(megabytes)} МБ.`,
    textTooLong: (characters) =>
      `один из текстов в файле длиннее ${whole(characters)} знаков: это не таблица результатов.`,
    unpackedTooLarge: (megabytes) =>
      `в распакованном виде файл больше ${whole(megabytes)} МБ: это не таблица результатов, или её нужно разделить.`,
    noSuchSheet: (sheet) => `листа ${quotation(sheet)} нет.`,
    noSuchHeader: (line) => `строки ${whole(line)} для заголовков нет.`,
    nothingKept: "Ни одну строку принять нельзя. Почему – в таблице ниже.",
    worker: "Часть страницы, которая читает файлы, не запустилась. Обновите страницу.",
  },

  result: {
    heading: "Что прочитано",
    loaded: (name, stations) => `Набор ${quotation(name)} загружен: ${protocols(stations)}.`,
    again: (name) =>
      `Набор ${quotation(name)} уже был загружен с теми же голосами; название, мандаты и закон теперь такие, как вы указали.`,
    counts: {
      read: "прочитано строк",
      kept: "принято",
      marked: "с пометкой",
      refused: "отклонено",
      skipped: "пропущено",
    },
    skips: {
      blank: (value) => `пустые строки: ${whole(value)}`,
      totals: (value) => `строки итогов: ${whole(value)}`,
      numbering: (value) => `строки с номерами столбцов: ${whole(value)}`,
      ignored: (value) => `исключённые вами: ${rows(value)}`,
    },
    seatsUnder: (day, value) => `${seats(value)} по закону на ${date(day)}`,
    noSeats: "По этому закону мандаты здесь не распределяются; причина указана в лаборатории.",
    open: "Открыть в лаборатории",
    compare: "Сравнить реформы",
    check: "Проверить протоколы",
    within: (within) =>
      `Номера отклонённых участков повторяются только в разных местах: ${within} повторов нет. Если прочитать файл так, эти строки будут приняты.`,
    withinButton: (within) => `Прочитать заново: номера не повторяются ${within}`,
    problems: {
      all: (_, all) => `${remarks(all)} к строкам`,
      first: (shown, all) => `Первые ${whole(shown)} из всех замечаний к строкам (${whole(all)})`,
    },
    noProblems: "Приняты все строки, числа в них согласуются.",
    columns: {file: "Файл", line: "Строка", column: "Столбец", found: "Найдено", reason: "Почему"},
    refused: "отклонено",
    marked: "пометка",
    wholeRow: "вся строка",
    clashes: (line) => `как в строке ${whole(line)}`,
    download: "Скачать все замечания (CSV)",
    listed: (value) => `Каждого вида показаны первые ${whole(value)}; общие числа полные.`,
    ignoredColumns: (columns) => `Столбцы, которые не читались: ${list(columns)}.`,
  },
  refusals: {
    "no-station": "участок не назван",
    "no-party": "партия не названа",
    "no-votes": "нет голосов",
    "not-whole": "не число",
    fraction: "не целое число",
    negative: "меньше нуля",
    "too-large": "больше, чем может быть в протоколе",
    "no-value": "формула без сохранённого результата",
    "cell-error": "ошибка таблицы",
    "station-twice": "участок повторяется; считается первая строка",
    "party-twice": "партия повторяется; считается первая строка",
    "too-many-cells": "ячеек больше, чем заголовков",
    "not-a-basis": "не одно из пяти слов о том, откуда данные",
  },
  marks: {
    repeated: "более поздняя строка того же участка отклонена",
    "votes-missing": "нет голосов за партию, за которую на других участках голоса есть",
    differs: "в более поздней строке участка другое число; считается первое",
    "no-data": "вместо числа стоит прочерк, «нет данных» или подобное: ячейка считается пустой",
    "line-break": "название занимает несколько строк: возможно, не хватает кавычки",
    "no-protocol": "голоса участка, у которого нет протокола",
    "too-few-cells": "ячеек меньше, чем заголовков",
  },
  relations: {
    "box-adds-up": (expected) => `голоса, «Против всех» и недействительные в сумме дают ${expected}`,
    "cast-within-issued": (expected) => `больше, чем выдано (${expected})`,
    "issued-within-received": (expected) => `больше, чем получено (${expected})`,
    "received-is-spent": (expected) => `выданные и погашенные в сумме дают ${expected}`,
    "cast-within-registered": (expected) => `больше, чем избирателей в списке (${expected})`,
    "received-within-reserve": (expected) => `больше, чем позволяет запас: не более ${expected}`,
    "station-size": (expected) => `больше ${expected} избирателей, допустимых на участке`,
    "whole-number": () => "не целое число, от 0 и больше",
    "station-once": () => "участок повторяется",
  },

  sets: {
    heading: "Загруженные протоколы",
    lead: "Они остаются в этом браузере, пока вы их не удалите; их можно выбрать везде, где выбирают выборы.",
    none: "Пока ничего не загружено.",
    summary: (stations, parties, value) => `${protocols(stations)} · ${lists(parties)} · ${seats(value)}`,
    law: (day) => `сравнение с законом на ${date(day)}`,
    from: (names, day) => `Загружено ${date(day)} из ${list(names)}.`,
    rows: ({read, marked, refused}) =>
      `Прочитано строк: ${whole(read)}, с пометкой: ${whole(marked)}, отклонено: ${whole(refused)}.`,
    open: "Открыть в лаборатории",
    compare: "Сравнить",
    check: "Проверить",
    actionOn: (action, name) => `${action}: ${quotation(name)}`,
    edit: "Изменить",
    remove: "Удалить",
    download: "Скачать",
    files: {protocols: "protocols.parquet", votes: "votes.parquet", csv: "CSV, строка на участок"},
    downloadFailed: "Файлы этого набора получить не удалось.",
    removed: (name) => `Набор ${quotation(name)} удалён.`,
    removeFailed:
      "Браузер не удалил набор. Попробуйте ещё раз или очистите данные этого сайта в настройках браузера.",
    confirm: (name) => `Удалить ${quotation(name)}?`,
    confirmText: "Больше нигде эти протоколы не хранятся. Ссылки на них откроют первые выборы в списке.",
    editHeading: "Название, мандаты, закон",
    save: "Сохранить",
    cancel: "Отменить",
    saved: (name) => `Набор ${quotation(name)} изменён.`,
    unreadable: "Повреждённый набор",
    unreadableText: "То, что браузер о нём хранил, прочитать нельзя. Загрузите файлы заново, а это удалите.",
    unknownDevice:
      "В ссылке протоколы, которых на этом устройстве нет. Загрузите здесь те же файлы, и она откроется.",
  },
  sample,
  fingerprint,
  storage: {
    keep: {
      full: "В браузере нет места, чтобы это хранить. Набор работает, пока эта вкладка открыта; освободите место и загрузите его снова, чтобы он остался.",
      blocked: "Настройки браузера не дают сайту ничего хранить. Набор работает, пока эта вкладка открыта.",
    },
    look: "Браузер не даёт сайту ничего хранить: загруженное работает, пока вкладка открыта.",
    held: "только пока открыта эта вкладка; ссылки открываются в другой вкладке",
  },

  dictionary: {
    heading: "Таблицы",
    lead: "Всё хранится в тех же двух таблицах, что и протоколы этого сайта; остальные описывают выборы, которые уже есть на сайте. Файлы узнаются по этим именам и по заголовкам, какие бывают в протоколах на казахском, русском и английском.",
    columns: {column: "Столбец", type: "Вид, единица, пределы", meaning: "Смысл"},
    types: {
      text: "текст",
      date: "дата, ISO 8601",
      whole: "целое число",
      decimal: "число",
      flag: "да или нет",
    },
    range: (least, greatest) => `от ${least} до ${greatest}`,
    mayBeEmpty: "может быть пусто",
    key: (columns) => `Ключ: ${columns}.`,
    headings: (words) => `Заголовки: ${words}`,
    command: "В командной строке тот же файл даёт те же мандаты:",
    build: "Чтобы протоколы были на самом сайте, положите файлы CSV в data/protocols/ и соберите его заново.",
  },
};
