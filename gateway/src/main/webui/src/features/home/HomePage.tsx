import AccountBalanceOutlined from "@mui/icons-material/AccountBalanceOutlined";
import ContactSupportOutlined from "@mui/icons-material/ContactSupportOutlined";
import HolidayVillageOutlined from "@mui/icons-material/HolidayVillageOutlined";
import NewspaperOutlined from "@mui/icons-material/NewspaperOutlined";
import ManageSearchOutlined from "@mui/icons-material/ManageSearchOutlined";
import RecordVoiceOverOutlined from "@mui/icons-material/RecordVoiceOverOutlined";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "@/shared/paths";
import { statementsQuery } from "@/shared/statement/api";
import { StatementRows } from "@/shared/statement/StatementRows";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { SearchField } from "@/shared/ui/SearchField";
import { Section } from "@/shared/ui/Section";
import { Doorway } from "./Doorway";

const LATEST = 5;

export function HomePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const statements = useQuery(statementsQuery({ size: LATEST }));

  return (
    <>
      <title>{t("common.pageTitle", { page: t("app.tagline") })}</title>
      <Box
        sx={{
          bgcolor: "primary.soft",
          borderRadius: 2,
          px: { xs: 2, sm: 5 },
          py: { xs: 3, sm: 6 },
          border: 1,
          borderColor: "divider",
        }}
      >
        <Typography variant="h1" tabIndex={-1} data-page-title sx={{ outline: "none", maxWidth: 760 }}>
          {t("home.title")}
        </Typography>
        <Typography color="textSecondary" sx={{ mt: 1.5, mb: 3, maxWidth: 680, fontSize: "1.1rem" }}>
          {t("home.lead")}
        </Typography>
        <Box sx={{ display: "flex", maxWidth: 760 }}>
          <SearchField
            large
            label={t("home.searchLabel")}
            hint={t("home.searchHint")}
            onSearch={(q) => {
              void navigate(q ? `${paths.agencies}?${new URLSearchParams({ q })}` : paths.agencies);
            }}
          />
        </Box>
      </Box>

      <Section title={t("home.browse")}>
        <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", md: "repeat(2, 1fr)" }, gap: 2 }}>
          <Doorway
            to={`${paths.agencies}?kind=department`}
            icon={<AccountBalanceOutlined />}
            title={t("home.departments")}
            text={t("home.departmentsText")}
          />
          <Doorway
            to={`${paths.agencies}?kind=commune-committee`}
            icon={<HolidayVillageOutlined />}
            title={t("home.communes")}
            text={t("home.communesText")}
          />
          <Doorway
            to={paths.spokespersons}
            icon={<RecordVoiceOverOutlined />}
            title={t("home.spokespersons")}
            text={t("home.spokespersonsText")}
          />
          <Doorway
            to={paths.pressForm}
            icon={<NewspaperOutlined />}
            title={t("home.press")}
            text={t("home.pressText")}
          />
          <Doorway
            to={paths.askInformation}
            icon={<ContactSupportOutlined />}
            title={t("information.title")}
            text={t("information.askLead")}
          />
          <Doorway
            to={paths.followInformation}
            icon={<ManageSearchOutlined />}
            title={t("information.follow")}
            text={t("information.followLead")}
          />
        </Box>
      </Section>

      <Section title={t("home.latest")}>
        <Loadable
          query={statements}
          rows={2}
          isEmpty={(page) => page.items.length === 0}
          empty={<EmptyState title={t("home.noStatements")} />}
        >
          {(page) => (
            <>
              <StatementRows statements={page.items} label={t("home.latest")} withAgency />
              <Box sx={{ mt: 1.5 }}>
                <RouterLink to={paths.statements}>{t("home.allStatements")}</RouterLink>
              </Box>
            </>
          )}
        </Loadable>
      </Section>
    </>
  );
}
