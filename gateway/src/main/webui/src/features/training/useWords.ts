import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Term, TraineeKind } from "@/shared/api/types";
import { useTermName } from "@/shared/i18n/useTermName";
import { wordsQuery } from "./api";

const kinds: TraineeKind[] = ["REPORTER", "COMMUNICATOR", "OFFICER"];

/** The words for topics, levels and kinds of people; a code stands for itself until they are there. */
export function useWords() {
  const { t } = useTranslation();
  const name = useTermName();
  const { data } = useQuery(wordsQuery);
  const word = (terms: Term[] | undefined, code: string) => {
    const found = terms?.find((term) => term.code === code);
    return found ? name(found) : code;
  };
  const level = (code: string) => word(data?.levels, code);
  return {
    /** To choose from. */
    kinds: kinds.map((kind) => ({ value: kind, label: t(`training.kinds.${kind}`) })),
    topics: data?.topics ?? [],
    levels: data?.levels ?? [],
    topic: (code: string) => word(data?.topics, code),
    level,
    who: (kind: TraineeKind, code: string | undefined) =>
      [t(`training.kinds.${kind}`), code && t("training.ofLevel", { level: level(code) })]
        .filter(Boolean)
        .join(", "),
    audience: (kinds: TraineeKind[], levels: string[]) =>
      [
        kinds.map((kind) => t(`training.kinds.${kind}`)).join(", "),
        kinds.some((kind) => kind !== "OFFICER") &&
          levels.length > 0 &&
          t("training.ofLevels", { levels: levels.map(level).join(", ") }),
      ]
        .filter(Boolean)
        .join(" · "),
  };
}
