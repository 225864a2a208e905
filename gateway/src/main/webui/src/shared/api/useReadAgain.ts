import { useQueryClient, type QueryKey } from "@tanstack/react-query";

/** For after a change: reads what shows it again, where it is on screen now and elsewhere when it is opened. */
export function useReadAgain(keys: readonly QueryKey[]) {
  const client = useQueryClient();
  return () => Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}
