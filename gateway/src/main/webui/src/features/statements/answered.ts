import type { AnsweredKind, AnsweredView, LinkAnswered } from "@/shared/api/types";

/** What a form holds of the matter that a statement answers; an empty kind for none. */
export interface AnsweredWords {
  answeredKind: AnsweredKind | "";
  answeredTitle: string;
  answeredUrl: string;
}

export const ANSWERED_FIELDS = { answers: "answeredKind" } as const;

/** The name and address of an issue are not typed, so they are not offered as those of something else either. */
export function answeredWords(answers: AnsweredView | undefined): AnsweredWords {
  const typed = answers?.kind === "ISSUE" ? undefined : answers;
  return {
    answeredKind: answers?.kind ?? "",
    answeredTitle: typed?.title ?? "",
    answeredUrl: typed?.url ?? "",
  };
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** As the service takes it: of an issue it knows the rest, and an empty link takes away what was there. */
export function linkOf({ answeredKind, answeredTitle, answeredUrl }: AnsweredWords): LinkAnswered {
  if (answeredKind === "") return {};
  if (answeredKind === "ISSUE") return { kind: "ISSUE" };
  const url = answeredUrl.trim();
  return { kind: answeredKind, id: ID.exec(url)?.[0].toLowerCase(), title: answeredTitle.trim(), url };
}
