import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import MenuItem from "@mui/material/MenuItem";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useOwnAgency } from "@/shared/agency/useOwnAgency";
import { paths } from "@/shared/paths";
import { Card } from "@/shared/ui/Card";
import { useFilters } from "@/shared/ui/useFilters";
import { kinds, templateHref, useCheckFile } from "./api";
import { FileProblem } from "./FileProblem";

/** The first two steps: the empty list to fill in, and the filled one to look at. */
export function UploadForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filters = useFilters();
  const kind = kinds.find((each) => each === filters.get("kind")) ?? kinds[0];
  const own = useOwnAgency();
  const check = useCheckFile();
  const [file, setFile] = useState<File>();
  const id = useId();

  async function send(): Promise<void> {
    if (!file || !own) return;
    try {
      const view = await check.mutateAsync({ kind, agencyId: own.id, file });
      void navigate(paths.import(view.id));
    } catch {
      // The problem is on screen.
    }
  }

  return (
    <Card>
      <Stack spacing={2}>
        <TextField
          select
          size="small"
          label={t("import.what")}
          value={kind}
          onChange={(event) => {
            filters.set({ kind: event.target.value });
            check.reset();
          }}
          sx={{ maxWidth: 420 }}
        >
          {kinds.map((each) => (
            <MenuItem key={each} value={each}>
              {t(`import.kinds.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <div>
          <Typography variant="h3">{t("import.stepTemplate")}</Typography>
          <Typography color="textSecondary" sx={{ mb: 1 }}>
            {t("import.stepTemplateText")}
          </Typography>
          <Stack direction="row" spacing={1} sx={{ flexWrap: "wrap", rowGap: 1 }}>
            <Button
              href={templateHref(kind, "xlsx")}
              download
              variant="outlined"
              startIcon={<DownloadOutlined />}
            >
              {t("import.templateXlsx")}
            </Button>
            <Button
              href={templateHref(kind, "csv")}
              download
              variant="outlined"
              startIcon={<DownloadOutlined />}
            >
              {t("import.templateCsv")}
            </Button>
          </Stack>
        </div>
        <div>
          <Typography variant="h3" id={id}>
            {t("import.stepFile")}
          </Typography>
          <Typography color="textSecondary" sx={{ mb: 1 }}>
            {t("import.stepFileText")}
          </Typography>
          <Stack direction="row" spacing={1.5} sx={{ flexWrap: "wrap", rowGap: 1, alignItems: "center" }}>
            <Button
              component="label"
              // The field inside is what is reached and pressed; a label is no button of its own.
              role={undefined}
              tabIndex={-1}
              variant="outlined"
              startIcon={<UploadFileOutlined />}
              sx={{ "&:focus-within": { outline: "3px solid", outlineOffset: 2 } }}
            >
              {t("import.choose")}
              <Box
                component="input"
                type="file"
                accept=".csv,.xlsx"
                aria-label={t("import.choose")}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                  setFile(event.target.files?.[0]);
                  check.reset();
                }}
                sx={{ position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)" }}
              />
            </Button>
            <Typography sx={{ overflowWrap: "anywhere" }}>{file?.name ?? t("import.noFile")}</Typography>
          </Stack>
        </div>
        {check.isPending && (
          <div role="status">
            <Typography sx={{ mb: 1 }}>{t("import.checking")}</Typography>
            <LinearProgress aria-label={t("import.checking")} />
          </div>
        )}
        {check.error && <FileProblem error={check.error} />}
        <div>
          <Button variant="contained" disabled={!file || !own || check.isPending} onClick={() => void send()}>
            {t("import.check")}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
