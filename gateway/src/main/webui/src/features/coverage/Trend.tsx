import ImageOutlined from "@mui/icons-material/ImageOutlined";
import TableChartOutlined from "@mui/icons-material/TableChartOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useTheme } from "@mui/material/styles";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CoverageFigures } from "@/shared/api/types";
import { tokens } from "@/shared/theme/tokens";
import { showDate } from "@/shared/time/zone";
import { CsvButton } from "@/shared/ui/CsvButton";
import { saveAs } from "@/shared/ui/saveAs";
import { ScrollTable } from "@/shared/ui/ScrollTable";
import { percentOf } from "./Figures";

/** Coverage at the end of each month, as bars; the same figures as a table one click away, and both to take along. */
export function Trend({ figures }: { figures: CoverageFigures[] }) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const chart = useRef<SVGSVGElement>(null);
  const head = [t("coverage.day"), t("coverage.bodies"), t("coverage.withVoice"), t("coverage.share")];
  const rows = figures.map(({ day, bodies, covered }) => [
    showDate(day),
    String(bodies),
    String(covered),
    `${percentOf(covered, bodies)} %`,
  ]);
  return (
    <>
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1, mb: 1 }}>
        <Button
          startIcon={<TableChartOutlined />}
          aria-pressed={asTable}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {asTable ? t("coverage.asChart") : t("coverage.asTable")}
        </Button>
        <CsvButton fileName="dien-bien" head={head} rows={rows} />
        {!asTable && (
          <Button
            startIcon={<ImageOutlined />}
            onClick={() => {
              if (chart.current) {
                saveAs(
                  "dien-bien.svg",
                  "image/svg+xml",
                  new XMLSerializer().serializeToString(chart.current),
                );
              }
            }}
          >
            {t("coverage.savePicture")}
          </Button>
        )}
      </Box>
      {asTable ? (
        <ScrollTable label={t("coverage.trend")}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {head.map((text, index) => (
                  <TableCell key={text} align={index === 0 ? "left" : "right"}>
                    {text}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row[0]}>
                  {row.map((text, index) => (
                    <TableCell key={head[index]} align={index === 0 ? "left" : "right"}>
                      {text}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollTable>
      ) : (
        <Chart figures={figures} chart={chart} />
      )}
    </>
  );
}

const WIDTH = 720;
const HEIGHT = 220;
const FOOT = 24;
const TOP = 20;

function Chart({
  figures,
  chart,
}: {
  figures: CoverageFigures[];
  chart: React.RefObject<SVGSVGElement | null>;
}) {
  const { t } = useTranslation();
  const theme = useTheme();
  const colours = theme.palette.mode === "dark" ? tokens.dark : tokens.light;
  const step = WIDTH / Math.max(1, figures.length);
  const last = figures.at(-1);
  return (
    <Box
      component="svg"
      ref={chart}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t("coverage.chartLabel", {
        percent: last ? percentOf(last.covered, last.bodies) : 0,
        date: last ? showDate(last.day) : "",
      })}
      sx={{ width: "100%", maxWidth: WIDTH, height: "auto", bgcolor: "background.paper", borderRadius: 1 }}
    >
      <line x1={0} x2={WIDTH} y1={TOP} y2={TOP} stroke={colours.goldLine} strokeDasharray="4 4" />
      {figures.map(({ day, bodies, covered }, index) => {
        const percent = percentOf(covered, bodies);
        const height = ((HEIGHT - FOOT - TOP) * percent) / 100;
        const [, month = ""] = day.split("-");
        return (
          <g key={day}>
            <rect
              x={index * step + step * 0.2}
              y={HEIGHT - FOOT - height}
              width={step * 0.6}
              height={Math.max(1, height)}
              fill={colours.indigo}
            />
            <text
              x={(index + 0.5) * step}
              y={Math.max(12, HEIGHT - FOOT - height - 5)}
              textAnchor="middle"
              fontSize={12}
              fontFamily="sans-serif"
              fill={colours.text}
            >
              {percent}
            </text>
            <text
              x={(index + 0.5) * step}
              y={HEIGHT - 7}
              textAnchor="middle"
              fontSize={12}
              fontFamily="sans-serif"
              fill={colours.textSoft}
            >
              {`${month}/${day.slice(2, 4)}`}
            </text>
          </g>
        );
      })}
    </Box>
  );
}
