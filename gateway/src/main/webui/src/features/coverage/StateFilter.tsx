import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import { useTranslation } from "react-i18next";
import type { BodyCoverage, CoverageState } from "@/shared/api/types";
import { coverageStates, looks } from "./states";

interface Props {
  bodies: BodyCoverage[];
  state: CoverageState | undefined;
  onState: (state: CoverageState | undefined) => void;
}

/** Legend and filter in one: how many agencies are in each state, and a click shows only those. */
export function StateFilter({ bodies, state, onState }: Props) {
  const { t } = useTranslation();
  return (
    <Box role="group" aria-label={t("common.state")} sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      {coverageStates.map((each) => {
        const { tone, Icon } = looks[each];
        const count = bodies.filter((body) => body.state === each).length;
        const chosen = state === each;
        return (
          <Chip
            key={each}
            component="button"
            clickable
            aria-pressed={chosen}
            color={tone}
            variant={chosen ? "filled" : "outlined"}
            icon={<Icon />}
            label={`${t(`coverage.state.${each}`)}: ${count}`}
            onClick={() => {
              onState(chosen ? undefined : each);
            }}
            sx={chosen ? undefined : { bgcolor: "background.paper" }}
          />
        );
      })}
    </Box>
  );
}
