import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { CalendarDayView } from "@/shared/api/types";
import { weekday, weeksOf } from "@/shared/time/month";
import { showDate } from "@/shared/time/zone";
import { marks, type Marked } from "./days";

interface Props {
  year: number;
  days: readonly CalendarDayView[];
}

/** The year at a glance; what each mark means stands in the list below, so that nobody depends on seeing this. */
export function YearView({ year, days }: Props) {
  const { t } = useTranslation();
  const marked = marks(days);
  return (
    <Box sx={{ display: { xs: "none", sm: "block" } }}>
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: { sm: "repeat(2, 1fr)", md: "repeat(3, 1fr)", xl: "repeat(4, 1fr)" },
          gap: 2,
        }}
      >
        {Array.from({ length: 12 }, (_, month) => (
          <Month key={month} year={year} month={month} marked={marked} />
        ))}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 3, rowGap: 1, mt: 2 }} aria-hidden>
        <Legend sx={off} text={t("calendar.legend.off")} />
        <Legend sx={worked} text={t("calendar.legend.worked")} />
        <Legend sx={{ ...off, ...unsure }} text={t("calendar.legend.unsure")} />
      </Box>
    </Box>
  );
}

function Month({ year, month, marked }: { year: number; month: number; marked: Map<string, Marked> }) {
  const { t } = useTranslation();
  const title = t("calendar.month", { month: month + 1, year });
  return (
    <Paper variant="outlined" sx={{ p: 1.5 }}>
      <Box
        component="table"
        sx={{ width: "100%", borderCollapse: "separate", borderSpacing: 2, tableLayout: "fixed" }}
      >
        <Typography component="caption" variant="body2" sx={{ fontWeight: 600, textAlign: "left", pb: 0.5 }}>
          {title}
        </Typography>
        <thead>
          <tr>
            {[1, 2, 3, 4, 5, 6, 7].map((day) => (
              <Box
                component="th"
                scope="col"
                key={day}
                abbr={t(`calendar.weekday.${day as 1}`)}
                sx={{ fontSize: "0.75rem", fontWeight: 500, color: "text.secondary" }}
              >
                {t(`calendar.weekdayShort.${day as 1}`)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, index) => (
            <tr key={week.find(Boolean) ?? index}>
              {week.map((date, place) =>
                date ? (
                  <Day key={date} date={date} mark={marked.get(date)} />
                ) : (
                  <td key={`none-${String(place)}`} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </Paper>
  );
}

const off = { bgcolor: "primary.main", color: "primary.contrastText", fontWeight: 600 };
const worked = { border: "2px solid", borderColor: "warning.main", fontWeight: 600 };
const unsure = { textDecoration: "underline dashed", textUnderlineOffset: "3px" };

function Day({ date, mark }: { date: string; mark: Marked | undefined }) {
  const { t } = useTranslation();
  const weekend = weekday(date) > 5;
  const words =
    mark &&
    t(mark.worked ? "calendar.markWorked" : "calendar.markOff", { date: showDate(date), name: mark.name });
  return (
    <Box
      component="td"
      title={words}
      sx={{
        textAlign: "center",
        fontSize: "0.8rem",
        fontVariantNumeric: "tabular-nums",
        lineHeight: "24px",
        height: 26,
        borderRadius: 0.5,
        color: weekend ? "text.secondary" : "text.primary",
        ...(weekend && { bgcolor: "action.hover" }),
        ...(mark && (mark.worked ? { ...worked, bgcolor: "background.paper", color: "text.primary" } : off)),
        ...(mark && !mark.sure && unsure),
      }}
    >
      {Number(date.slice(8))}
    </Box>
  );
}

function Legend({ sx, text }: { sx: object; text: string }) {
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
      <Box
        sx={{
          width: 28,
          textAlign: "center",
          fontSize: "0.8rem",
          lineHeight: "22px",
          borderRadius: 0.5,
          ...sx,
        }}
      >
        15
      </Box>
      <Typography variant="body2" color="textSecondary">
        {text}
      </Typography>
    </Box>
  );
}
