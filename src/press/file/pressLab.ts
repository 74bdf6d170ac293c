import type {Catalogue} from "../../catalogue/catalogue.js";
import {type Language, languageNames, languages} from "../../catalogue/language.js";
import {basisLine} from "../../pages/lab/basisLine.js";
import {moreRules} from "../../pages/lab/moreRules.js";
import {seatsTable} from "../../pages/lab/seatsTable.js";
import type {SpreadMessages} from "../../pages/lab/spreadWords.js";
import {askedHouse} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import {citedSources} from "../../scenario/citedSources.js";
import {labContestPicker} from "../../views/contestPicker.js";
import {headline} from "../../views/headline.js";
import {fragment, html} from "../../views/html.js";
import {type Lab, openLab} from "../../views/lab.js";
import {appointedSwitch, lawButton} from "../../views/lawButton.js";
import {levers} from "../../views/levers.js";
import {questionNotice} from "../../views/notices.js";
import {redrawn} from "../../views/owner.js";
import {parliament} from "../../views/parliament/parliament.js";
import {partyColours} from "../../views/partyNames.js";
import {presets} from "../../views/presets.js";
import {printedRules, printSheet} from "../../views/printSheet.js";
import {barsKey, seatBars} from "../../views/seatBars.js";
import {seatStrip} from "../../views/seatStrip.js";
import {contestNote, type LaterRemarks, sourceList} from "../../views/sourceList.js";
import {subline} from "../../views/subline.js";
import {type Draw, follow, type ViewOptions, view} from "../../views/view.js";
import type {Messages} from "../../words/messages.js";
import type {PressFileMessages} from "./fileWords.js";
import type {HashAddress} from "./hashAddress.js";

/** What the press file is drawn with. */
export interface PressLabOptions {
  readonly catalogue: Catalogue;
  readonly remarks: LaterRemarks;
  /** The address of the whole site, with a slash at its end; null where it is not known. */
  readonly site: string | null;
  /** The version of the site that the file is of. */
  readonly version: string;
  readonly address: HashAddress;
  readonly language: Language;
  readonly messages: Messages;
  readonly spreadWords: SpreadMessages;
  readonly words: PressFileMessages;
  /** Turns to another language. */
  readonly speak: (language: Language) => void;
}

const place = redrawn();

/** Draws the whole file anew; what was drawn before is taken down. */
export function drawLab(options: PressLabOptions): void {
  place.draw(() => {
    const {catalogue, language, address} = options;
    const lab = openLab({
      catalogue,
      language,
      address,
      messages: withoutStations(options),
      loadStations: async () => Promise.reject(new Error("the file has no stations")),
    });
    // What needs stations is locked from the start, not only once it is asked for.
    follow(() => {
      void lab.state.value.question.contest;
      void lab.stations();
    });
    document.getElementById("observablehq-center")?.replaceChildren(...page(lab, options));
  });
}

/** Here no station failed to load: there are none. */
const withoutStations = ({messages, words}: PressLabOptions): Messages => ({
  ...messages,
  status: {...messages.status, noStations: words.noStations},
  ignoredReason: {...messages.ignoredReason, "not-loaded": words.needsStations},
});

function page(lab: Lab, options: PressLabOptions): readonly Node[] {
  const {language, words, site, version, spreadWords, speak} = options;
  const {messages} = lab;
  const answered = (draw: Draw<Answer>, how: ViewOptions = {}): HTMLElement =>
    view(
      lab.state,
      ({answer}) => answer,
      (answer, ...place) => answer && draw(answer, ...place),
      how,
    );
  const header = html`<header id="observablehq-header"><span class="wordmark">Mandat</span>
    <div class="file-languages" role="group" aria-label=${words.languages}>${languages.map(
      (one) =>
        html`<button type="button" class="quiet-button" id=${`language-${one}`} lang=${one} aria-pressed=${String(one === language)} @click=${() => speak(one)}>${languageNames[one]}</button>`,
    )}</div>
  </header>`;
  const main = html`<main id="observablehq-main">
    <p class="file-lead quiet">${words.lead}</p>
    <div id="notices">${questionNotice(lab)}</div>
    <div class="lab">
      <section class="rules" id="rules" aria-label=${messages.rules}>
        ${labContestPicker(lab)}${presets(lab)}${levers(lab)}${lawButton(lab)}${moreRules(lab)}
        ${answered((answer) => printedRules(lab, answer.question, answer.entry))}
      </section>
      <div class="result">
        <div class="answer" aria-live="polite">${view(
          lab.state,
          ({fault, waits, answer}) => fault ?? (waits || answer),
          () => headline(lab, lab.state.value, {isHeading: true}),
          {urgent: true},
        )}${answered((answer) => seatStrip(lab, answer), {urgent: true})}</div>
        <section class="house" id="seats" aria-label=${messages.seats}>
          <div class="phone-only">${answered((answer) => subline(lab, answer))}</div>
          <div class="house-charts">
            <div>${answered((answer, ...place) => parliament(lab, answer, ...place), {toWidth: true})}</div>
            <div>${answered((answer, ...place) => seatBars(lab, answer, ...place), {toWidth: true})}${answered((answer) => barsKey(lab, answer))}</div>
          </div>
          ${view(
            lab.state,
            ({answer}) => (answer ? askedHouse(answer.question, answer.entry).appointedSeats : 0),
            (members) => appointedSwitch(lab, members),
          )}
          <div class="basis-line">${answered((answer) => basisLine(lab, answer))}</div>
        </section>
      </div>
    </div>
    <section class="band printed">
      <h2>${messages.table.caption}</h2>
      <div class="scroll" tabindex="0" role="region" id="table-region" aria-label=${messages.table.caption}>${answered((answer) => seatsTable(lab, spreadWords, answer))}</div>
    </section>
    <section class="band">
      <h2>${words.lacksHeading}</h2>
      <ul class="file-lacks">${words.lacks.map((said) => html`<li>${said}</li>`)}</ul>
    </section>
    <section class="band" id="sources">
      <h2>${messages.sources.heading}</h2>
      ${answered((answer) => contestNote(lab, answer, options.remarks))}
      <p>${messages.sources.lead}</p>
      ${answered((answer) => sourceList(lab, {remarks: options.remarks, only: citedSources(lab.catalogue, answer)}))}
    </section>
  </main>`;
  const footer = html`<footer id="observablehq-footer"><p>${words.made(version)}${site ? fragment` · <a href=${`${site}${language}/`}>${words.wholeSite}</a>` : null}</p></footer>`;
  const sheet = printSheet(
    lab,
    () => {
      const {answer} = lab.state.value;
      return answer && {entry: answer.entry, sources: [...answer.entry.sources, answer.law.source]};
    },
    // Where the file lies on somebody's disk is nobody's business.
    () => (site ? `${site}${language}/${options.address.query()}` : "Mandat"),
  );
  return [partyColours(lab), header, main, sheet, footer];
}
