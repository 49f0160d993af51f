/** Which addresses may be asked: what an article names must not reach the machines around this one. */
import {lookup} from "node:dns";
import type {LookupAddress, LookupOptions} from "node:dns";
import ipaddr from "ipaddr.js";

/** True for an IP address that is not of the open internet: loopback, private, link-local, reserved, and their disguises. */
export const isLocal = (ip: string): boolean => ipaddr.process(ip).range() !== "unicast";

/** The IP address that a URL names by itself, or null where it names a host. `http://0x7f.1/` names 127.0.0.1. */
export function literalAddress({hostname}: URL): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, "$1");
  return ipaddr.isValid(bare) ? bare : null;
}

export class LocalAddress extends Error {
  readonly ip: string;
  constructor(ip: string) {
    super("an address of the local network");
    this.ip = ip;
  }
}

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Finds a host's addresses as Node does, and refuses the host if any is local. It is what the connection itself asks, so that
 * the address which is checked is the one that is connected to.
 */
export function openLookup(hostname: string, options: LookupOptions, answer: Answer): void {
  lookup(hostname, {...options, all: true}, (error, addresses) => {
    const [first] = addresses ?? [];
    const local = addresses?.find(({address}) => isLocal(address));
    if (error || !first) answer(error ?? new Error("no address"), "");
    else if (local) answer(new LocalAddress(local.address), "");
    else if (options.all) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
}
