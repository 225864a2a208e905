import Box from "@mui/material/Box";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";

export type Side = "write" | "preview";

interface Props {
  /** Of the tabs. */
  label: string;
  side: Side;
  onSide: (side: Side) => void;
  preview: ReactNode;
  /** The fields. */
  children: ReactNode;
}

/** A text written on one side and seen as citizens will on the other. */
export function WriteAndPreview({ label, side, onSide, preview, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Tabs
        value={side}
        onChange={(_, next: Side) => {
          onSide(next);
        }}
        aria-label={label}
        sx={{ mb: 2 }}
      >
        <Tab value="write" label={t("editor.write")} id="tab-write" aria-controls="panel-write" />
        <Tab value="preview" label={t("editor.preview")} id="tab-preview" aria-controls="panel-preview" />
      </Tabs>
      <Box
        role="tabpanel"
        id="panel-write"
        aria-labelledby="tab-write"
        hidden={side !== "write"}
        sx={{ display: side === "write" ? "grid" : "none", gap: 2 }}
      >
        {children}
      </Box>
      <Box role="tabpanel" id="panel-preview" aria-labelledby="tab-preview" hidden={side !== "preview"}>
        <Card>{preview}</Card>
      </Box>
    </>
  );
}
