/**
 * Every colour, radius and size of the interface. The two brand colours come from what Lai Châu shows the world: the indigo
 * of its hand-dyed cloth and the gold of its terraced rice. Text pairs keep a contrast of at least 4.5 : 1 in both schemes.
 */
export const tokens = {
  font: '"Be Vietnam Pro", system-ui, "Segoe UI", sans-serif',
  radius: 8,
  width: { reading: 760, page: 1120, side: 264 },
  light: {
    indigo: "#1d3a6e",
    indigoStrong: "#142a52",
    indigoSoft: "#e9eef8",
    gold: "#8a5a00",
    goldLine: "#e0a21b",
    goldSoft: "#fdf3dc",
    ground: "#f7f8fa",
    paper: "#ffffff",
    line: "#d9dee7",
    text: "#1a2233",
    textSoft: "#505b70",
    good: "#1b6b3c",
    bad: "#b3261e",
  },
  dark: {
    indigo: "#9dbcf5",
    indigoStrong: "#c4d7fb",
    indigoSoft: "#1e2c47",
    gold: "#f2c76a",
    goldLine: "#d9a63a",
    goldSoft: "#3a2e14",
    ground: "#0f1522",
    paper: "#171f2f",
    line: "#33405a",
    text: "#edf1f8",
    textSoft: "#b3bed1",
    good: "#7fd6a2",
    bad: "#ffb4ab",
  },
} as const;
