import type { TFunction } from "i18next";
import { instantOf, parseDate, parseTime } from "@/shared/time/zone";

/** Checks shared by the forms, with the message the reader sees. */
export function rules(t: TFunction) {
  return {
    text: (max: number) => ({
      validate: (value: string) => value.trim() !== "" || t("error.field.required"),
      maxLength: { value: max, message: t("error.field.wrong-size") },
    }),
    optionalText: (max: number) => ({ maxLength: { value: max, message: t("error.field.wrong-size") } }),
    email: {
      validate: (value: string) =>
        /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) || t("error.field.not-an-email"),
    },
    phone: {
      validate: (value: string) => /^(\+84|0)([ .-]?\d){9,10}$/.test(value.trim()) || t("error.field.phone"),
    },
    decisionNumber: {
      validate: (value: string) =>
        /^\d{1,6}(\/\d{4})?\/\p{L}[\p{L}\d]*([-&,.]\p{L}[\p{L}\d]*)*$/u.test(value.trim()) ||
        t("error.field.decisionNumber"),
    },
    webAddress: {
      validate: (value: string) => isWebAddress(value.trim()) || t("error.field.url"),
    },
    date: { validate: (value: string) => parseDate(value) !== undefined || t("error.field.date") },
    time: { validate: (value: string) => parseTime(value) !== undefined || t("error.field.time") },
    optionalDate: (time: string) => ({
      validate: (value: string, all: Record<string, unknown>) =>
        (isEmpty(value) && isEmpty(all[time])) || parseDate(value) !== undefined || t("error.field.date"),
    }),
    optionalTime: (date: string) => ({
      validate: (value: string, all: Record<string, unknown>) =>
        (isEmpty(value) && isEmpty(all[date])) || parseTime(value) !== undefined || t("error.field.time"),
    }),
  };
}

function isEmpty(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

/** The same rule for a field that may stay empty. */
export function optional<R extends { validate: (value: string) => true | string }>(rule: R): R {
  return { ...rule, validate: (value: string) => value.trim() === "" || rule.validate(value) };
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** The instant of two fields that passed the rules above. */
export function typedInstant(date: string, time: string): string {
  const day = parseDate(date);
  const clock = parseTime(time);
  if (day === undefined || clock === undefined)
    throw new Error("typedInstant is called with checked fields only");
  return instantOf(day, clock);
}

/** As above, or undefined for two empty fields. */
export function typedInstantOrNone(date: string, time: string): string | undefined {
  return date.trim() === "" ? undefined : typedInstant(date, time);
}
