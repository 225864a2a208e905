import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { TaskExtension } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";

/** More time that was given: by whom, from when to when, and why. */
export function Extensions({ extensions }: { extensions: TaskExtension[] }) {
  const { t } = useTranslation();
  if (extensions.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h3">
        {t("task.extensions")}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {extensions.map((extension) => (
          <li key={extension.at}>
            {t("task.extensionLine", {
              from: showDateTime(extension.from),
              until: showDateTime(extension.until),
              reason: extension.reason,
              by: extension.by,
              at: showDateTime(extension.at),
            })}
          </li>
        ))}
      </Box>
    </Box>
  );
}
