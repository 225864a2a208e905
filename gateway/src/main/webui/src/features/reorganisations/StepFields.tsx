import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import MenuItem from "@mui/material/MenuItem";
import Paper from "@mui/material/Paper";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import { AgencyPicker, type PickedAgency } from "@/shared/agency/AgencyPicker";
import { agencyKinds } from "@/shared/agency/api";
import { kindName } from "@/shared/agency/AgencyRows";
import { HeirSelect } from "./HeirSelect";
import {
  emptyBody,
  shapes,
  successionKinds,
  withoutBody,
  type BodyDraft,
  type StepDraft,
  type SuccessionKind,
} from "./plan";

interface Props {
  number: number;
  step: StepDraft;
  onChange: (step: StepDraft) => void;
  onRemove?: () => void;
}

/** One change: what kind, which bodies end, which take over. */
export function StepFields({ number, step, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const shape = shapes[step.kind];
  const set = (changes: Partial<StepDraft>) => {
    onChange({ ...step, ...changes });
  };
  return (
    <Paper
      variant="outlined"
      component="fieldset"
      sx={{ m: 0, p: { xs: 2, sm: 2.5 }, minWidth: 0 }}
      aria-label={t("reorganisation.step", { number })}
    >
      <Stack spacing={2}>
        <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
          <Typography variant="h3">{t("reorganisation.step", { number })}</Typography>
          {onRemove && <Button onClick={onRemove}>{t("reorganisation.removeStep")}</Button>}
        </Box>
        <TextField
          select
          label={t("reorganisation.kind")}
          value={step.kind}
          helperText={t(`reorganisation.kindHint.${step.kind}`)}
          onChange={(event) => {
            const kind = event.target.value as SuccessionKind;
            set({
              kind,
              heir: null,
              heirOfNew: null,
              newBodies: kind === "RENAME" && step.newBodies.length === 0 ? [emptyBody] : step.newBodies,
            });
          }}
        >
          {successionKinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {t(`succession.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <Several
          label={t(step.kind === "SPLIT_OFF" ? "reorganisation.goesOn" : "reorganisation.predecessors")}
          picked={step.predecessors}
          many={shape.many}
          onChange={(predecessors) => {
            set({ predecessors });
          }}
        />
        {shape.existing && (
          <Several
            label={t(step.kind === "SPLIT_OFF" ? "reorganisation.getsPart" : "reorganisation.successors")}
            picked={step.successors}
            required={false}
            many={shape.several}
            onChange={(successors) => {
              const kept = successors.some(({ id }) => id === step.heir?.id);
              set({ successors, ...(shape.heir === "successor" && !kept && { heir: null }) });
            }}
          />
        )}
        {shape.fresh &&
          step.newBodies.map((body, index) => (
            <NewBodyFields
              key={index}
              number={index + 1}
              body={body}
              onChange={(changed) => {
                set({ newBodies: step.newBodies.map((each, at) => (at === index ? changed : each)) });
              }}
              onRemove={() => {
                set(withoutBody(step, index));
              }}
            />
          ))}
        {shape.fresh && (
          <Box>
            <Button
              startIcon={<Add />}
              onClick={() => {
                set({ newBodies: [...step.newBodies, emptyBody] });
              }}
            >
              {t("reorganisation.addBody")}
            </Button>
          </Box>
        )}
        <HeirSelect step={step} onChange={set} />
      </Stack>
    </Paper>
  );
}

interface SeveralProps {
  label: string;
  picked: PickedAgency[];
  many: boolean;
  required?: boolean;
  onChange: (picked: PickedAgency[]) => void;
}

/** Agencies picked one after the other. */
function Several({ label, picked, many, required = true, onChange }: SeveralProps) {
  return (
    <Box>
      <AgencyPicker
        key={picked.length}
        label={label}
        value={null}
        required={required && picked.length === 0}
        onChange={(agency) => {
          if (agency === null || picked.some(({ id }) => id === agency.id)) return;
          const { id, name } = agency;
          onChange(many ? [...picked, { id, name }] : [{ id, name }]);
        }}
      />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1 }}>
        {picked.map(({ id, name }) => (
          <Chip
            key={id}
            label={name}
            onDelete={() => {
              onChange(picked.filter((each) => each.id !== id));
            }}
          />
        ))}
      </Box>
    </Box>
  );
}

interface BodyProps {
  number: number;
  body: BodyDraft;
  onChange: (body: BodyDraft) => void;
  onRemove: () => void;
}

function NewBodyFields({ number, body, onChange, onRemove }: BodyProps) {
  const { t } = useTranslation();
  const field = (name: keyof BodyDraft, label: string, required = false) => (
    <TextField
      label={label}
      value={body[name]}
      required={required}
      onChange={(event) => {
        onChange({ ...body, [name]: event.target.value });
      }}
    />
  );
  return (
    <Paper
      variant="outlined"
      component="fieldset"
      sx={{ m: 0, p: 2, minWidth: 0 }}
      aria-label={t("reorganisation.newBody", { number })}
    >
      <Stack spacing={2}>
        <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{t("reorganisation.newBody", { number })}</Typography>
          <Button onClick={onRemove}>{t("reorganisation.removeBody")}</Button>
        </Box>
        {field("name", t("reorganisation.bodyName"), true)}
        <TextField
          select
          label={t("agencies.kind")}
          value={body.kind}
          onChange={(event) => {
            onChange({ ...body, kind: event.target.value });
          }}
        >
          {agencyKinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {kindName(kind)}
            </MenuItem>
          ))}
        </TextField>
        {body.kind === "commune-committee" && (
          <>
            <TextField
              select
              label={t("reorganisation.unitType")}
              value={body.unitType}
              onChange={(event) => {
                onChange({ ...body, unitType: event.target.value });
              }}
            >
              <MenuItem value="xa">{t("reorganisation.unitTypes.xa")}</MenuItem>
              <MenuItem value="phuong">{t("reorganisation.unitTypes.phuong")}</MenuItem>
            </TextField>
            {field("unitCode", t("agency.unitCode"))}
          </>
        )}
        {field("identifier", t("timeline.identifier"))}
      </Stack>
    </Paper>
  );
}
