import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useTranslation } from "react-i18next";
import { AgencyPicker } from "@/shared/agency/AgencyPicker";
import { shapes, type StepDraft } from "./plan";

type Heir = Pick<StepDraft, "heir" | "heirOfNew">;

interface Props {
  step: StepDraft;
  onChange: (heir: Heir) => void;
}

/** Who takes over the open work: after a split one of the successors, after an abolition any body that goes on. */
export function HeirSelect({ step, onChange }: Props) {
  const { t } = useTranslation();
  const { heir } = shapes[step.kind];
  if (heir === "none") return null;
  if (heir === "any") {
    return (
      <AgencyPicker
        label={t("reorganisation.heir")}
        required={false}
        value={step.heir}
        onChange={(chosen) => {
          onChange({ heir: chosen, heirOfNew: null });
        }}
      />
    );
  }
  const options = [
    ...step.successors.map((agency) => ({
      key: agency.id,
      name: agency.name,
      heir: { heir: agency, heirOfNew: null } as Heir,
    })),
    ...step.newBodies.map(({ name }, place) => ({
      key: `new-${place}`,
      name: name.trim() || t("reorganisation.newBody", { number: place + 1 }),
      heir: { heir: null, heirOfNew: place } as Heir,
    })),
  ];
  const chosen = step.heirOfNew === null ? (step.heir?.id ?? "") : `new-${step.heirOfNew}`;
  return (
    <TextField
      select
      fullWidth
      label={t("reorganisation.heir")}
      helperText={t("reorganisation.heirHint")}
      value={options.some(({ key }) => key === chosen) ? chosen : ""}
      onChange={({ target }) => {
        onChange(options.find(({ key }) => key === target.value)?.heir ?? { heir: null, heirOfNew: null });
      }}
    >
      <MenuItem value="">{t("reorganisation.heirOpen")}</MenuItem>
      {options.map(({ key, name }) => (
        <MenuItem key={key} value={key}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
