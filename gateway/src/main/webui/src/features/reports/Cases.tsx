import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Indicator, ReportCase } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDate } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Paging } from "@/shared/ui/Paging";
import { RouterLink } from "@/shared/ui/RouterLink";
import { StateTag } from "@/shared/ui/StateTag";
import { casesQuery, type Which } from "./api";

/** What a figure counts, one by one. */
export function Cases({ which, indicator }: { which: Which; indicator: Indicator }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const cases = useQuery(casesQuery(which, indicator, page));
  return (
    <Loadable
      query={cases}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t("annualReport.noCases")} />}
    >
      {(found) => (
        <>
          <Box component="ul" aria-label={t("annualReport.cases")} sx={{ m: 0, p: 0, listStyle: "none" }}>
            {found.items.map((one) => (
              <Box
                component="li"
                key={`${one.kind} ${one.id}`}
                sx={{ py: 1.5, borderBottom: 1, borderColor: "divider" }}
              >
                <RouterLink to={pageOf(one)} sx={{ fontWeight: 600 }}>
                  {one.title}
                </RouterLink>
                <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
                  {one.agencyName} · {showDate(one.happenedAt)}
                </Typography>
                <StateTag
                  tone={one.counted ? "success" : "warning"}
                  icon={one.counted ? <CheckCircleOutlined /> : <RemoveCircleOutlineOutlined />}
                  label={t(one.counted ? "annualReport.counted" : "annualReport.notCounted")}
                />
              </Box>
            ))}
          </Box>
          <Paging page={found} onPage={setPage} />
        </>
      )}
    </Loadable>
  );
}

/** What has no page of its own here is a task. */
function pageOf({ kind, id }: ReportCase): string {
  switch (kind) {
    case "STATEMENT":
      return paths.consoleStatement(id);
    case "CORRECTION":
      return paths.pressCorrection(id);
    case "CONFERENCE":
      return paths.conference(id);
    default:
      return paths.task(id);
  }
}
