/** What is used of the package: its own types would bring those of a whole server along. */
declare module "compression" {
  import type {IncomingMessage, ServerResponse} from "node:http";

  /** Packs what is written into the response, in the best way that the request accepts, where packing is worth it. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
