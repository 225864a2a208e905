import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { Card } from "@/shared/ui/Card";

interface Props<T> {
  follow: { mutateAsync: (code: string) => Promise<T>; error: Error | null; isPending: boolean };
  onFound: (code: string, what: T) => void;
}

/** Asks for the code of a receipt. Whoever comes from the receipt or a mail has it already. */
export function CodeForm<T>({ follow, onFound }: Props<T>) {
  const { t } = useTranslation();
  const { state, hash, pathname } = useLocation();
  const navigate = useNavigate();
  // From the receipt, or from the link of a mail: what stands behind "#" is sent nowhere.
  const handed = (state as { code?: string } | null)?.code ?? hash.slice(1);
  const form = useForm({ defaultValues: { code: handed } });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const looked = useRef(false);

  const submit = form.handleSubmit(async ({ code }) => {
    try {
      onFound(code.trim(), await follow.mutateAsync(code.trim()));
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, ["code"]));
    }
  });

  useEffect(() => {
    if (handed && !looked.current) {
      looked.current = true;
      // A shared phone does not remember it.
      if (hash) void navigate(pathname, { replace: true });
      void submit();
    }
  }, [handed, hash, pathname, navigate, submit]);

  return (
    <Card>
      <FormShell
        onSubmit={submit}
        pending={follow.isPending}
        error={fieldsTellAll ? null : follow.error}
        action={t("receipt.look")}
      >
        <TextInput
          control={form.control}
          name="code"
          rules={rules(t).text(60)}
          label={t("receipt.code")}
          helperText={t("receipt.codeHint")}
          autoComplete="off"
          slotProps={{
            htmlInput: {
              autoCapitalize: "characters",
              spellCheck: false,
              style: { fontFamily: "monospace" },
            },
          }}
          required
        />
      </FormShell>
    </Card>
  );
}
