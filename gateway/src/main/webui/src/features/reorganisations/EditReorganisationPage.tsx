import Alert from "@mui/material/Alert";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { ReorganisationView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { Loadable } from "@/shared/ui/Loadable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { reorganisationQuery, useEditReorganisation } from "./api";
import { eventOf, stepsOf } from "./plan";
import { PlanForm } from "./ReorganisationWizard";

/** Changes a draft. */
export function EditReorganisationPage() {
  const { id = "" } = useParams();
  const reorganisation = useQuery(reorganisationQuery(id));
  return (
    <Loadable query={reorganisation} wholePage>
      {(view) => <Edit view={view} />}
    </Loadable>
  );
}

function Edit({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation();
  const { id, state } = view.summary;
  const edit = useEditReorganisation(id);
  if (state !== "DRAFT") {
    return (
      <Alert severity="info" variant="outlined">
        {t("reorganisation.noDraft")}{" "}
        <RouterLink to={paths.reorganisation(id)}>{view.summary.title}</RouterLink>
      </Alert>
    );
  }
  return (
    <PlanForm
      title={t("reorganisation.edit")}
      event={eventOf(view)}
      steps={stepsOf(view)}
      saving={edit.isPending}
      error={edit.error}
      onSave={(plan) => edit.mutateAsync({ plan, version: view.version })}
    />
  );
}
