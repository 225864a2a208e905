import Box from "@mui/material/Box";
import type { ReactNode } from "react";

interface Props {
  items: [label: string, value: ReactNode][];
  /** Label and value side by side even on a phone. */
  dense?: boolean;
}

/** Labelled facts as a description list; a fact without value is left out. */
export function Facts({ items, dense = false }: Props) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: "grid",
        gridTemplateColumns: dense
          ? "minmax(110px, max-content) 1fr"
          : { xs: "1fr", sm: "minmax(150px, max-content) 1fr" },
        columnGap: 3,
        rowGap: { xs: dense ? 0.75 : 0.25, sm: 1 },
      }}
    >
      {items
        .filter(([, value]) => value !== undefined && value !== null && value !== "" && value !== false)
        .map(([label, value]) => (
          <Box key={label} sx={{ display: "contents" }}>
            <Box component="dt" sx={{ color: "text.secondary" }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, mb: { xs: dense ? 0 : 1, sm: 0 }, overflowWrap: "anywhere" }}>
              {value}
            </Box>
          </Box>
        ))}
    </Box>
  );
}
