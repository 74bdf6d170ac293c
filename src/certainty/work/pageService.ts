import {type CertaintyService, certaintyServices} from "./certaintyService.js";
import type {WorkNews} from "./workMessages.js";

/** A service for one part of the page; all parts share the page's one worker. */
export const certaintyService: () => CertaintyService = certaintyServices(({heard, failed}) => {
  const worker = new Worker(import.meta.resolve("./certaintyWorker.js"), {type: "module"});
  worker.addEventListener("message", ({data}: MessageEvent<WorkNews>) => heard(data));
  for (const event of ["error", "messageerror"])
    worker.addEventListener(event, (problem) => {
      problem.preventDefault();
      failed(problem instanceof ErrorEvent ? problem.message : event);
    });
  return worker;
});
