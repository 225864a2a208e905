import type { TFunction } from "i18next";
import type { RequestState } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";

/** What the agency's last words to the citizen are. */
export function outcomeTitle(t: TFunction, state: RequestState): string {
  switch (state) {
    case "SUPPLIED":
      return t("information.answer");
    case "REFUSED":
      return t("information.refusal");
    default:
      return t("information.invalidity");
  }
}

export function groundText(ground: string): string {
  return lookup("information.grounds", ground) ?? ground;
}

/** Nothing where nothing has to be paid. */
export function feeText(t: TFunction, fee: number): string | undefined {
  return fee > 0 ? t("information.feeLine", { fee: fee.toLocaleString("vi-VN") }) : undefined;
}
