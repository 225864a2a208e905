import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, type ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { newQueryClient } from "@/shared/api/queryClient";

/** Renders something as the application would, without its shell, at an address. */
export function show(element: ReactNode, { at = "/", path = "*" }: { at?: string; path?: string } = {}) {
  const router = createMemoryRouter([{ path, element: <Suspense>{element}</Suspense> }], {
    initialEntries: [at],
  });
  const client = newQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup({ delay: null }), router };
}
