import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { openDutiesQuery } from "@/shared/duty/api";
import { OpenDutyTable } from "@/shared/duty/OpenDutyTable";
import { paths } from "@/shared/paths";
import { hasAny, useMe } from "@/shared/session/session";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";

const SHOWN = 5;

/** What the agency still has to publish, confirm or settle, for the console's home; answers to the press have their own part. */
export function MyDuties() {
  const { t } = useTranslation();
  const everyAgency = hasAny(useMe(), ["province-admin", "leader"]);
  const open = useQuery(openDutiesQuery({}));
  const duties = (open.data?.items ?? []).filter((duty) => duty.kind !== "TASK");
  return (
    <Section
      title={t("desk.duties")}
      actions={
        duties.length > 0 ? (
          <RouterLink to={`${paths.duties}?all=1`}>{t("desk.all", { count: duties.length })}</RouterLink>
        ) : undefined
      }
    >
      <Loadable
        query={open}
        rows={2}
        isEmpty={() => duties.length === 0}
        empty={<EmptyState title={t("duty.noneOpen")} />}
      >
        {() => (
          <OpenDutyTable label={t("desk.duties")} duties={duties.slice(0, SHOWN)} withAgency={everyAgency} />
        )}
      </Loadable>
    </Section>
  );
}
