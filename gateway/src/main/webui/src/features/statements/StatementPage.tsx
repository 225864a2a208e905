import Box from "@mui/material/Box";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { http } from "@/shared/api/http";
import type { StatementView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";

export function StatementPage() {
  const { id = "" } = useParams();
  const statement = useQuery({
    queryKey: ["statement", id],
    queryFn: ({ signal }) =>
      http.get<StatementView>("/api/registry/v1/statements/{id}", { path: { id }, signal }),
  });
  return (
    <Loadable query={statement} wholePage>
      {(view) => <Statement statement={view} />}
    </Loadable>
  );
}

function Statement({ statement }: { statement: StatementView }) {
  const { t } = useTranslation();
  return (
    <Box component="article" sx={{ maxWidth: 760 }}>
      <PageHead
        kicker={<RouterLink to={paths.agency(statement.agencyId)}>{statement.agencyName}</RouterLink>}
        title={statement.title}
        lead={
          statement.publishedAt
            ? t("statement.published", { at: showDateTime(statement.publishedAt) })
            : t("statement.notPublic")
        }
      />
      <Box sx={{ fontSize: "1.1rem", "& p": { fontSize: "inherit", lineHeight: 1.7 } }}>
        <Paragraphs text={statement.body} />
      </Box>
      <Box
        className="no-print"
        sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center", mt: 4 }}
      >
        <PrintButton />
        <RouterLink to={paths.agency(statement.agencyId)}>{t("statement.allOf")}</RouterLink>
      </Box>
    </Box>
  );
}
