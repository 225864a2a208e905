import EditOutlined from "@mui/icons-material/EditOutlined";
import VisibilityOutlined from "@mui/icons-material/VisibilityOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PersonView } from "@/shared/api/types";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { personsQuery } from "./api";
import { PersonalContactForm } from "./PersonalContactForm";
import { Reveal } from "./Reveal";

interface Props {
  agencyId: string;
  mayReveal: boolean;
  mayEdit: boolean;
}

type Panel = { name: "reveal" | "edit"; person: PersonView };

const titles = { reveal: "person.reveal", edit: "person.edit" } as const;

/** Who has or had a role here, with the personal contact masked; seeing it is an act with a reason. */
export function Persons({ agencyId, mayReveal, mayEdit }: Props) {
  const { t } = useTranslation();
  const persons = useQuery(personsQuery(agencyId));
  const [panel, setPanel] = useState<Panel>();
  const [saved, setSaved] = useState(false);
  const open = (name: Panel["name"], person: PersonView) => {
    setSaved(false);
    setPanel({ name, person });
  };
  const close = () => {
    setPanel(undefined);
  };
  return (
    <Section title={t("person.title")}>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {t("person.lead")}
      </Typography>
      {saved && <Notice>{t("person.saved")}</Notice>}
      <Loadable
        query={persons}
        rows={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("person.empty")} />}
      >
        {({ items }) => (
          <Stack
            component="ul"
            aria-label={t("person.list")}
            spacing={1}
            sx={{ m: 0, p: 0, listStyle: "none" }}
          >
            {items.map((person) => (
              <li key={person.id}>
                <Person
                  person={person}
                  onReveal={
                    mayReveal
                      ? () => {
                          open("reveal", person);
                        }
                      : undefined
                  }
                  onEdit={
                    mayEdit
                      ? () => {
                          open("edit", person);
                        }
                      : undefined
                  }
                />
              </li>
            ))}
          </Stack>
        )}
      </Loadable>
      <SidePanel title={panel ? t(titles[panel.name]) : ""} open={panel !== undefined} onClose={close}>
        {panel?.name === "reveal" && <Reveal agencyId={agencyId} person={panel.person} onDone={close} />}
        {panel?.name === "edit" && (
          <PersonalContactForm
            agencyId={agencyId}
            person={panel.person}
            onDone={() => {
              close();
              setSaved(true);
            }}
          />
        )}
      </SidePanel>
    </Section>
  );
}

interface PersonProps {
  person: PersonView;
  onReveal?: () => void;
  onEdit?: () => void;
}

function Person({ person, onReveal, onEdit }: PersonProps) {
  const { t } = useTranslation();
  const personal = [person.personalPhone, person.personalEmail].filter((part) => part).join(" · ");
  return (
    <Card>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {person.fullName}
      </Typography>
      <Facts
        dense
        items={[
          [t("person.official"), `${person.officialPhone} · ${person.officialEmail}`],
          [t("person.personal"), personal === "" ? t("person.none") : personal],
        ]}
      />
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1.5 }}>
        {onReveal && personal !== "" && (
          <Button size="small" variant="outlined" startIcon={<VisibilityOutlined />} onClick={onReveal}>
            {t("person.reveal")}
          </Button>
        )}
        {onEdit && (
          <Button size="small" startIcon={<EditOutlined />} onClick={onEdit}>
            {t("person.edit")}
          </Button>
        )}
      </Box>
    </Card>
  );
}
