import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { PressEntryView } from "@/shared/api/types";
import { EndForm } from "@/shared/forms/EndForm";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { usePeriod } from "@/shared/time/usePeriod";
import { ActiveTag } from "@/shared/ui/ActiveTag";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ExternalLink } from "@/shared/ui/ExternalLink";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { pressEntryQuery, pressQuery, useEndPressEntry } from "./api";
import { PressForm } from "./PressForm";
import { PressTable } from "./PressTable";

export function PressEntryPage() {
  const { id = "" } = useParams();
  return (
    <Loadable query={useQuery(pressEntryQuery(id))} wholePage>
      {(entry) => <Entry key={entry.id} entry={entry} />}
    </Loadable>
  );
}

function Entry({ entry }: { entry: PressEntryView }) {
  const { t } = useTranslation();
  const me = useMe();
  const period = usePeriod();
  const [panel, setPanel] = useState<"edit" | "end">();
  const [done, setDone] = useState(false);
  const keeps = hasAny(me, rights.keepPress);
  const open = (next: "edit" | "end") => () => {
    setDone(false);
    setPanel(next);
  };
  const finish = () => {
    setPanel(undefined);
    setDone(true);
  };
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.press}>{t("press.title")}</RouterLink>}
        title={entry.name}
        actions={
          <>
            <PrintButton />
            {hasAny(me, rights.audit) && (
              <Button
                component={Link}
                to={paths.auditOf("press-entry", entry.id)}
                startIcon={<HistoryOutlined />}
              >
                {t("press.history")}
              </Button>
            )}
            {keeps && (
              <>
                <Button variant="outlined" onClick={open("end")}>
                  {t("press.end")}
                </Button>
                <Button variant="contained" onClick={open("edit")}>
                  {t("common.edit")}
                </Button>
              </>
            )}
          </>
        }
      />
      {done && <Notice>{t("common.updated")}</Notice>}
      <Facts
        items={[
          [t("press.kind"), t(`press.kinds.${entry.kind}`)],
          [
            t("press.validity"),
            <ActiveTag
              key="valid"
              active={entry.valid}
              label={t(entry.valid ? "press.valid" : "press.notValid")}
            />,
          ],
          [t(entry.kind === "REPORTER" ? "press.card" : "press.licence"), entry.number],
          [t("press.period"), period(entry.validFrom, entry.validTo)],
          [
            t("press.agency"),
            entry.agencyId && (
              <RouterLink key="agency" to={paths.pressEntry(entry.agencyId)}>
                {entry.agencyName}
              </RouterLink>
            ),
          ],
          [t("press.position"), entry.position],
          [t("press.medium"), entry.medium && t(`press.media.${entry.medium}`)],
          [t("press.address"), entry.address],
          [t("press.phone"), entry.phone],
          [t("press.email"), entry.email],
          [
            t("press.website"),
            entry.website && (
              <ExternalLink key="website" href={entry.website}>
                {entry.website}
              </ExternalLink>
            ),
          ],
        ]}
      />
      {entry.kind === "AGENCY" && <Members id={entry.id} />}
      <SidePanel
        title={t(panel === "end" ? "press.end" : "press.edit")}
        open={panel !== undefined}
        onClose={() => {
          setPanel(undefined);
        }}
      >
        {panel === "edit" && <PressForm entry={entry} onDone={finish} />}
        {panel === "end" && <EndPressForm entry={entry} onDone={finish} />}
      </SidePanel>
    </>
  );
}

/** Offices, publications and reporters of a press agency. */
function Members({ id }: { id: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const members = useQuery(pressQuery({ agency: id }, page));
  return (
    <Section title={t("press.members")}>
      <Loadable
        query={members}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("press.noMembers")} />}
      >
        {(found) => (
          <>
            <PressTable label={t("press.members")} entries={found.items} />
            <Paging page={found} onPage={setPage} />
          </>
        )}
      </Loadable>
    </Section>
  );
}

function EndPressForm({ entry, onDone }: { entry: PressEntryView; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <EndForm
      name={entry.name}
      lead={t("press.endLead")}
      action={t("press.end")}
      end={useEndPressEntry(entry)}
      onDone={onDone}
    />
  );
}
