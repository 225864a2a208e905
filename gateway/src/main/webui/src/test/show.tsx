import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, type ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { newQueryClient } from "@/shared/api/queryClient";

const styles = createCache({ key: "css" });
// jsdom tries every rule on every element whenever a role is asked for, which takes a third of the time of a test.
const noStyles = createCache({ key: "css" });
noStyles.insert = () => undefined;

/** Renders something as the application would, without its shell, at an address, and without styles unless asked. */
export function show(
  element: ReactNode,
  { at = "/", path = "*", styled = false }: { at?: string; path?: string; styled?: boolean } = {},
) {
  const router = createMemoryRouter([{ path, element: <Suspense>{element}</Suspense> }], {
    initialEntries: [at],
  });
  const client = newQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  render(
    <CacheProvider value={styled ? styles : noStyles}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </CacheProvider>,
  );
  return { user: userEvent.setup({ delay: null }), router };
}
