import { useSyncExternalStore } from "react";

const EVERY = 30_000;

let current = new Date();

function subscribe(changed: () => void): () => void {
  const timer = window.setInterval(() => {
    current = new Date();
    changed();
  }, EVERY);
  return () => window.clearInterval(timer);
}

/** The present moment, moving on twice a minute so that "còn 3 giờ" does not stand still on an open page. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => current);
}
