/** What spreadsheets take for the beginning of a formula, full-width look-alikes included. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/;

/**
 * Rows as comma-separated values for spreadsheets: every cell quoted, with a byte order mark so that Vietnamese letters survive,
 * and with an apostrophe before whatever a spreadsheet would calculate.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
