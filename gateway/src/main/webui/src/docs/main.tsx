import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AppTheme } from "@/shared/theme/AppTheme";
import "@/shared/i18n/i18n";
import { ApiReference } from "./ApiReference";

const root = document.getElementById("root");
if (!root) throw new Error("docs/index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: Infinity } } })}
    >
      <AppTheme>
        <ApiReference />
      </AppTheme>
    </QueryClientProvider>
  </StrictMode>,
);
