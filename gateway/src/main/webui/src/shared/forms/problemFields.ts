import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import { ApiError, type FieldProblem } from "@/shared/api/problem";
import { lookup } from "@/shared/i18n/lookup";

/**
 * Puts each refused input of a problem on its field and tells whether all of them found one. What is left over (or a problem
 * without fields) belongs above the form.
 *
 * @param fields form field for each name of the API, for example `{ decidedAt: "decidedDate" }`; names not listed are taken as they are
 */
export function showFieldProblems<T extends FieldValues>(
  error: Error,
  setError: UseFormSetError<T>,
  known: readonly FieldPath<T>[],
  fields: Partial<Record<string, FieldPath<T>>> = {},
): boolean {
  const problems = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  let all = problems.length > 0;
  for (const problem of problems) {
    const name = apiName(problem);
    const field = fields[name] ?? known.find((candidate) => candidate === name);
    if (field) setError(field, { type: "server", message: fieldText(problem) }, { shouldFocus: true });
    else all = false;
  }
  return all;
}

function apiName({ pointer, parameter }: FieldProblem): string {
  return parameter ?? pointer?.replace(/^#?\//, "").split("/")[0] ?? "";
}

function fieldText(problem: FieldProblem): string {
  return (
    lookup("error.field", problem.code) ??
    lookup("error.code", problem.code) ??
    problem.detail ??
    lookup("error.field", "invalid") ??
    problem.code
  );
}
