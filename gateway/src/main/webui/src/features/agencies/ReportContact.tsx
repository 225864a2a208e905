import ReportProblemOutlined from "@mui/icons-material/ReportProblemOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import MenuItem from "@mui/material/MenuItem";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { http } from "@/shared/api/http";
import { wrongParts, type AgencyView, type ReportContact as Report } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { Notice } from "@/shared/ui/Notice";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { SidePanel } from "@/shared/ui/SidePanel";

/** Lets anybody say that a contact is wrong; asks for no name and no login. */
export function ReportContact({ agency }: { agency: AgencyView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  return (
    <Box className="no-print">
      {sent && <Notice>{t("report.sent")}</Notice>}
      <Button
        startIcon={<ReportProblemOutlined />}
        onClick={() => {
          setSent(false);
          setOpen(true);
        }}
      >
        {t("report.open")}
      </Button>
      <SidePanel
        title={t("report.open")}
        open={open}
        onClose={() => {
          setOpen(false);
        }}
      >
        <ReportForm
          agency={agency}
          onDone={() => {
            setOpen(false);
            setSent(true);
          }}
        />
      </SidePanel>
    </Box>
  );
}

interface Values {
  assignmentId: string;
  wrong: (typeof wrongParts)[number];
  detail: string;
  correction: string;
}

const fields: (keyof Values)[] = ["assignmentId", "wrong", "detail", "correction"];

function ReportForm({ agency, onDone }: { agency: AgencyView; onDone: () => void }) {
  const { t } = useTranslation();
  const check = rules(t);
  const client = useQueryClient();
  const report = useMutation({
    mutationFn: (body: Report) => http.post("/api/registry/v1/contact-reports", { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["contact-reports", agency.id] }),
  });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm<Values>({
    defaultValues: {
      assignmentId: agency.spokespersons[0]?.id ?? "",
      wrong: "PHONE",
      detail: "",
      correction: "",
    },
  });
  const { control } = form;

  const submit = form.handleSubmit(async ({ assignmentId, wrong, detail, correction }) => {
    try {
      await report.mutateAsync({
        agencyId: agency.id,
        assignmentId: assignmentId || undefined,
        wrong,
        detail: detail.trim(),
        correction: correction.trim() || undefined,
      });
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, fields));
    }
  });

  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={2}>
      <Typography color="textSecondary">{t("report.lead")}</Typography>
      <TextInput
        control={control}
        name="assignmentId"
        label={t("report.whose")}
        select
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        {agency.spokespersons.map((person) => (
          <MenuItem key={person.id} value={person.id}>
            {person.personName}
          </MenuItem>
        ))}
        <MenuItem value="">{t("report.agencyItself")}</MenuItem>
      </TextInput>
      <TextInput control={control} name="wrong" label={t("report.wrong")} select>
        {wrongParts.map((part) => (
          <MenuItem key={part} value={part}>
            {t(`contact.wrong.${part}`)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={control}
        name="detail"
        rules={check.text(1000)}
        label={t("report.detail")}
        helperText={t("report.detailHint")}
        required
        multiline
        minRows={3}
      />
      <TextInput
        control={control}
        name="correction"
        rules={check.optionalText(300)}
        label={t("report.correction")}
      />
      {report.error && !fieldsTellAll && <ProblemAlert error={report.error} />}
      <Box>
        <Button type="submit" variant="contained" disabled={report.isPending}>
          {t("report.send")}
        </Button>
      </Box>
    </Stack>
  );
}
