import { useTranslation } from "react-i18next";
import type { Term } from "@/shared/api/types";

/** The word for a term in the reader's language. */
export function useTermName(): (term: Term) => string {
  const { i18n } = useTranslation();
  return (term) => (i18n.language === "en" ? term.en : term.vi);
}
