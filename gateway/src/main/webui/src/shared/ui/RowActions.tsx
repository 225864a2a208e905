import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useTranslation } from "react-i18next";

interface Props {
  /** Whose row it is, for those who hear the button without seeing the row. */
  name: string;
  onEdit: () => void;
  /** Absent when there is nothing to end. */
  end?: { label: string; describe: string; onEnd: () => void };
}

/** What can be done with an entry of a register: change it, or end it. */
export function RowActions({ name, onEdit, end }: Props) {
  const { t } = useTranslation();
  return (
    <Stack direction="row" spacing={1}>
      <Button size="small" aria-label={t("communicator.editOf", { name })} onClick={onEdit}>
        {t("common.edit")}
      </Button>
      {end && (
        <Button size="small" aria-label={end.describe} onClick={end.onEnd}>
          {end.label}
        </Button>
      )}
    </Stack>
  );
}
