import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { StatementSummary } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { RouterLink } from "@/shared/ui/RouterLink";

interface Props {
  statements: StatementSummary[];
  label: string;
  /** Names the agency on each row, where the list is not about one agency. */
  withAgency?: boolean;
}

export function StatementRows({ statements, label, withAgency = false }: Props) {
  const { t } = useTranslation();
  return (
    <Paper variant="outlined" component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: "none" }}>
      {statements.map((statement, index) => (
        <Box
          component="li"
          key={statement.id}
          sx={{ px: { xs: 2, sm: 2.5 }, py: 1.75, borderTop: index === 0 ? 0 : 1, borderColor: "divider" }}
        >
          <RouterLink
            to={paths.statement(statement.id)}
            underline="hover"
            sx={{ fontWeight: 600, fontSize: "1.05rem" }}
          >
            {statement.title}
          </RouterLink>
          <Typography variant="body2" color="textSecondary">
            {[
              withAgency && statement.agencyName,
              t("statement.published", { at: showDateTime(statement.publishedAt) }),
              statement.number > 1 && t("statement.correctedShort"),
            ]
              .filter((part) => part)
              .join(" · ")}
          </Typography>
        </Box>
      ))}
    </Paper>
  );
}
