import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import { Controller, useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { PressPicker, type PickedPress } from "@/shared/press/PressPicker";

export interface OutletWords {
  outlet: PickedPress | null;
  /** The directory does not have it: an exception that somebody accounts for. */
  unlisted: boolean;
  outletName: string;
  outletNote: string;
}

interface Props<T extends OutletWords> {
  control: Control<T>;
}

/** The press agency or publication of the directory; a name only for one that it does not have. */
export function OutletInput<T extends OutletWords>(props: Props<T>) {
  const { t } = useTranslation();
  // The fields below are those of OutletWords, whatever else the form has.
  const control = props.control as unknown as Control<OutletWords>;
  const unlisted = useWatch({ control, name: "unlisted" });
  const check = rules(t);
  return (
    <>
      {!unlisted && (
        <Controller
          control={control}
          name="outlet"
          rules={{ validate: (outlet) => outlet !== null || t("error.field.choose") }}
          render={({ field: { ref, value, onChange, onBlur }, fieldState: { error } }) => (
            <PressPicker
              label={t("pressCorrection.outlet")}
              kind={["AGENCY", "PUBLICATION"]}
              value={value}
              onChange={onChange}
              onBlur={onBlur}
              inputRef={ref}
              error={error?.message}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="unlisted"
        render={({ field: { ref, value, ...field } }) => (
          <FormControlLabel
            control={<Checkbox {...field} checked={value} slotProps={{ input: { ref } }} />}
            label={t("pressCorrection.unlisted")}
          />
        )}
      />
      {unlisted && (
        <>
          <TextInput
            control={control}
            name="outletName"
            rules={check.text(200)}
            label={t("pressCorrection.outletName")}
            required
          />
          <TextInput
            control={control}
            name="outletNote"
            rules={check.text(300)}
            label={t("pressCorrection.outletNote")}
            helperText={t("pressCorrection.outletNoteHint")}
            required
          />
        </>
      )}
    </>
  );
}
