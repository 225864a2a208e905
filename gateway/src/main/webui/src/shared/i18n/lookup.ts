import { i18next } from "./i18n";

type Table = Record<string, unknown>;

/**
 * Text for a code that came over the wire and may be unknown to this version of the interface. `table` names a branch of the
 * translation files ("error.code"); the code itself is taken whole, so that dots in it mean nothing.
 */
export function lookup(table: string, code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const branch: unknown = i18next.getResource(i18next.language, "translation", table);
  if (typeof branch !== "object" || branch === null) return undefined;
  const text = (branch as Table)[code];
  return typeof text === "string" ? text : undefined;
}
