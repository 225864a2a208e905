import { useSearchParams } from "react-router";

/** Filters that live in the address bar, so that any view can be sent as a link. Changing one goes back to the first page. */
export function useFilters() {
  const [params, setParams] = useSearchParams();

  function write(changes: Record<string, string | undefined>, replace: boolean): void {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace, preventScrollReset: true },
    );
  }

  return {
    get: (name: string) => params.get(name) ?? undefined,
    page: Math.max(0, Number.parseInt(params.get("page") ?? "0", 10) || 0),
    set: (changes: Record<string, string | undefined>) => {
      write({ ...changes, page: undefined }, false);
    },
    setPage: (page: number) => {
      write({ page: page > 0 ? String(page) : undefined }, false);
    },
    clear: () => {
      setParams(new URLSearchParams());
    },
    any: [...params.keys()].some((name) => name !== "page"),
  };
}
