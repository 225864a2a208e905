import FormControlLabel from "@mui/material/FormControlLabel";
import Switch from "@mui/material/Switch";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { policyQuery, useSetPolicy } from "./api";

/** Whether the reader's agency wants two persons for a statement. */
export function Policy({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const policy = useQuery(policyQuery(agencyId));
  const set = useSetPolicy(agencyId);
  if (!policy.data) return null;
  const two = policy.data.twoPersons ?? false;
  if (!hasAny(me, rights.decideStatements)) {
    return (
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t(two ? "statement.policyTwo" : "statement.policyOne")}
      </Typography>
    );
  }
  return (
    <>
      {set.error && <ProblemAlert error={set.error} />}
      <FormControlLabel
        sx={{ mb: 2 }}
        disabled={set.isPending}
        control={
          <Switch
            checked={two}
            onChange={(_, checked) => {
              set.mutate(checked);
            }}
          />
        }
        label={t("statement.policySwitch")}
      />
    </>
  );
}
