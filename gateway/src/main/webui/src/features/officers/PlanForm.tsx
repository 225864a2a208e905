import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { PostsView } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { TextInput } from "@/shared/forms/TextInput";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { usePlanPosts } from "./api";

export function PlanForm({ posts, onDone }: { posts: PostsView; onDone: () => void }) {
  const { t } = useTranslation();
  const plan = usePlanPosts(posts);
  const form = useForm({ defaultValues: { planned: String(posts.planned ?? 1) } });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);

  const submit = form.handleSubmit(async ({ planned }) => {
    try {
      await plan.mutateAsync(Number(planned));
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, ["planned"]));
    }
  });

  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={2}>
      <Typography sx={{ fontWeight: 600 }}>{posts.agencyName}</Typography>
      <TextInput
        control={form.control}
        name="planned"
        rules={{
          validate: (value) =>
            (/^\d{1,2}$/.test(value.trim()) && Number(value) <= 50) || t("officer.plannedInvalid"),
        }}
        label={t("officer.planned")}
        helperText={t("officer.plannedHint")}
        slotProps={{ htmlInput: { inputMode: "numeric" } }}
        required
      />
      {plan.error && !fieldsTellAll && <ProblemAlert error={plan.error} />}
      <div>
        <Button type="submit" variant="contained" disabled={plan.isPending}>
          {plan.isPending ? t("common.saving") : t("common.save")}
        </Button>
      </div>
    </Stack>
  );
}
