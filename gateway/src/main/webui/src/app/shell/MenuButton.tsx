import Close from "@mui/icons-material/Close";
import MenuIcon from "@mui/icons-material/Menu";
import Box from "@mui/material/Box";
import Drawer from "@mui/material/Drawer";
import IconButton from "@mui/material/IconButton";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The navigation of small screens, behind one button. */
export function MenuButton({ children }: { children: (close: () => void) => ReactNode }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <IconButton
        aria-label={t("app.menu")}
        aria-expanded={open}
        onClick={() => {
          setOpen(true);
        }}
      >
        <MenuIcon />
      </IconButton>
      <Drawer
        anchor="right"
        open={open}
        onClose={close}
        slotProps={{ paper: { "aria-label": t("app.menu"), sx: { width: 290, p: 2 } } }}
      >
        <IconButton aria-label={t("common.close")} onClick={close} sx={{ alignSelf: "flex-end" }}>
          <Close />
        </IconButton>
        <Box sx={{ display: "flex", flexDirection: "column", gap: 2 }}>{children(close)}</Box>
      </Drawer>
    </>
  );
}
