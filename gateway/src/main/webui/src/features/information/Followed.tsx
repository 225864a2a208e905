import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FollowedRequest, SuppliedFile } from "@/shared/api/types";
import { sizeText } from "@/shared/attachment/size";
import { WordsForm } from "@/shared/forms/WordsForm";
import { lookup } from "@/shared/i18n/lookup";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Facts } from "@/shared/ui/Facts";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { PrintButton } from "@/shared/ui/PrintButton";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { Section } from "@/shared/ui/Section";
import { useSaveFile, useSavePaper, useSupplement, useWithdraw } from "./api";
import { RequestClock } from "./RequestClock";
import { RequestStateTag } from "./RequestStateTag";
import { Steps } from "./Steps";
import { feeText, groundText, outcomeTitle } from "./words";

interface Props {
  code: string;
  request: FollowedRequest;
  onChange: (request: FollowedRequest) => void;
}

/** A request as its citizen sees it. */
export function Followed({ code, request, onChange }: Props) {
  const { t } = useTranslation();
  const open = ["RECEIVED", "ASKED_BACK", "ACCEPTED"].includes(request.state);
  return (
    <>
      <Card>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, justifyContent: "space-between", mb: 1 }}>
          <Typography variant="h2" sx={{ overflowWrap: "anywhere" }}>
            {request.subject}
          </Typography>
          <PrintButton />
        </Box>
        <Facts
          items={[
            [t("common.state"), <RequestStateTag key="state" state={request.state} />],
            [t("information.agency"), request.agencyName],
            [t("information.number"), request.number],
            [t("information.receivedAt"), showDateTime(request.receivedAt)],
            [t("information.way"), t(`information.ways.${request.way}`)],
            [
              t("information.complexity"),
              request.complexity && t(`information.complexities.${request.complexity}`),
            ],
            [t("information.due"), open && <RequestClock key="clock" request={request} />],
            [
              t("information.extend"),
              request.extendedTo && t("information.extendedTo", { date: showDate(request.extendedTo) }),
            ],
            [t("information.closedAt"), request.closedAt && showDateTime(request.closedAt)],
            [t("information.ground"), request.ground && groundText(request.ground)],
            [t("information.fee"), feeText(t, request.fee)],
          ]}
        />
        {open && request.clock && (
          <Box sx={{ mt: 2 }} className="no-print">
            <ClockExplanation clock={request.clock} />
          </Box>
        )}
      </Card>
      {request.question && (
        <Section title={t("information.question")}>
          <Card>
            <Paragraphs text={request.question} />
            <AnswerForm code={code} onDone={onChange} />
          </Card>
        </Section>
      )}
      {request.outcome && (
        <Section title={outcomeTitle(t, request.state)}>
          <Card>
            <Paragraphs text={request.outcome} />
            {request.files.length > 0 && <Files code={code} files={request.files} />}
          </Card>
        </Section>
      )}
      {request.papers.length > 0 && (
        <Section title={t("information.issued")}>
          <Papers code={code} request={request} />
        </Section>
      )}
      <Section title={t("information.wanted")}>
        <Paragraphs text={request.wanted} />
      </Section>
      <Section title={t("information.history")}>
        <Steps steps={request.steps} />
      </Section>
      {open && <Withdraw code={code} onDone={onChange} />}
    </>
  );
}

/** The files of the answer. The code stays out of addresses, so they are asked for and then saved. */
function Files({ code, files }: { code: string; files: SuppliedFile[] }) {
  const { t, i18n } = useTranslation();
  const save = useSaveFile(code);
  return (
    <Box sx={{ mt: 2 }}>
      {save.error && <ProblemAlert error={save.error} />}
      <Box component="ul" aria-label={t("information.suppliedFiles")} sx={listSx}>
        {files.map((file) => (
          <Box component="li" key={file.id} sx={rowSx}>
            <AttachFileOutlined fontSize="small" color="action" aria-hidden />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ overflowWrap: "anywhere" }}>{file.fileName}</Typography>
              <Typography variant="body2" color="textSecondary">
                {[
                  lookup("attachment.type", file.mediaType) ?? file.mediaType,
                  sizeText(file.size, i18n.language),
                ].join(", ")}
              </Typography>
            </Box>
            <Button
              className="no-print"
              variant="outlined"
              startIcon={<DownloadOutlined />}
              aria-label={t("information.saveOf", { name: file.fileName })}
              disabled={save.isPending}
              onClick={() => {
                save.mutate(file);
              }}
            >
              {save.isPending && save.variables.id === file.id
                ? t("information.saving")
                : t("information.save")}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const listSx = { m: 0, p: 0, listStyle: "none" };
const rowSx = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: 1.5,
  rowGap: 0.5,
  py: 0.75,
};

/** Copies of what the agency has issued, by the forms of the law. */
function Papers({ code, request }: { code: string; request: FollowedRequest }) {
  const { t } = useTranslation();
  const save = useSavePaper(code);
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t("information.issuedLead")}
      </Typography>
      {save.error && <ProblemAlert error={save.error} />}
      <Box component="ul" aria-label={t("information.issued")} sx={listSx}>
        {request.papers.map((paper) => {
          const name = t(`information.papers.${paper}`);
          return (
            <Box component="li" key={paper} sx={rowSx}>
              <Typography sx={{ flex: 1, minWidth: 180 }}>{name}</Typography>
              <Box className="no-print" sx={{ display: "flex", gap: 1 }}>
                {(["pdf", "docx"] as const).map((format) => (
                  <Button
                    key={format}
                    variant="outlined"
                    aria-label={`${name}, ${format.toUpperCase()}`}
                    disabled={save.isPending}
                    onClick={() => {
                      save.mutate({
                        paper,
                        format,
                        name: `${name.replace(":", "")}, ${request.number.replace("/", "-")}`,
                      });
                    }}
                  >
                    {format.toUpperCase()}
                  </Button>
                ))}
              </Box>
            </Box>
          );
        })}
      </Box>
    </>
  );
}

interface ActProps {
  code: string;
  onDone: (request: FollowedRequest) => void;
}

function AnswerForm({ code, onDone }: ActProps) {
  const { t } = useTranslation();
  return (
    <WordsForm
      label={t("information.yourAnswer")}
      max={4000}
      action={t("information.sendAnswer")}
      send={useSupplement(code)}
      onDone={onDone}
    />
  );
}

function Withdraw({ code, onDone }: ActProps) {
  const { t } = useTranslation();
  const withdraw = useWithdraw(code);
  const [asking, setAsking] = useState(false);
  return (
    <Box className="no-print" sx={{ mt: 3 }}>
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
      <Button
        color="error"
        disabled={withdraw.isPending}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t("information.withdraw")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("information.withdrawAsk")}
        text={t("information.withdrawText")}
        action={t("information.withdraw")}
        color="error"
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          setAsking(false);
          withdraw.mutate(undefined, { onSuccess: onDone });
        }}
      />
    </Box>
  );
}
