export interface Piece {
  change: "same" | "added" | "removed";
  text: string;
}

const paragraphs = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What a reader has to look at between two versions: paragraphs that stayed, came and went, in reading order. */
export function paragraphDiff(before: string, after: string): Piece[] {
  const old = paragraphs(before);
  const now = paragraphs(after);
  // Length of the longest common rest from each pair of places on.
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = common[i];
    for (let j = now.length - 1; row && j >= 0; j--) {
      row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const was = old[i];
    const is = now[j];
    if (was !== undefined && was === is) {
      pieces.push({ change: "same", text: was });
      i++;
      j++;
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ change: "removed", text: was });
      i++;
    } else if (is !== undefined) {
      pieces.push({ change: "added", text: is });
      j++;
    }
  }
  return pieces;
}
