import Add from "@mui/icons-material/Add";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { pressKinds } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { Choice } from "@/shared/ui/Choice";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { SearchField } from "@/shared/ui/SearchField";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { pressQuery } from "./api";
import { PressForm } from "./PressForm";
import { PressTable } from "./PressTable";

/** Everybody of the press that the province knows in office. */
export function PressPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const filter = { q: filters.get("q"), kind: filters.get("kind"), valid: filters.get("valid") };
  const entries = useQuery(pressQuery(filter, filters.page));
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState(false);
  const actions = hasAny(me, rights.keepPress) && (
    <>
      <Button component={Link} to={paths.importsOf("press")} startIcon={<UploadFileOutlined />}>
        {t("press.fromFile")}
      </Button>
      <Button
        variant="contained"
        startIcon={<Add />}
        onClick={() => {
          setDone(false);
          setAdding(true);
        }}
      >
        {t("press.add")}
      </Button>
    </>
  );

  return (
    <>
      <PageHead title={t("press.title")} lead={t("press.lead")} actions={actions} />
      {done && <Notice>{t("common.updated")}</Notice>}
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <SearchField
          key={filters.get("q") ?? ""}
          label={t("press.q")}
          initial={filters.get("q")}
          onSearch={(q) => {
            filters.set({ q });
          }}
        />
        <Choice
          label={t("press.kind")}
          value={filters.get("kind")}
          options={pressKinds.map((kind) => ({ value: kind, label: t(`press.kinds.${kind}`) }))}
          onChoose={(kind) => {
            filters.set({ kind });
          }}
        />
        <Choice
          label={t("press.validity")}
          value={filters.get("valid")}
          options={[
            { value: "true", label: t("press.valid") },
            { value: "false", label: t("press.notValid") },
          ]}
          onChoose={(valid) => {
            filters.set({ valid });
          }}
        />
      </Box>
      <Loadable
        query={entries}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            title={t(filters.any ? "press.emptyFiltered" : "press.empty")}
            hint={filters.any ? undefined : t("press.emptyHint")}
          />
        }
      >
        {(page) => (
          <>
            <PressTable label={t("press.list")} entries={page.items} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
      <SidePanel
        title={t("press.add")}
        open={adding}
        onClose={() => {
          setAdding(false);
        }}
      >
        <PressForm
          onDone={() => {
            setAdding(false);
            setDone(true);
          }}
        />
      </SidePanel>
    </>
  );
}
