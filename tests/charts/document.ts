import {Window} from "happy-dom";

/**
 * A document without a browser, for all that a test file draws; nothing is laid out in it. It is imported before
 * anything else: lit-html looks for a document once, when it is loaded.
 */
const window = new Window();
const {document, IntersectionObserver, ResizeObserver} = window;
Object.assign(globalThis, {document, IntersectionObserver, ResizeObserver});
