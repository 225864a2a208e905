import { useSyncExternalStore } from "react";

let expired = false;
const listeners = new Set<() => void>();

function set(value: boolean): void {
  if (expired === value) return;
  expired = value;
  for (const listener of listeners) listener();
}

/** Remembers that an answer said "log in again", so that the shell can offer it while the page keeps what was typed. */
export const sessionExpiry = {
  report: () => {
    set(true);
  },
  clear: () => {
    set(false);
  },
};

export function useSessionExpired(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => expired,
  );
}
