export interface Change {
  /** Names from the outside in, joined by dots. */
  field: string;
  before?: string;
  after?: string;
}

/** What differs between two records, field by field, in the order of the newer one. */
export function difference(before: unknown, after: unknown): Change[] {
  const was = flat(before);
  const is = flat(after);
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
    .filter((change) => change.before !== change.after);
}

function flat(value: unknown, prefix = "", into = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value) && value.every((each) => typeof each !== "object")) {
    into.set(prefix, value.join(", "));
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) flat(inner, prefix ? `${prefix}.${name}` : name, into);
  } else if (value !== undefined && value !== null) {
    into.set(prefix, String(value as string | number | boolean));
  }
  return into;
}
