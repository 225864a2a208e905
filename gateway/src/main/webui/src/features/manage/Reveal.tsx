import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { PersonView } from "@/shared/api/types";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { Facts } from "@/shared/ui/Facts";
import { useReveal } from "./api";
import { FormShell } from "@/shared/forms/FormShell";

interface Props {
  agencyId: string;
  person: PersonView;
  onDone: () => void;
}

/** Asks what the contact is needed for, then shows it until the panel is closed; it is kept nowhere in the browser. */
export function Reveal({ agencyId, person, onDone }: Props) {
  const { t } = useTranslation();
  const reveal = useReveal(agencyId, person);
  const { control, handleSubmit } = useForm({ defaultValues: { reason: "" } });
  if (reveal.data) {
    const { phone, email } = reveal.data;
    return (
      <Stack spacing={2} role="status">
        <Typography sx={{ fontWeight: 600 }}>{person.fullName}</Typography>
        <Facts
          items={[
            [t("person.phone"), phone],
            [t("person.email"), email],
          ]}
        />
        <div>
          <Button variant="outlined" onClick={onDone}>
            {t("person.hide")}
          </Button>
        </div>
      </Stack>
    );
  }
  return (
    <FormShell
      onSubmit={handleSubmit(({ reason }) => {
        reveal.mutate(reason.trim());
      })}
      pending={reveal.isPending}
      error={reveal.error}
      action={t("person.show")}
    >
      <Typography sx={{ fontWeight: 600 }}>{person.fullName}</Typography>
      <Alert severity="info" variant="outlined">
        {t("person.revealLead")}
      </Alert>
      <TextInput
        control={control}
        name="reason"
        rules={rules(t).text(300)}
        label={t("person.reason")}
        required
      />
    </FormShell>
  );
}
