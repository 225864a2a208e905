import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ReportProblemOutlined from "@mui/icons-material/ReportProblemOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import type { AskedContact } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { questionQuery, useAnswer } from "./api";

/** Where a confirmation link leads. Its token stands behind "#", which browsers send nowhere. */
export function ConfirmContactPage() {
  const { t } = useTranslation();
  const token = useLocation().hash.slice(1);
  const asked = useQuery({ ...questionQuery(token), enabled: token !== "" });
  return (
    <>
      <PageHead title={t("confirm.title")} lead={t("confirm.lead")} />
      {token === "" ? (
        <EmptyState title={t("confirm.noToken")} hint={t("confirm.noTokenHint")} />
      ) : (
        <Loadable query={asked} rows={2}>
          {(contact) => <Answer contact={contact} token={token} />}
        </Loadable>
      )}
    </>
  );
}

function Answer({ contact, token }: { contact: AskedContact; token: string }) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState(false);
  const answer = useAnswer(token);
  if (answer.data) {
    return (
      <Notice>{answer.data.answer === "RIGHT" ? t("confirm.thanksRight") : t("confirm.thanksWrong")}</Notice>
    );
  }
  return (
    <>
      <Card>
        <Typography variant="h2" sx={{ mb: 1.5 }}>
          {contact.agencyName}
        </Typography>
        <Facts
          items={[
            [t("spokesperson.name"), contact.personName],
            [t("spokesperson.position"), contact.position],
            [t("spokesperson.phone"), contact.phone],
            [t("spokesperson.email"), contact.email],
          ]}
        />
      </Card>
      <Stack direction={{ xs: "column", sm: "row" }} spacing={1.5} sx={{ my: 3 }}>
        <Button
          size="large"
          variant="contained"
          startIcon={<CheckCircleOutlined />}
          disabled={answer.isPending}
          onClick={() => {
            answer.mutate({ answer: "RIGHT" });
          }}
        >
          {t("confirm.right")}
        </Button>
        <Button
          size="large"
          variant="outlined"
          startIcon={<ReportProblemOutlined />}
          aria-expanded={wrong}
          onClick={() => {
            setWrong(true);
          }}
        >
          {t("confirm.wrong")}
        </Button>
      </Stack>
      {wrong && <WhatIsWrong answer={answer} />}
      {answer.error && !wrong && <ProblemAlert error={answer.error} />}
    </>
  );
}

function WhatIsWrong({ answer }: { answer: ReturnType<typeof useAnswer> }) {
  const { t } = useTranslation();
  const form = useForm<{ remark: string }>({ defaultValues: { remark: "" } });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);

  const submit = form.handleSubmit(async ({ remark }) => {
    await answer
      .mutateAsync({ answer: "WRONG", remark: remark.trim() })
      .catch((failure: Error) => setFieldsTellAll(showFieldProblems(failure, form.setError, ["remark"])));
  });

  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={2} sx={{ maxWidth: 640 }}>
      <TextInput
        control={form.control}
        name="remark"
        rules={rules(t).text(1000)}
        label={t("confirm.remark")}
        helperText={t("confirm.remarkHint")}
        required
        multiline
        minRows={3}
      />
      {answer.error && !fieldsTellAll && <ProblemAlert error={answer.error} />}
      <Box>
        <Button type="submit" variant="contained" disabled={answer.isPending}>
          {t("confirm.send")}
        </Button>
      </Box>
    </Stack>
  );
}
