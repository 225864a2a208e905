import Add from "@mui/icons-material/Add";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { SidePanel } from "@/shared/ui/SidePanel";
import { sourcesQuery } from "./api";
import { SourceForm } from "./SourceForm";
import { SourceTable } from "./SourceTable";

export function SourcesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const sources = useQuery(sourcesQuery);
  const add = hasAny(me, rights.editMonitoring) && (
    <Button
      variant="contained"
      startIcon={<Add />}
      onClick={() => {
        setAdding(true);
      }}
    >
      {t("source.add")}
    </Button>
  );

  return (
    <>
      <PageHead title={t("source.title")} lead={t("source.lead")} actions={add} />
      <Loadable
        query={sources}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("source.empty")} hint={t("source.emptyHint")} />}
      >
        {({ items }) => <SourceTable sources={items} />}
      </Loadable>
      <SidePanel
        title={t("source.add")}
        open={adding}
        onClose={() => {
          setAdding(false);
        }}
      >
        <SourceForm
          onDone={(source) => {
            setAdding(false);
            void navigate(paths.source(source.id));
          }}
        />
      </SidePanel>
    </>
  );
}
