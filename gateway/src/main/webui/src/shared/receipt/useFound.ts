import { useState } from "react";
import { useLocation } from "react-router";

/** What a code has shown. A link with a code, followed while something is shown, begins anew. */
export function useFound<T>() {
  const { hash } = useLocation();
  const [known, setKnown] = useState(hash);
  const [found, setFound] = useState<T>();
  if (hash !== known) {
    setKnown(hash);
    if (hash) setFound(undefined);
  }
  return [found, setFound] as const;
}
