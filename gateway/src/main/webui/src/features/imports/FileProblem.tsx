import Box from "@mui/material/Box";
import Stack from "@mui/material/Stack";
import { useTranslation } from "react-i18next";
import { ApiError, type FieldProblem } from "@/shared/api/problem";
import { lookup } from "@/shared/i18n/lookup";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";

/** Why a file was not read at all, with the columns or cells that are to blame. */
export function FileProblem({ error }: { error: Error }) {
  const { t } = useTranslation();
  const places = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return (
    <Stack spacing={1}>
      <ProblemAlert error={error} />
      {places.length > 0 && (
        <Box component="ul" aria-label={t("import.places")} sx={{ m: 0, pl: 3 }}>
          {places.map((place) => (
            <li key={`${place.pointer}${place.code}`}>{text(place)}</li>
          ))}
        </Box>
      )}
    </Stack>
  );

  function text({ pointer = "", code, detail }: FieldProblem): string {
    const name = pointer.split("/").at(-1) ?? "";
    const place = pointer.startsWith("/cells/")
      ? t("import.cell", { name })
      : t("import.columnPlace", { name: lookup("import.column", name) ?? name });
    return `${place}: ${lookup("import.reason", code) ?? detail ?? code}`;
  }
}
