import Add from "@mui/icons-material/Add";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RequirementView } from "@/shared/api/types";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { usePeriod } from "@/shared/time/usePeriod";
import { ActiveTag } from "@/shared/ui/ActiveTag";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { requirementsQuery } from "./api";
import { RequirementForm } from "./RequirementForm";
import { useWords } from "./useWords";

/** What the province asks of its people, and since when. */
export function Requirements() {
  const { t } = useTranslation();
  const mayAsk = hasAny(useMe(), rights.askTraining);
  const requirements = useQuery(requirementsQuery);
  const [editing, setEditing] = useState<{ requirement?: RequirementView }>();
  const close = () => {
    setEditing(undefined);
  };
  return (
    <Section
      title={t("training.requirements")}
      actions={
        mayAsk && (
          <Button
            className="no-print"
            startIcon={<Add />}
            onClick={() => {
              setEditing({});
            }}
          >
            {t("training.ask")}
          </Button>
        )
      }
    >
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t("training.requirementsLead")}
      </Typography>
      <Loadable
        query={requirements}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("training.noRequirements")} hint={t("training.nobodyAskedHint")} />}
      >
        {({ items }) => (
          <RequirementTable
            requirements={items}
            onEdit={
              mayAsk
                ? (requirement) => {
                    setEditing({ requirement });
                  }
                : undefined
            }
          />
        )}
      </Loadable>
      <SidePanel
        title={editing?.requirement ? t("training.requirementEdit") : t("training.ask")}
        open={editing !== undefined}
        onClose={close}
      >
        {editing && <RequirementForm requirement={editing.requirement} onDone={close} />}
      </SidePanel>
    </Section>
  );
}

interface TableProps {
  requirements: RequirementView[];
  onEdit?: (requirement: RequirementView) => void;
}

function RequirementTable({ requirements, onEdit }: TableProps) {
  const { t } = useTranslation();
  const words = useWords();
  const period = usePeriod();
  const columns: [Column<RequirementView>, ...Column<RequirementView>[]] = [
    {
      label: t("training.topic"),
      cell: (asked) => (
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {words.topic(asked.topic)}
        </Typography>
      ),
    },
    { label: t("training.audience"), cell: (asked) => words.who(asked.kind, asked.level) },
    {
      label: t("training.howOften"),
      cell: (asked) => (
        <>
          {asked.withinMonths ? t("training.within", { count: asked.withinMonths }) : t("training.once")}
          <Typography variant="body2" color="textSecondary">
            {t("training.grace", { count: asked.graceMonths })}
          </Typography>
        </>
      ),
    },
    {
      label: t("common.state"),
      cell: (asked) => (
        <>
          <ActiveTag
            active={asked.inForce}
            label={t(asked.inForce ? "training.inForce" : "training.notInForce")}
          />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {[period(asked.validFrom, asked.validTo), asked.documentNumber].filter(Boolean).join(" · ")}
          </Typography>
        </>
      ),
    },
  ];
  if (onEdit) {
    columns.push({
      label: t("communicator.actions"),
      cell: (asked) => (
        <Button
          className="no-print"
          size="small"
          aria-label={t("communicator.editOf", { name: words.topic(asked.topic) })}
          onClick={() => {
            onEdit(asked);
          }}
        >
          {t("common.edit")}
        </Button>
      ),
    });
  }
  return <DataTable label={t("training.requirements")} rows={requirements} columns={columns} />;
}
