import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CandidateView, CourseView } from "@/shared/api/types";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Paging } from "@/shared/ui/Paging";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { SearchField } from "@/shared/ui/SearchField";
import { candidatesQuery, useEnrol } from "./api";
import { useWords } from "./useWords";

/** Chooses people for a course, at first those who need it. */
export function EnrolPanel({ course, onDone }: { course: CourseView; onDone: () => void }) {
  const { t } = useTranslation();
  const [q, setQ] = useState("");
  const [lacking, setLacking] = useState(true);
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const candidates = useQuery(candidatesQuery(course.id, q, lacking, page));
  const enrol = useEnrol(course.id);

  async function send(): Promise<void> {
    try {
      await enrol.mutateAsync([...chosen]);
      onDone();
    } catch {
      // The problem is on screen.
    }
  }

  return (
    <Stack spacing={2}>
      <div>
        <SearchField
          label={t("training.candidateQ")}
          onSearch={(text) => {
            setQ(text);
            setPage(0);
          }}
        />
      </div>
      <FormControlLabel
        control={
          <Checkbox
            checked={lacking}
            onChange={(_, only) => {
              setLacking(only);
              setPage(0);
            }}
          />
        }
        label={t("training.onlyLacking")}
      />
      <Loadable
        query={candidates}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            title={t("training.noCandidates")}
            hint={lacking ? t("training.noCandidatesHint") : undefined}
          />
        }
      >
        {(found) => (
          <>
            <Candidates items={found.items} chosen={chosen} onChoose={setChosen} />
            <Paging page={found} onPage={setPage} />
          </>
        )}
      </Loadable>
      {enrol.error && <ProblemAlert error={enrol.error} />}
      <Box sx={{ position: "sticky", bottom: 0, bgcolor: "background.paper", py: 1.5 }}>
        <Button
          variant="contained"
          fullWidth
          disabled={chosen.length === 0 || chosen.length > 500 || enrol.isPending}
          onClick={() => void send()}
        >
          {enrol.isPending ? t("common.saving") : t("training.enrolChosen", { count: chosen.length })}
        </Button>
      </Box>
    </Stack>
  );
}

interface CandidatesProps {
  items: CandidateView[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

function Candidates({ items, chosen, onChoose }: CandidatesProps) {
  const { t } = useTranslation();
  const words = useWords();
  const here = items.map(({ id }) => id);
  const all = here.every((id) => chosen.includes(id));
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            checked={all}
            indeterminate={!all && here.some((id) => chosen.includes(id))}
            onChange={(_, wanted) => {
              const others = chosen.filter((id) => !here.includes(id));
              onChoose(wanted ? [...others, ...here] : others);
            }}
          />
        }
        label={t("training.chooseShown")}
      />
      <Box component="ul" aria-label={t("training.candidates")} sx={{ listStyle: "none", m: 0, p: 0 }}>
        {items.map((person) => (
          <Box component="li" key={person.id} sx={{ borderTop: 1, borderColor: "divider", py: 0.5 }}>
            <FormControlLabel
              sx={{ alignItems: "flex-start", mr: 0 }}
              control={
                <Checkbox
                  checked={chosen.includes(person.id)}
                  onChange={(_, wanted) => {
                    onChoose(wanted ? [...chosen, person.id] : chosen.filter((id) => id !== person.id));
                  }}
                />
              }
              label={
                <Box sx={{ py: 1 }}>
                  <Typography component="span" sx={{ fontWeight: 600, display: "block" }}>
                    {person.personName}
                  </Typography>
                  <Typography
                    component="span"
                    variant="body2"
                    color="textSecondary"
                    sx={{ display: "block" }}
                  >
                    {person.code} · {words.who(person.kind, person.level)} · {person.agencyName}
                  </Typography>
                </Box>
              }
            />
          </Box>
        ))}
      </Box>
    </div>
  );
}
