import {Window} from "happy-dom";

/**
 * A document without a browser, for all that a test file draws; nothing is laid out in it. It is imported before
 * anything else: lit-html looks for a document once, when it is loaded.
 */
const window = new Window({url: "http://mandat.test/en/"});
const {document, location, history, IntersectionObserver, ResizeObserver} = window;
const {Element, Event, KeyboardEvent, HTMLButtonElement, XMLSerializer} = window;
const addEventListener = window.addEventListener.bind(window);
const removeEventListener = window.removeEventListener.bind(window);
Object.assign(globalThis, {document, location, history, IntersectionObserver, ResizeObserver});
Object.assign(globalThis, {Element, Event, KeyboardEvent, HTMLButtonElement, XMLSerializer});
Object.assign(globalThis, {addEventListener, removeEventListener});
