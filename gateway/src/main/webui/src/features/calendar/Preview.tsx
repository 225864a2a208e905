import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { CalendarPreview } from "@/shared/api/types";
import { endWords } from "@/shared/time/due";

/** What a change would move: how many open clocks, and the ones that move furthest. */
export function Preview({ preview }: { preview: CalendarPreview }) {
  const { t, i18n } = useTranslation();
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  const moved = preview.later + preview.earlier;
  return (
    <Alert severity={moved > 0 ? "warning" : "info"} variant="outlined" role="status">
      <AlertTitle>
        {moved > 0
          ? t("calendar.preview.moved", { moved: number(moved), open: number(preview.open) })
          : t("calendar.preview.none", { open: number(preview.open) })}
      </AlertTitle>
      {preview.later > 0 && <div>{t("calendar.preview.later", { value: number(preview.later) })}</div>}
      {preview.earlier > 0 && <div>{t("calendar.preview.earlier", { value: number(preview.earlier) })}</div>}
      {preview.most.length > 0 && (
        <>
          <Typography variant="body2" sx={{ fontWeight: 600, mt: 1 }}>
            {t("calendar.preview.most")}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {preview.most.map((clock) => (
              <li key={clock.id}>
                <span>{clock.title}</span> ({clock.agencyName}):{" "}
                {t("calendar.preview.line", {
                  from: endWords(t, clock.oldDueAt),
                  to: endWords(t, clock.newDueAt),
                })}
              </li>
            ))}
          </Box>
        </>
      )}
    </Alert>
  );
}
