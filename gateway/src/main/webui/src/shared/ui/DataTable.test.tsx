import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { show } from "@/test/show";
import { DataTable } from "./DataTable";

const rows = Array.from({ length: 5 }, (_, place) => ({ id: `row-${String(place)}` }));

function visible(): number {
  const lines = within(screen.getByRole("table", { name: "Việc" })).getAllByRole("row", { hidden: true });
  return lines.filter((line) => getComputedStyle(line).display !== "none").length - 1;
}

it("shows the first rows and the others when asked", async () => {
  const { user } = show(
    <DataTable label="Việc" rows={rows} first={3} columns={[{ label: "Mã", cell: ({ id }) => id }]} />,
    { styled: true },
  );
  expect(visible()).toBe(3);

  await user.click(screen.getByRole("button", { name: "Hiện cả 5 dòng" }));

  expect(visible()).toBe(5);
  expect(screen.queryByRole("button", { name: /Hiện cả/ })).not.toBeInTheDocument();
});

it("offers nothing when all rows are there already", () => {
  show(<DataTable label="Việc" rows={rows} first={5} columns={[{ label: "Mã", cell: ({ id }) => id }]} />, {
    styled: true,
  });

  expect(visible()).toBe(5);
  expect(screen.queryByRole("button", { name: /Hiện cả/ })).not.toBeInTheDocument();
});
