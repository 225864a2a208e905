import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import type { Followed as Found } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { paths } from "@/shared/paths";
import { Card } from "@/shared/ui/Card";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";
import { useFollow } from "./api";
import { Followed } from "./Followed";
import { FollowedClaim } from "./FollowedClaim";

export function FollowPage() {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found & { code: string }>();
  return (
    <Box sx={{ maxWidth: 820, mx: "auto" }}>
      <PageHead title={t("information.follow")} lead={t("information.followLead")} />
      {found ? (
        <>
          {found.request && (
            <Followed
              code={found.code}
              request={found.request}
              onChange={(request) => {
                setFound({ ...found, request });
              }}
            />
          )}
          {found.claim && <FollowedClaim claim={found.claim} />}
          <Box className="no-print" sx={{ mt: 3 }}>
            <Button
              onClick={() => {
                setFound(undefined);
              }}
            >
              {t("information.another")}
            </Button>
          </Box>
        </>
      ) : (
        <>
          <CodeForm
            onFound={(code, what) => {
              setFound({ code, ...what });
            }}
          />
          <Typography sx={{ mt: 3 }}>
            <RouterLink to={paths.askInformation}>{t("information.ask")}</RouterLink>
          </Typography>
        </>
      )}
    </Box>
  );
}

function CodeForm({ onFound }: { onFound: (code: string, what: Found) => void }) {
  const { t } = useTranslation();
  const follow = useFollow();
  const { state, hash } = useLocation();
  const navigate = useNavigate();
  // From the receipt, or from the link of a mail: what stands behind "#" is sent nowhere.
  const handed = (state as { code?: string } | null)?.code ?? hash.slice(1);
  const form = useForm({ defaultValues: { code: handed } });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const looked = useRef(false);

  const submit = form.handleSubmit(async ({ code }) => {
    try {
      onFound(code, await follow.mutateAsync(code.trim()));
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, ["code"]));
    }
  });

  // Whoever comes from the receipt or a mail has the code already; a shared phone does not remember it.
  useEffect(() => {
    if (handed && !looked.current) {
      looked.current = true;
      if (hash) void navigate(paths.followInformation, { replace: true });
      void submit();
    }
  }, [handed, hash, navigate, submit]);

  return (
    <Card>
      <FormShell
        onSubmit={submit}
        pending={follow.isPending}
        error={fieldsTellAll ? null : follow.error}
        action={t("information.look")}
      >
        <TextInput
          control={form.control}
          name="code"
          rules={rules(t).text(60)}
          label={t("information.code")}
          helperText={t("information.codeHint")}
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
