import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useActingAgency } from "@/shared/agency/useActingAgency";
import type { ChannelKind, ChannelView } from "@/shared/api/types";
import { channelKinds } from "@/shared/channel/api";
import { FormShell } from "@/shared/forms/FormShell";
import { PeriodInput } from "@/shared/forms/PeriodInput";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { parseDate, showDate } from "@/shared/time/zone";
import { useSaveChannel } from "./api";

interface Values {
  kind: ChannelKind;
  name: string;
  address: string;
  documentNumber: string;
  announcedOn: string;
  activeFrom: string;
  activeTo: string;
}

const fields = [
  "kind",
  "name",
  "address",
  "documentNumber",
  "announcedOn",
  "activeFrom",
  "activeTo",
] as const;

interface Props {
  /** The one to change; without it a new one is announced. */
  channel?: ChannelView;
  onDone: () => void;
}

export function ChannelForm({ channel, onDone }: Props) {
  const { t } = useTranslation();
  const acting = useActingAgency(t("common.agency"));
  const check = rules(t);
  const save = useSaveChannel(acting.agencyId ?? "", channel);
  const form = useForm<Values>({
    defaultValues: {
      kind: channel?.kind ?? "PORTAL",
      name: channel?.name ?? "",
      address: channel?.address ?? "",
      documentNumber: channel?.documentNumber ?? "",
      announcedOn: channel ? showDate(channel.announcedOn) : "",
      activeFrom: channel ? showDate(channel.activeFrom) : "",
      activeTo: channel?.activeTo ? showDate(channel.activeTo) : "",
    },
  });
  const draft = useDraft(`channel.${channel?.id ?? "new"}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;
  const kind = useWatch({ control, name: "kind" });

  const submit = form.handleSubmit(async (values) => {
    if (!channel && !acting.isChosen()) return;
    try {
      await save.mutateAsync({
        kind: values.kind,
        name: values.name.trim(),
        address: values.address.trim(),
        documentNumber: values.documentNumber.trim() || undefined,
        announcedOn: parseDate(values.announcedOn) ?? values.announcedOn,
        activeFrom: parseDate(values.activeFrom) ?? values.activeFrom,
        activeTo: parseDate(values.activeTo),
      });
      draft.discard();
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, fields));
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={save.isPending}
      error={fieldsTellAll ? null : save.error}
      restored={draft.restored}
    >
      {!channel && acting.field}
      <TextInput control={control} name="kind" label={t("channel.kind")} select required>
        {channelKinds.map((candidate) => (
          <MenuItem key={candidate} value={candidate}>
            {t(`channel.kinds.${candidate}`)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={control}
        name="name"
        rules={check.text(120)}
        label={t("channel.name")}
        helperText={t("channel.nameHint")}
        required
      />
      <TextInput
        control={control}
        name="address"
        rules={check.text(300)}
        label={t("channel.address")}
        helperText={t(`channel.addressHint.${kind}`)}
        required
      />
      <TextInput
        control={control}
        name="documentNumber"
        rules={optional(check.decisionNumber)}
        label={t("channel.document")}
        helperText={t("manage.decisionNumberHint")}
      />
      <TextInput
        control={control}
        name="announcedOn"
        rules={check.date}
        label={t("channel.announcedOn")}
        placeholder="dd/mm/yyyy"
        required
      />
      <PeriodInput control={control} from="activeFrom" to="activeTo" />
    </FormShell>
  );
}
