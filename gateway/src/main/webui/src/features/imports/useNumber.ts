import { useTranslation } from "react-i18next";

/** Numbers with the separators of the reader's language. */
export function useNumber(): (value: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  return (value) => format.format(value);
}
