import { useTranslation } from "react-i18next";
import { MyDuties } from "@/features/duties/MyDuties";
import { WaitingIssues } from "@/features/issues/WaitingIssues";
import { MyProposals } from "@/features/manage/MyProposals";
import { OpenTasks } from "@/features/tasks/OpenTasks";
import { hasAny, rights, useMe, type Me } from "@/shared/session/session";
import { PageHead } from "@/shared/ui/PageHead";

/** The console opens with what waits for its reader, due first. Each feature brings its own part. */
export function ConsoleHome() {
  const { t } = useTranslation();
  const me = useMe();
  const name = me.name ?? me.username ?? "";
  const parts = partsFor(me);
  return (
    <>
      <PageHead
        title={t("desk.title")}
        lead={parts.length > 0 ? t("desk.lead", { name }) : t("desk.nothing", { name })}
      />
      {parts}
    </>
  );
}

function partsFor(me: Me) {
  return [
    hasAny(me, rights.tasks) && <OpenTasks key="tasks" />,
    hasAny(me, rights.decideAssignments) && <MyProposals key="proposals" />,
    hasAny(me, rights.duties) && <MyDuties key="duties" />,
    hasAny(me, rights.monitoring) && <WaitingIssues key="issues" />,
  ].filter((part) => part !== false);
}
