import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { BodyCoverage } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { EmptyState } from "@/shared/ui/EmptyState";
import { looks } from "./states";

/** One tile for each agency: its name, and its state as word, icon and colour. */
export function BodyGrid({ bodies, label }: { bodies: BodyCoverage[]; label: string }) {
  const { t } = useTranslation();
  if (bodies.length === 0) return <EmptyState title={t("coverage.noBodies")} />;
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{
        m: 0,
        p: 0,
        listStyle: "none",
        display: "grid",
        gap: 1,
        gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 200px), 1fr))",
      }}
    >
      {bodies.map((body) => (
        <Box component="li" key={body.agencyId} sx={{ display: "flex" }}>
          <Tile body={body} />
        </Box>
      ))}
    </Box>
  );
}

function Tile({ body }: { body: BodyCoverage }) {
  const { t } = useTranslation();
  const { tone, Icon } = looks[body.state];
  return (
    <Box
      component={Link}
      to={paths.agencyDuties(body.agencyId)}
      title={body.name}
      sx={{
        flex: 1,
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        gap: 0.5,
        p: 1.25,
        bgcolor: "background.paper",
        border: 1,
        borderColor: "divider",
        borderLeft: 5,
        borderLeftColor: `${tone}.main`,
        borderRadius: 1,
        color: "text.primary",
        textDecoration: "none",
        "&:hover": { bgcolor: "action.hover" },
      }}
    >
      <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
        {shortName(body.name)}
      </Typography>
      <Box
        component="span"
        sx={{ display: "flex", alignItems: "center", gap: 0.5, color: `${tone}.main`, fontSize: "0.82rem" }}
      >
        <Icon sx={{ fontSize: 18 }} aria-hidden />
        {t(`coverage.state.${body.state}`)}
      </Box>
    </Box>
  );
}

/** The province and the word "committee" go without saying on a board of one province. */
function shortName(name: string): string {
  const short = name.replace(/^Ủy ban nhân dân (?!tỉnh)/, "").replace(/(?<!nhân dân) tỉnh Lai Châu$/, "");
  return short.charAt(0).toLocaleUpperCase("vi") + short.slice(1);
}
