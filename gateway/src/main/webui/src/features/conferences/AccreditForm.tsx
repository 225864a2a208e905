import MenuItem from "@mui/material/MenuItem";
import Typography from "@mui/material/Typography";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ConferenceView, GuestView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useNow } from "@/shared/time/useNow";
import { useAccredit } from "./api";

interface Props {
  conference: ConferenceView;
  guest: GuestView;
  onDone: () => void;
}

/** Whom somebody sends, and afterwards whether that person came. */
export function AccreditForm({ conference, guest, onDone }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  const now = useNow();
  const accredit = useAccredit(conference.id, guest.id);
  const begun = now >= new Date(conference.startsAt);
  const form = useForm({
    defaultValues: {
      representative: guest.representative ?? (guest.kind === "REPORTER" ? guest.name : ""),
      pressCard: guest.pressCard ?? "",
      attended: guest.attended === undefined ? "" : String(guest.attended),
    },
  });

  const submit = form.handleSubmit(async ({ representative, pressCard, attended }) => {
    try {
      await accredit.mutateAsync({
        representative: representative.trim(),
        pressCard: pressCard.trim() || undefined,
        attended: attended === "" ? undefined : attended === "true",
      });
      onDone();
    } catch {
      // The problem is on screen.
    }
  });

  return (
    <FormShell onSubmit={submit} pending={accredit.isPending} error={accredit.error}>
      <Typography sx={{ fontWeight: 600 }}>{guest.name}</Typography>
      <TextInput
        control={form.control}
        name="representative"
        rules={check.text(100)}
        label={t("conference.representative")}
        required
      />
      <TextInput
        control={form.control}
        name="pressCard"
        rules={check.optionalText(60)}
        label={t("conference.pressCard")}
      />
      {begun && (
        <TextInput control={form.control} name="attended" label={t("conference.attendance")} select>
          <MenuItem value="">{t("conference.unknown")}</MenuItem>
          <MenuItem value="true">{t("conference.came")}</MenuItem>
          <MenuItem value="false">{t("conference.absent")}</MenuItem>
        </TextInput>
      )}
    </FormShell>
  );
}
