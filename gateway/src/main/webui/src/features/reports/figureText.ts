import type { Figure } from "@/shared/api/types";

/** "7" or "7 / 9", as the form has it. */
export const figureText = ({ done, total }: Figure) =>
  total === undefined ? String(done) : `${String(done)} / ${String(total)}`;
