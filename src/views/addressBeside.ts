import {type Address, pageAddress} from "./address.js";

/** An address that a lab shares with what its page may be in besides: neither overwrites the other's part. */
export interface SharedAddress {
  /** The lab's part. */
  readonly lab: Address;
  /** The page's own part: what it says now, and how to change it. */
  readonly own: {
    readonly read: () => URLSearchParams;
    /** Follows the reader's move, as a step back of its own; empty values are left out. */
    readonly write: (values: Readonly<Record<string, string>>) => void;
    readonly onReturn: (read: (own: URLSearchParams) => void) => void;
  };
}

/** Divides an address: some names belong to the page, all others to its lab. */
export function addressBeside(names: readonly string[], address: Address = pageAddress()): SharedAddress {
  const returns: (() => void)[] = [];
  const ownIn = (query: string): URLSearchParams => {
    const all = new URLSearchParams(query);
    return new URLSearchParams([...all].filter(([name]) => names.includes(name)));
  };
  const labIn = (query: string): string => {
    const all = new URLSearchParams(query);
    return asQuery(new URLSearchParams([...all].filter(([name]) => !names.includes(name))));
  };
  let own = ownIn(address.query());
  // What the lab last wrote: the address itself may follow a little later.
  let lab = labIn(address.query());
  const joined = (): string => asQuery(new URLSearchParams([...new URLSearchParams(lab), ...own]));
  const writeLab = (how: "follow" | "go" | "correct") => (query: string, when?: "rested" | "at once") => {
    lab = query;
    address[how](joined(), when);
  };
  address.onReturn((query) => {
    own = ownIn(query);
    lab = labIn(query);
    for (const read of returns) read();
  });
  return {
    lab: {
      query: () => labIn(address.query()),
      follow: writeLab("follow"),
      go: writeLab("go"),
      correct: writeLab("correct"),
      onReturn: (read) => void returns.push(() => read(lab)),
    },
    own: {
      read: () => own,
      write: (values) => {
        own = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
        address.follow(joined());
      },
      onReturn: (read) => void returns.push(() => read(own)),
    },
  };
}

const asQuery = (search: URLSearchParams): string => {
  const query = search.toString();
  return query && `?${query}`;
};
