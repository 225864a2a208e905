import BrightnessMedium from "@mui/icons-material/BrightnessMedium";
import DarkModeOutlined from "@mui/icons-material/DarkModeOutlined";
import LightModeOutlined from "@mui/icons-material/LightModeOutlined";
import IconButton from "@mui/material/IconButton";
import ListItemIcon from "@mui/material/ListItemIcon";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useColorScheme } from "@mui/material/styles";
import { useState } from "react";
import { useTranslation } from "react-i18next";

const modes = [
  { mode: "light", text: "app.schemeLight", Icon: LightModeOutlined },
  { mode: "dark", text: "app.schemeDark", Icon: DarkModeOutlined },
  { mode: "system", text: "app.schemeSystem", Icon: BrightnessMedium },
] as const;

export function SchemeSwitch() {
  const { t } = useTranslation();
  const { mode = "system", setMode } = useColorScheme();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const Current = modes.find((candidate) => candidate.mode === mode)?.Icon ?? BrightnessMedium;
  return (
    <>
      <IconButton
        aria-label={t("app.scheme")}
        aria-haspopup="menu"
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        <Current />
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {modes.map(({ mode: value, text, Icon }) => (
          <MenuItem
            key={value}
            selected={value === mode}
            onClick={() => {
              setMode(value);
              setAnchor(null);
            }}
          >
            <ListItemIcon>
              <Icon fontSize="small" />
            </ListItemIcon>
            {t(text)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
