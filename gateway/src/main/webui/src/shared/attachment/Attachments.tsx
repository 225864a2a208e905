import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Link from "@mui/material/Link";
import Paper from "@mui/material/Paper";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttachmentList, AttachmentView } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { showDateTime } from "@/shared/time/zone";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Loadable } from "@/shared/ui/Loadable";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { attachmentHref, attachmentsQuery, useAddAttachment, useRemoveAttachment, type Matter } from "./api";
import { sizeText } from "./size";

interface Props {
  matter: Matter;
  /** What is said when there is no file. */
  empty?: string;
}

/** The files of a matter: to save, and for whoever may change them to add and remove. The service decides who may. */
export function Attachments({ matter, empty }: Props) {
  const { t } = useTranslation();
  const query = useQuery(attachmentsQuery(matter));
  return (
    <Loadable query={query} rows={1}>
      {(list) => (
        <Stack spacing={1.5}>
          {list.items.length === 0 ? (
            <Typography color="textSecondary">{empty ?? t("attachment.none")}</Typography>
          ) : (
            <Rows matter={matter} list={list} />
          )}
          {list.changeable && <AddFiles matter={matter} list={list} />}
        </Stack>
      )}
    </Loadable>
  );
}

function Rows({ matter, list }: { matter: Matter; list: AttachmentList }) {
  const { t, i18n } = useTranslation();
  const remove = useRemoveAttachment(matter);
  const [leaving, setLeaving] = useState<AttachmentView>();
  return (
    <>
      {remove.error && <ProblemAlert error={remove.error} />}
      <Paper
        variant="outlined"
        component="ul"
        aria-label={t("attachment.list")}
        sx={{ m: 0, p: 0, listStyle: "none" }}
      >
        {list.items.map((file, index) => (
          <Box
            component="li"
            key={file.id}
            sx={{
              display: "flex",
              gap: 1.5,
              alignItems: "center",
              px: 2,
              py: 1,
              borderTop: index === 0 ? 0 : 1,
              borderColor: "divider",
            }}
          >
            <AttachFileOutlined fontSize="small" color="action" aria-hidden />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Link href={attachmentHref(file.id)} download={file.fileName} sx={{ overflowWrap: "anywhere" }}>
                {file.fileName}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {t("attachment.line", {
                  type: lookup("attachment.type", file.mediaType) ?? file.mediaType,
                  size: sizeText(file.size, i18n.language),
                  time: showDateTime(file.addedAt),
                  who: file.addedBy,
                })}
              </Typography>
            </Box>
            {list.changeable && (
              <Button
                size="small"
                color="error"
                className="no-print"
                aria-label={t("attachment.removeOf", { name: file.fileName })}
                disabled={remove.isPending}
                onClick={() => {
                  setLeaving(file);
                }}
              >
                {t("attachment.remove")}
              </Button>
            )}
          </Box>
        ))}
      </Paper>
      <ConfirmDialog
        open={leaving !== undefined}
        title={t("attachment.removeTitle")}
        text={t("attachment.removeText", { name: leaving?.fileName ?? "" })}
        action={t("attachment.remove")}
        color="error"
        onCancel={() => {
          setLeaving(undefined);
        }}
        onConfirm={() => {
          if (leaving) remove.mutate(leaving.id);
          setLeaving(undefined);
        }}
      />
    </>
  );
}

interface Failure {
  name: string;
  error: Error;
}

/** One file after the other: the connection of an office is slow, and the first one should be there soon. */
function AddFiles({ matter, list }: { matter: Matter; list: AttachmentList }) {
  const { t, i18n } = useTranslation();
  const add = useAddAttachment(matter);
  const [current, setCurrent] = useState<{ name: string; done: number }>();
  const [failures, setFailures] = useState<Failure[]>([]);
  const [tooLarge, setTooLarge] = useState<string[]>([]);
  const [tooMany, setTooMany] = useState(0);
  const room = list.maxFiles - list.items.length;
  const limits = {
    size: sizeText(list.maxSize, i18n.language),
    count: list.maxFiles,
    types: list.extensions.map((extension) => extension.toUpperCase()).join(", "),
  };

  async function send(files: File[]): Promise<void> {
    const fitting = files.filter((file) => file.size <= list.maxSize);
    setTooLarge(files.filter((file) => file.size > list.maxSize).map((file) => file.name));
    setTooMany(Math.max(0, fitting.length - room));
    setFailures([]);
    for (const file of fitting.slice(0, room)) {
      setCurrent({ name: file.name, done: 0 });
      try {
        await add.mutateAsync({
          file,
          onProgress: (done) => {
            setCurrent({ name: file.name, done });
          },
        });
      } catch (error) {
        setFailures((before) => [...before, { name: file.name, error: error as Error }]);
      }
    }
    setCurrent(undefined);
  }

  return (
    <Stack spacing={1} className="no-print">
      <Stack direction="row" spacing={1.5} sx={{ flexWrap: "wrap", rowGap: 1, alignItems: "center" }}>
        <Button
          component="label"
          // The field inside is what is reached and pressed; a label is no button of its own.
          role={undefined}
          tabIndex={-1}
          variant="outlined"
          disabled={room <= 0 || current !== undefined}
          startIcon={<UploadFileOutlined />}
          sx={{ "&:focus-within": { outline: "3px solid", outlineOffset: 2 } }}
        >
          {t("attachment.add")}
          <Box
            component="input"
            type="file"
            multiple
            disabled={room <= 0 || current !== undefined}
            accept={list.extensions.map((extension) => `.${extension}`).join(",")}
            aria-label={t("attachment.add")}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = "";
              void send(files);
            }}
            sx={{ position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)" }}
          />
        </Button>
        <Typography variant="body2" color="textSecondary">
          {room > 0 ? t("attachment.limits", limits) : t("attachment.full", limits)}
        </Typography>
      </Stack>
      {current && (
        <div role="status">
          <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
            {t("attachment.sending", { name: current.name })}
          </Typography>
          <LinearProgress
            variant="determinate"
            value={Math.round(current.done * 100)}
            aria-label={t("attachment.sending", { name: current.name })}
          />
        </div>
      )}
      {tooLarge.map((name) => (
        <Alert key={name} severity="error" variant="outlined">
          {t("attachment.tooLarge", { name, size: limits.size })}
        </Alert>
      ))}
      {tooMany > 0 && (
        <Alert severity="error" variant="outlined">
          {t("attachment.tooMany", { count: tooMany })}
        </Alert>
      )}
      {failures.map(({ name, error }) => (
        <div key={name}>
          <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
            {name}
          </Typography>
          <ProblemAlert error={error} />
        </div>
      ))}
    </Stack>
  );
}
