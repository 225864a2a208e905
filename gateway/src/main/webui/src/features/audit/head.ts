import type { Head } from "@/shared/api/types";

/** How a head is shown, written down and pasted again: position, then hash. */
export function writeHead({ position, hash }: Head): string {
  return `${position}:${hash}`;
}

/** Reads a head that was written down; copied from a letter, it may be broken by spaces and written in capitals. */
export function parseHead(text: string): Head | undefined {
  const match = /^(\d{1,15})[:\s]([0-9a-f\s]+)$/.exec(text.trim().toLowerCase());
  const hash = match?.[2]?.replace(/\s/g, "") ?? "";
  const position = Number(match?.[1]);
  return hash.length === 64 && position > 0 ? { position, hash } : undefined;
}
