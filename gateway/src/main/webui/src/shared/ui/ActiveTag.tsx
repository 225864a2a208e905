import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import { StateTag } from "./StateTag";

/** Whether an entry of a register counts today, in the register's own word. */
export function ActiveTag({ active, label }: { active: boolean; label: string }) {
  return active ? (
    <StateTag tone="success" icon={<CheckCircleOutlined />} label={label} />
  ) : (
    <StateTag tone="default" icon={<HistoryOutlined />} label={label} />
  );
}
