import {Window} from "happy-dom";

/**
 * A document without a browser, for charts that are drawn outside of one; nothing is laid out in it. It is imported
 * before anything that draws: lit-html looks for a document once, when it is loaded.
 */
const {document, XMLSerializer} = new Window({url: "http://mandat.invalid/"});
Object.assign(globalThis, {document, XMLSerializer});
