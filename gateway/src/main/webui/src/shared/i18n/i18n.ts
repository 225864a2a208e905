import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import en from "./en.json";
import vi from "./vi.json";

export type Language = "vi" | "en";

const KEY = "caunoi.language";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof vi };
  }
}

function remembered(): Language {
  return localStorage.getItem(KEY) === "en" ? "en" : "vi";
}

void i18next.use(initReactI18next).init({
  resources: { vi: { translation: vi }, en: { translation: en } },
  lng: remembered(),
  fallbackLng: "vi",
  // Codes from the API contain dots and are looked up as a whole by lookup(); React escapes by itself.
  interpolation: { escapeValue: false },
  initAsync: false,
});

document.documentElement.lang = i18next.language;
i18next.on("languageChanged", (language) => {
  document.documentElement.lang = language;
});

export function speak(language: Language): void {
  localStorage.setItem(KEY, language);
  void i18next.changeLanguage(language);
}

export { i18next };
