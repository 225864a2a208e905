import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { environment } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { RegisterPage } from "./RegisterPage";

it("asks whoever has no agency of their own to pick one, and shows its book", async () => {
  server.use(
    http.get("*/api/me", () =>
      HttpResponse.json({ authenticated: true, username: "lanhdao", roles: ["leader"] }),
    ),
  );
  const { user } = show(<RegisterPage />);

  expect(await screen.findByText("Chọn cơ quan để xem sổ theo dõi.")).toBeVisible();
  await user.click(screen.getByRole("combobox", { name: "Cơ quan" }));
  await user.click(await screen.findByRole("option", { name: environment.name }));

  expect(await screen.findByRole("link", { name: "Quy hoạch khu dân cư" })).toBeVisible();
  expect(screen.queryByText("Chọn cơ quan để xem sổ theo dõi.")).not.toBeInTheDocument();
});
