import Download from "@mui/icons-material/Download";
import Button, { type ButtonProps } from "@mui/material/Button";

export type PaperType = "docx" | "pdf";

interface Props extends Pick<ButtonProps, "size" | "variant"> {
  href: (type: PaperType) => string;
  /** What a button says, given its type in capitals. */
  label: (type: string) => string;
  /** In the order of the buttons. */
  types?: readonly PaperType[];
}

/** A paper to take along: to work on, and as it looks in print. */
export function PaperButtons({ href, label, types = ["docx", "pdf"], ...button }: Props) {
  return types.map((type) => (
    <Button key={type} className="no-print" href={href(type)} startIcon={<Download />} {...button}>
      {label(type.toUpperCase())}
    </Button>
  ));
}
