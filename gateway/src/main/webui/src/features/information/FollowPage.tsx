import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { Followed as Found } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { CodeForm } from "@/shared/receipt/CodeForm";
import { useFound } from "@/shared/receipt/useFound";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";
import { useFollow } from "./api";
import { Followed } from "./Followed";
import { FollowedClaim } from "./FollowedClaim";

export function FollowPage() {
  const { t } = useTranslation();
  const follow = useFollow();
  const [found, setFound] = useFound<Found & { code: string }>();
  return (
    <Box sx={{ maxWidth: 820, mx: "auto" }}>
      <PageHead title={t("information.follow")} lead={t("information.followLead")} />
      {found ? (
        <>
          {found.request && (
            <Followed
              code={found.code}
              request={found.request}
              onChange={(request) => {
                setFound({ ...found, request });
              }}
            />
          )}
          {found.claim && <FollowedClaim claim={found.claim} />}
          <Box className="no-print" sx={{ mt: 3 }}>
            <Button
              onClick={() => {
                setFound(undefined);
              }}
            >
              {t("receipt.another")}
            </Button>
          </Box>
        </>
      ) : (
        <>
          <CodeForm
            follow={follow}
            onFound={(code, what) => {
              setFound({ code, ...what });
            }}
          />
          <Typography sx={{ mt: 3 }}>
            <RouterLink to={paths.askInformation}>{t("information.ask")}</RouterLink>
          </Typography>
        </>
      )}
    </Box>
  );
}
