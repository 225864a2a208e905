import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OfficerView, PostsView } from "@/shared/api/types";
import { EndForm } from "@/shared/forms/EndForm";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { Choice } from "@/shared/ui/Choice";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { SearchField } from "@/shared/ui/SearchField";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { officersQuery, useEndOfficer } from "./api";
import { OfficerForm } from "./OfficerForm";
import { OfficerTable } from "./OfficerTable";
import { PlanForm } from "./PlanForm";
import { Posts } from "./Posts";

type Panel =
  | { kind: "edit"; officer?: OfficerView }
  | { kind: "end"; officer: OfficerView }
  | { kind: "plan"; posts: PostsView };

export function OfficersPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const filter = { q: filters.get("q"), active: filters.get("active") };
  const officers = useQuery(officersQuery(filter, filters.page));
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

  return (
    <>
      <PageHead
        title={t("officer.title")}
        lead={t("officer.lead")}
        actions={
          mayEdit && (
            <Button
              variant="contained"
              startIcon={<Add />}
              onClick={() => {
                open({ kind: "edit" });
              }}
            >
              {t("officer.add")}
            </Button>
          )
        }
      />
      {done && <Notice>{t("common.updated")}</Notice>}
      <Section title={t("officer.posts")}>
        <Posts
          onPlan={
            mayEdit
              ? (posts) => {
                  open({ kind: "plan", posts });
                }
              : undefined
          }
        />
      </Section>
      <Section title={t("officer.list")}>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
          <SearchField
            key={filters.get("q") ?? ""}
            label={t("officer.q")}
            initial={filters.get("q")}
            onSearch={(q) => {
              filters.set({ q });
            }}
          />
          <Choice
            label={t("common.state")}
            value={filters.get("active")}
            options={[
              { value: "true", label: t("officer.active") },
              { value: "false", label: t("officer.inactive") },
            ]}
            onChoose={(active) => {
              filters.set({ active });
            }}
          />
        </Box>
        <Loadable
          query={officers}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={t("officer.empty")} hint={t("officer.emptyHint")} />}
        >
          {(page) => (
            <>
              <OfficerTable
                officers={page.items}
                onEdit={
                  mayEdit
                    ? (officer) => {
                        open({ kind: "edit", officer });
                      }
                    : undefined
                }
                onEnd={
                  mayEdit
                    ? (officer) => {
                        open({ kind: "end", officer });
                      }
                    : undefined
                }
              />
              <Paging page={page} onPage={filters.setPage} />
            </>
          )}
        </Loadable>
      </Section>
      <SidePanel title={panelTitle(panel)} open={panel !== undefined} onClose={close}>
        {panel?.kind === "edit" && <OfficerForm officer={panel.officer} onDone={finish} />}
        {panel?.kind === "end" && <EndOfficerForm officer={panel.officer} onDone={finish} />}
        {panel?.kind === "plan" && <PlanForm posts={panel.posts} onDone={finish} />}
      </SidePanel>
    </>
  );

  function panelTitle(shown: Panel | undefined): string {
    if (shown?.kind === "plan") return t("officer.plan");
    if (shown?.kind === "end") return t("officer.end");
    return shown?.officer ? t("officer.edit") : t("officer.add");
  }
}

function EndOfficerForm({ officer, onDone }: { officer: OfficerView; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <EndForm
      name={officer.personName}
      lead={t("officer.endLead")}
      action={t("officer.endShort")}
      end={useEndOfficer(officer)}
      onDone={onDone}
    />
  );
}
