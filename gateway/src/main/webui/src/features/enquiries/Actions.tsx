import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { EnquiryView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe, type Me } from "@/shared/session/session";
import { Notice } from "@/shared/ui/Notice";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { SidePanel } from "@/shared/ui/SidePanel";
import { AgencyForm } from "./AgencyForm";
import { AnswerForm } from "./AnswerForm";
import { ConclusionForm } from "./ConclusionForm";
import { RefusalForm } from "./RefusalForm";
import { TextForm } from "./TextForm";
import { useAct } from "./api";

/** Everything that can be done, with the key that does it together with Alt. */
const acts = [
  { name: "answer", key: "t" },
  { name: "refusal", key: "c" },
  { name: "reassignment", key: "g" },
  { name: "partners", key: "p" },
  { name: "contribution", key: "y" },
  { name: "QUESTION_BACK", key: "h" },
  { name: "PRESS_REPLY", key: "l" },
  { name: "EXTENDED_QUESTION", key: "b" },
  { name: "NOTE", key: "n" },
  { name: "conclusion", key: "k" },
  { name: "withdrawal", key: "r" },
  { name: "avoidance", key: "v" },
  { name: "dismissal", key: "x" },
] as const;

export type ActName = (typeof acts)[number]["name"];

/** What the reader may do now; the service decides again. */
function allowed(name: ActName, enquiry: EnquiryView, me: Me): boolean {
  const works = hasAny(me, rights.workOnEnquiries);
  switch (name) {
    case "contribution":
      return enquiry.mayContribute && works;
    case "NOTE":
      return works && (enquiry.mayAct || enquiry.task.state !== "OPEN");
    case "answer":
    case "refusal":
    case "withdrawal":
      return enquiry.mayAct && hasAny(me, rights.writeStatements);
    case "conclusion":
      return enquiry.mayAct && works && enquiry.kind === "COMPLAINT" && !enquiry.task.clock;
    case "avoidance": {
      const due = enquiry.task.clock?.dueAt;
      return (
        enquiry.mayAct && hasAny(me, ["province-admin"]) && due !== undefined && Date.parse(due) < Date.now()
      );
    }
    case "dismissal":
      return enquiry.mayAct && works && ["WAITING", "MATCHED"].includes(enquiry.verification);
    default:
      return enquiry.mayAct && works;
  }
}

export function Actions({ enquiry }: { enquiry: EnquiryView }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const [open, setOpen] = useState<ActName>();
  const [done, setDone] = useState<ActName | "verification">();
  const verify = useAct(enquiry, "verification");
  const possible = acts.filter(({ name }) => allowed(name, enquiry, me));

  useShortcuts((key) => {
    const act = possible.find((candidate) => candidate.key === key);
    if (act) setOpen(act.name);
    return act !== undefined;
  });

  function settle(act: ActName): void {
    setOpen(undefined);
    setDone(act);
    // Whoever handed it on does not answer it any more, and may not look at it.
    if (act === "reassignment" && !hasAny(me, ["province-admin", "leader"])) void navigate(paths.tasks);
  }

  return (
    <Box className="no-print">
      {done && <Notice>{t(`enquiry.done.${done}`)}</Notice>}
      {verify.error && <ProblemAlert error={verify.error} />}
      <Box
        role="toolbar"
        aria-label={t("enquiry.actions")}
        sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}
      >
        {enquiry.mayAct && enquiry.verification === "WAITING" && hasAny(me, rights.workOnEnquiries) && (
          <Button
            variant="contained"
            disabled={verify.isPending}
            onClick={() => {
              verify.mutate(undefined, {
                onSuccess: () => {
                  setDone("verification");
                },
              });
            }}
          >
            {t("enquiry.act.verification")}
          </Button>
        )}
        {enquiry.mayAct && hasAny(me, rights.writeStatements) && (
          <Button component={Link} to={paths.task(enquiry.task.id)} variant="outlined">
            {t("enquiry.act.statement")}
          </Button>
        )}
        {possible.map(({ name, key }) => (
          <Button
            key={name}
            variant={name === "answer" || name === "contribution" ? "contained" : "outlined"}
            color={name === "avoidance" || name === "dismissal" ? "error" : "primary"}
            aria-keyshortcuts={`Alt+${key.toUpperCase()}`}
            title={`Alt+${key.toUpperCase()}`}
            onClick={() => {
              setDone(undefined);
              setOpen(name);
            }}
          >
            {t(`enquiry.act.${name}`)}
          </Button>
        ))}
      </Box>
      <SidePanel
        title={open ? t(`enquiry.act.${open}`) : ""}
        open={open !== undefined}
        onClose={() => {
          setOpen(undefined);
        }}
      >
        {open && (
          <ActForm
            key={open}
            act={open}
            enquiry={enquiry}
            onDone={() => {
              settle(open);
            }}
          />
        )}
      </SidePanel>
    </Box>
  );
}

function ActForm({ act, enquiry, onDone }: { act: ActName; enquiry: EnquiryView; onDone: () => void }) {
  switch (act) {
    case "answer":
      return <AnswerForm enquiry={enquiry} onDone={onDone} />;
    case "refusal":
      return <RefusalForm enquiry={enquiry} onDone={onDone} />;
    case "conclusion":
      return <ConclusionForm enquiry={enquiry} onDone={onDone} />;
    case "reassignment":
    case "partners":
      return <AgencyForm act={act} enquiry={enquiry} onDone={onDone} />;
    default:
      return <TextForm act={act} enquiry={enquiry} onDone={onDone} />;
  }
}

/** Keys together with Alt, wherever the focus is: nobody types letters with it by accident. */
function useShortcuts(press: (key: string) => boolean): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.altKey && !event.ctrlKey && !event.metaKey && press(event.key.toLowerCase())) {
        event.preventDefault();
      }
    }
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  });
}
