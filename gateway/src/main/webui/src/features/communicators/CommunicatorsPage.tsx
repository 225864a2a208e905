import Add from "@mui/icons-material/Add";
import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CommunicatorView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { communicatorsQuery, exportHref, vocabularyQuery, type CommunicatorFilter } from "./api";
import { CommunicatorFilters } from "./CommunicatorFilters";
import { CommunicatorForm } from "./CommunicatorForm";
import { CommunicatorTable } from "./CommunicatorTable";
import { RetireForm } from "./RetireForm";

type Panel = { kind: "edit"; who?: CommunicatorView } | { kind: "retire"; who: CommunicatorView };

export function CommunicatorsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const filter: CommunicatorFilter = Object.fromEntries(
    ["q", "kind", "level", "agency", "commune", "language", "active"].map((name) => [
      name,
      filters.get(name),
    ]),
  );
  const communicators = useQuery(communicatorsQuery(filter, filters.page));
  const vocabulary = useQuery(vocabularyQuery);
  const [panel, setPanel] = useState<Panel>();
  const [done, setDone] = useState(false);
  const mayEdit = hasAny(me, rights.editPeople);
  const open = (next: Panel) => {
    setDone(false);
    setPanel(next);
  };
  const close = () => {
    setPanel(undefined);
  };
  const finish = () => {
    close();
    setDone(true);
  };

  const add = (
    <Button
      variant="contained"
      startIcon={<Add />}
      onClick={() => {
        open({ kind: "edit" });
      }}
    >
      {t("communicator.add")}
    </Button>
  );
  const fromFile = (
    <Button component={Link} to={paths.imports} variant="outlined" startIcon={<UploadFileOutlined />}>
      {t("communicator.fromFile")}
    </Button>
  );

  return (
    <>
      <PageHead
        title={t("communicator.title")}
        lead={t("communicator.lead")}
        actions={
          <>
            <Button href={exportHref(filter)} download variant="outlined" startIcon={<DownloadOutlined />}>
              {t("communicator.export")}
            </Button>
            {mayEdit && fromFile}
            {mayEdit && add}
          </>
        }
      />
      {done && <Notice>{t("common.updated")}</Notice>}
      <CommunicatorFilters filters={filters} vocabulary={vocabulary.data} />
      <Loadable
        query={communicators}
        isEmpty={({ items }) => items.length === 0}
        empty={
          filters.any ? (
            <EmptyState title={t("communicator.emptyFiltered")} hint={t("communicator.emptyFilteredHint")} />
          ) : (
            <EmptyState
              title={t("communicator.empty")}
              hint={t("communicator.emptyHint")}
              action={mayEdit && fromFile}
            />
          )
        }
      >
        {(page) => (
          <>
            <CommunicatorTable
              communicators={page.items}
              vocabulary={vocabulary.data}
              onEdit={
                mayEdit
                  ? (who) => {
                      open({ kind: "edit", who });
                    }
                  : undefined
              }
              onRetire={
                mayEdit
                  ? (who) => {
                      open({ kind: "retire", who });
                    }
                  : undefined
              }
            />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
      <SidePanel
        title={
          panel?.kind === "retire"
            ? t("communicator.retire")
            : panel?.who
              ? t("communicator.edit")
              : t("communicator.add")
        }
        open={panel !== undefined}
        onClose={close}
      >
        {panel?.kind === "edit" && vocabulary.data && (
          <CommunicatorForm communicator={panel.who} vocabulary={vocabulary.data} onDone={finish} />
        )}
        {panel?.kind === "retire" && <RetireForm communicator={panel.who} onDone={finish} />}
      </SidePanel>
    </>
  );
}
